"""A target imports only what walls.txt allows: the arrows of docs/architecture.md point down only."""

import re
from pathlib import Path

from tree import Problem, room

_IMPORT = re.compile(r"^\s*(?:@\w+\s+)*(?:(?:package|internal|private|fileprivate|public)\s+)?import\s+(?:\w+\s+)?(\w+)")


_NEVER_SHIPPED = {"TestSupport", "bench"}


class Walls:
    """walls.txt as data."""

    def __init__(self, text):
        rows = [line.split("#")[0].strip() for line in text.splitlines()]
        named = {k.strip(): v.split() for k, v in (row.split(":", 1) for row in rows if row)}
        self.floor = named.pop("floor")
        self.toolchain = set(named.pop("toolchain"))
        self.toolchain_in_tests = self.toolchain | set(named.pop("toolchain in tests"))
        self.allowed = {}
        for key, targets in named.items():
            name, _, alone = key.partition(" ")
            self.allowed[name] = set(targets) | set() if alone else set(targets) | set(self.floor)

    def permits(self, target, module):
        allowed = self.allowed.get(target, set())
        return module in allowed or ("*" in allowed and module in self.allowed and module not in _NEVER_SHIPPED)

    def owns(self, module):
        return module in self.allowed or any(module in modules for modules in self.allowed.values())


def read_walls():
    return Walls(Path(__file__).with_name("walls.txt").read_text(encoding="utf-8"))


def imports(tree, path):
    for number, line in tree.source(path).code_lines():
        if match := _IMPORT.match(line):
            yield number, match.group(1)


def find(tree):
    walls = read_walls()
    problems = []
    for path in tree.swift("Sources/", generated=True):
        target = room(path)
        if target not in walls.allowed:
            problems.append(Problem(path, 1, f"target {target} is not in scripts/checks/walls.txt"))
            continue
        for line, module in imports(tree, path):
            if module in walls.toolchain or walls.permits(target, module):
                continue
            problems.append(Problem(path, line, f"{target} imports {module}, which walls.txt does not put below it"))
    for path in tree.swift("Tests/"):
        for line, module in imports(tree, path):
            if not (module in walls.toolchain_in_tests or walls.owns(module)):
                problems.append(Problem(path, line, f"a test imports {module}, which walls.txt does not know"))
    return problems


CASES = {
    "the lowest room looks up": (
        {"Sources/Domain/Up.swift": "import Storage\n\nlet up = SheetStore()\n"}, "Sources/Domain/Up.swift:1"),
    "a page reads the database": (
        {"Sources/Views/Page.swift": "internal import HTML\npackage import SQL\n"}, "Sources/Views/Page.swift:2"),
    "a driver outside the executable": (
        {"Sources/Site/Open.swift": "internal import SQLiteDriver\n"}, "Sources/Site/Open.swift:1"),
    "a scoped import": (
        {"Sources/Analysis/Mean.swift": "internal import struct Domain.Sheet\n"}, "Sources/Analysis/Mean.swift:1"),
    "tests tools in the product": (
        {"Sources/Acts/Try.swift": "internal import Testing\n"}, "Sources/Acts/Try.swift:1"),
    "the fixtures of the tests in the product": (
        {"Sources/essaim/Fixtures.swift": "internal import TestSupport\n"}, "Sources/essaim/Fixtures.swift:1"),
    "the whole of Foundation": (
        {"Sources/Texts/Dates.swift": "internal import Foundation\n"}, "Sources/Texts/Dates.swift:1"),
    "a room nobody declared": ({"Sources/Helpers/A.swift": "let a = 1\n"}, "Sources/Helpers/A.swift:1"),
    "an unknown module in a test": (
        {"Tests/DomainTests/More.swift": "import XCTest\n"}, "Tests/DomainTests/More.swift:1"),
}
