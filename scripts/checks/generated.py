"""What scripts/generate.py writes is what stands in the tree."""

import subprocess
import sys

from tree import Problem

_GENERATOR = "scripts/generate.py"


def find(tree):
    if not (tree.root / _GENERATOR).exists():
        return []
    done = subprocess.run([sys.executable, "-B", _GENERATOR, "--check"], cwd=tree.root, capture_output=True, text=True)
    if done.returncode == 0:
        return []
    said = [line.strip() for line in (done.stdout + done.stderr).splitlines() if line.strip()]
    return [Problem(_GENERATOR, 1, f"make generate: {line}") for line in said or ["--check fails"]]


_DRIFTING = '#!/usr/bin/env python3\nimport sys\nprint("Sources/Texts/Generated/A.swift has drifted")\nsys.exit(1)\n'
CASES = {"a generated file that drifted": ({_GENERATOR: _DRIFTING}, f"{_GENERATOR}:1")}
