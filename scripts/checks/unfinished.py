"""What is not finished is an issue, not a word left in a file."""

import re

from tree import Problem

_WORDS = re.compile(r"\b(?:TO[D]O|FIX[M]E|XX[X])\b|not[ ]implemented|coming[ ]soon", re.I)


def find(tree):
    return [
        Problem(path, line, f"{match.group()}: finish it, or open an issue")
        for path in tree.under("Sources/", "Tests/", "docs/", "scripts/")
        if "/Data/" not in path and "/Generated/" not in path
        for line, text in tree.lines(path)
        if (match := _WORDS.search(text))
    ]


CASES = {
    "a promise": ({"Sources/Domain/A.swift": "\n// TO" + "DO: later\n"}, "Sources/Domain/A.swift:2"),
    "a page of the future": ({"docs/a.md": "Coming" + " soon\n"}, "docs/a.md:1"),
}
