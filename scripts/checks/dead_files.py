"""Every file is used: a Swift file by another, a script by a command or a page of the documentation, an asset by code."""

import re
from collections import Counter

from tree import Problem

_TOP_LEVEL = re.compile(
    r"^(?:@\w+(?:\([^)]*\))?\s+)*(?:package|internal|private|fileprivate|final|indirect|nonisolated|\s)*"
    r"(?:struct|class|enum|actor|protocol|typealias|func|let|var|macro)\s+`?(\w+)", re.M)
_MEMBER = re.compile(r"\b(?:func|var|let|case|struct|enum|class|typealias)\s+`?(\w+)")
_CONFORMANCE = re.compile(r"^(?:\w+\s+)*extension\s+[\w.<>]+\s*:", re.M)
_EXTENSION = re.compile(r"^(?:\w+\s+)*extension\b", re.M)
_WORD = re.compile(r"[A-Za-z_]\w*")
_ENTRY = re.compile(r"@main\b")


def _declared(code):
    """Top-level names; those of the members too when the file extends a type."""
    unindented = "\n".join(line for line in code.split("\n") if not line.startswith((" ", "\t")))
    names = set(_TOP_LEVEL.findall(unindented))
    return names | set(_MEMBER.findall(code)) if _EXTENSION.search(unindented) else names


def _dead_swift(tree):
    files = tree.swift("Sources/", "Tests/", generated=True)
    words = {path: set(_WORD.findall(tree.source(path).code)) for path in files}
    uses = Counter(word for found in words.values() for word in found)
    for path in tree.swift("Sources/", "Tests/TestSupport/"):
        code = tree.source(path).code
        if path.endswith("/main.swift") or _ENTRY.search(code) or _CONFORMANCE.search(code):
            continue
        names = _declared(code)
        if names and not any(uses[name] > 1 for name in names):
            yield Problem(path, 1, f"nothing mentions {', '.join(sorted(names))}")


def _dead_scripts(tree):
    callers = [p for p in tree.paths if p.startswith(("Makefile", ".ci/", "docs/", "scripts/")) or p.endswith(".md")]
    for path in tree.under("scripts/"):
        if path.startswith("scripts/checks/") and path.endswith(".py"):
            continue  # scripts/check runs every file of that folder
        name = path.rsplit("/", 1)[-1]
        if name == "__init__.py":
            continue
        # A Python module is called by its stem, a program by its name.
        called = re.compile(rf"\b{re.escape(name.removesuffix('.py'))}\b")
        if not any(called.search(tree.text(caller)) for caller in callers if caller != path):
            yield Problem(path, 1, "no command and no page of the documentation mentions this script")


def _dead_assets(tree):
    code = "\n".join(tree.source(p).code for p in tree.swift("Sources/"))
    literals = "\n".join(x.text for p in tree.swift("Sources/") for x in tree.source(p).literals)
    for path in tree.under("Sources/Views/Assets/"):
        name = path.rsplit("/", 1)[-1]
        pieces = re.split(r"[-_.]", name.rsplit(".", 1)[0])
        member = pieces[0] + "".join(piece[:1].upper() + piece[1:] for piece in pieces[1:])
        if not re.search(rf"\bEmbeddedAssets\.{member}\w*\b", code) and name not in literals:
            yield Problem(path, 1, f"no page names EmbeddedAssets.{member}")


def find(tree):
    return [*_dead_swift(tree), *_dead_scripts(tree), *_dead_assets(tree)]


CASES = {
    "a type nobody names": (
        {"Sources/Domain/Alone.swift": "/// Unused.\npackage struct Alone { let one = 1 }\n"}, "Sources/Domain/Alone.swift:1"),
    "an extension nobody calls": (
        {"Sources/Domain/Sheet+Unread.swift": "extension Sheet {\n    package var unread: Int { 1 }\n}\n"},
        "Sources/Domain/Sheet+Unread.swift:1"),
    "a script nobody runs": ({"scripts/old": "#!/bin/sh\n"}, "scripts/old:1"),
    "a picture no page shows": ({"Sources/Views/Assets/swan.svg": "<svg/>\n"}, "Sources/Views/Assets/swan.svg:1"),
}
