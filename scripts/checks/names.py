"""Names say what a thing is: no drawer such as Core, Common, Helpers, Utils, no Manager, no Service."""

import re

from tree import Problem

_DRAWERS = re.compile(r"(?:^|/)(Core|Common|Helpers?|Utils?|Utilities|Misc|Shared)(?:/|\.swift$)")
_TYPE = re.compile(r"\b(?:struct|class|enum|actor|protocol)\s+(\w*(?:Manager|Service|Helper|Helpers|Utils|Utility))\b")


def find(tree):
    problems = []
    for path in tree.swift("Sources/", "Tests/"):
        if match := _DRAWERS.search(path):
            problems.append(Problem(path, 1, f"{match.group(1)} is a drawer, not a name"))
        for line, code in tree.source(path).code_lines():
            if match := _TYPE.search(code):
                problems.append(Problem(path, line, f"{match.group(1)} does not say what it is"))
    return problems


CASES = {
    "a drawer": ({"Sources/Domain/Helpers/Fold.swift": "struct Fold {}\n"}, "Sources/Domain/Helpers/Fold.swift:1"),
    "a manager": ({"Sources/Domain/A.swift": "\nfinal class SheetManager {}\n"}, "Sources/Domain/A.swift:2"),
}
