"""What crosses a target is `package`: nothing here is a library for strangers, so nothing is `public`."""

import re

from tree import Problem

_PUBLIC = re.compile(r"\bpublic\b(?!\s*[:)=,])|\bopen\s+(?:class|func|var)\b")


def find(tree):
    return [
        Problem(path, line, "package, never public")
        for path in tree.swift("Sources/", "Tests/", generated=True)
        for line, code in tree.source(path).code_lines()
        if _PUBLIC.search(code) and not re.search(r"[.\[(]public\b|\bcase\s+(?:\w+,\s*)*public\b", code)
    ]


CASES = {
    "a public type": ({"Sources/Domain/A.swift": "\npublic struct A {}\n"}, "Sources/Domain/A.swift:2"),
    "a public import": ({"Sources/Storage/A.swift": "public import Domain\n"}, "Sources/Storage/A.swift:1"),
}
