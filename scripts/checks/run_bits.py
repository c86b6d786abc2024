"""A file that starts with #! can be run, and no other file claims it can."""

import os

from tree import Problem


def find(tree):
    problems = []
    for path in tree.paths:
        is_script = tree.text(path).startswith("#!")
        can_run = os.access(tree.root / path, os.X_OK) and bool((tree.root / path).stat().st_mode & 0o100)
        if is_script and not can_run:
            problems.append(Problem(path, 1, "starts with #! but has no run bit"))
        if can_run and not is_script:
            problems.append(Problem(path, 1, "has a run bit but does not start with #!"))
    return problems


CASES = {"a script nobody can run": ({"docs/build.sh": "#!/bin/sh\nexit 0\n"}, "docs/build.sh:1")}
