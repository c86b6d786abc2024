"""Every @Test expects something, itself or through a function of the tests that does."""

import re

from tree import Problem

_EXPECTS = re.compile(r"#expect\b|#require\b|\bconfirmation\s*\(|\bIssue\.record\b|#expectExitTest\b")
_CALL = re.compile(r"\b(\w+)\s*(?:\(|\{)")
_TEST = re.compile(r"@Test\b")


def _expecting_names(tree):
    """Names of functions that expect something, closed over calls."""
    functions = [f for path in tree.swift("Tests/") for f in tree.source(path).functions if not _TEST.search(f.attributes)]
    names = {f.name for f in functions if _EXPECTS.search(f.body)}
    while True:
        more = {f.name for f in functions if f.name not in names and names & set(_CALL.findall(f.body))}
        if not more:
            return names
        names |= more


def find(tree):
    helpers = _expecting_names(tree)
    return [
        Problem(path, function.line, "this test expects nothing: it cannot fail")
        for path in tree.swift("Tests/")
        for function in tree.source(path).functions
        if _TEST.search(function.attributes)
        and not _EXPECTS.search(function.body)
        and not helpers & set(_CALL.findall(function.body))
    ]


_SILENT = """\
import Testing

func draw() { paint() }

@Test("a page is drawn")
func pageIsDrawn() {
    draw()
}
"""
_SECOND = """\
import Testing

struct Suite {
    @Test func `one is one`() { #expect(1 == one) }
    @Test func `two is two`() { _ = two }
}
"""
CASES = {
    "a test that only calls": ({"Tests/DomainTests/A.swift": _SILENT}, "Tests/DomainTests/A.swift:6"),
    "the second test of a suite": ({"Tests/DomainTests/A.swift": _SECOND}, "Tests/DomainTests/A.swift:5"),
}
