"""A file fits in an evening: 400 lines at most (a notice from 250), a function 40.

A case of a switch that stands on one line with its answer is a line of a table, as long as what it lists, and is not counted.
"""

import re

from tree import Problem

_LONGEST_FILE, _LOOK_AGAIN, _LONGEST_FUNCTION = 400, 250, 40
_EXCUSE = "Long because:"
_TABLE_LINE = re.compile(r"\s*case [^{]+: \S")


def _code_files(tree):
    return tree.swift("Sources/", "Tests/") + tree.under("scripts/")


def _excused(tree, path):
    comments = tree.source(path).comments if path.endswith(".swift") else []
    return bool(comments) and _EXCUSE in comments[0][1]


def find(tree):
    problems = []
    for path in _code_files(tree):
        length = len(tree.text(path).splitlines())
        if length > _LONGEST_FILE and not _excused(tree, path):
            problems.append(Problem(path, length, f"{length} lines: split it, or start it with // {_EXCUSE} …"))
    for path in tree.swift("Sources/", "Tests/"):
        lines = tree.text(path).splitlines()
        for function in tree.source(path).functions:
            body = lines[function.line - 1:function.last_line]
            length = sum(1 for line in body if not _TABLE_LINE.match(line))
            if length > _LONGEST_FUNCTION:
                problems.append(Problem(path, function.line, f"{function.name} has {length} lines, 40 at most"))
    return problems


def notices(tree):
    lengths = [(len(tree.text(path).splitlines()), path) for path in _code_files(tree)]
    long = sorted((n, path) for n, path in lengths if n > _LOOK_AGAIN)
    return [f"notice: {path} has {n} lines, look again at {_LOOK_AGAIN}" for n, path in reversed(long)]


CASES = {
    "a file of 401 lines": ({"Sources/Domain/Long.swift": "let a = 1\n" * 401}, "Sources/Domain/Long.swift:401"),
    "a function of 41 lines": (
        {"Sources/Domain/Deep.swift": "func deep(\n    _ a: Int\n) {\n" + "    a()\n" * 37 + "}\n"},
        "Sources/Domain/Deep.swift:1"),
    "a function of 41 lines beside the lines of its table": (
        {"Sources/Domain/Table.swift": "func table() {\n" + "    case .a: 1\n" * 9 + "    a()\n" * 39 + "}\n"},
        "Sources/Domain/Table.swift:1"),
    "an initialiser of 42 lines": (
        {"Sources/Domain/Init.swift": "struct A {\n    init() {\n" + "        a()\n" * 40 + "    }\n}\n"},
        "Sources/Domain/Init.swift:2"),
    "a computed property of 42 lines": (
        {"Sources/Domain/Var.swift": "\nvar a: Int {\n" + "    a()\n" * 40 + "}\n"}, "Sources/Domain/Var.swift:2"),
}
