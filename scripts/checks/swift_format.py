"""Hand-written Swift is laid out by the toolchain's formatter, strictly."""

import re
import subprocess

from tree import Problem

_ROW = re.compile(r"^(.*?):(\d+):\d+: \w+: (.*)$")


def find(tree):
    files = tree.swift("Sources/", "Tests/") + ["Package.swift"]
    command = ["swift", "format", "lint", "--strict", "--parallel", "--configuration", ".swift-format", *files]
    done = subprocess.run(command, cwd=tree.root, capture_output=True, text=True)
    if done.returncode == 0:
        return []
    rows = [match.groups() for line in done.stderr.splitlines() if (match := _ROW.match(line))]
    problems = [Problem(path.removeprefix(f"{tree.root}/"), int(line), text) for path, line, text in rows]
    return problems or [Problem("Package.swift", 1, f"swift format: {done.stderr.strip()[:500]}")]


CASES = {
    "two spaces": ({"Sources/Domain/A.swift": "struct A {\n  let a = 1\n}\n"}, "Sources/Domain/A.swift:2"),
    "a line of 121 columns": ({"Sources/Domain/A.swift": 'let a = "' + "x" * 111 + '"\n'}, "Sources/Domain/A.swift:1"),
}
