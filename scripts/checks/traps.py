"""Nothing stops the process after start-up, and nothing prints outside the commands."""

import re

from tree import Problem, room

_TRAPS = {
    r"\btry!": "try! stops the process",
    r"\bas!": "as! stops the process",
    r"[\w)\]}>\"`]!(?![=\w])": "a forced value stops the process",
    r"\bfatalError\s*\(": "fatalError stops the process",
    r"\bpreconditionFailure\s*\(": "preconditionFailure stops the process",
    r"\.unsafelyUnwrapped\b": "unsafelyUnwrapped is undefined when absent",
    r"\bnonisolated\(unsafe\)": "shared state without a lock",
}
_RULES = [(re.compile(pattern), reason) for pattern, reason in _TRAPS.items()]
_KEYWORD_BANG = re.compile(r"\b(?:try|as)!")
_PRINT = re.compile(r"(?<![.\w])(?:print|debugPrint|dump)\s*\(")
_DECLARED_PRINT = re.compile(r"\bfunc\s+(?:print|debugPrint|dump)\s*\(")


def find(tree):
    problems = []
    for path in tree.swift("Sources/"):
        target = room(path)
        for line, code in tree.source(path).code_lines():
            for index, (pattern, reason) in enumerate(_RULES):
                # The first two rules name the keyword better than the third.
                seen = code if index < 2 else _KEYWORD_BANG.sub("", code)
                if target != "bench" and pattern.search(seen):
                    problems.append(Problem(path, line, reason))
            if target not in ("essaim", "bench") and _PRINT.search(_DECLARED_PRINT.sub("", code)):
                problems.append(Problem(path, line, "only the commands print: pass a closure"))
        problems += _unnamed_locks(tree, path)
    return problems


def _unnamed_locks(tree, path):
    """@unchecked Sendable without a word about its lock in the ten lines above or on the line."""
    source = tree.source(path)
    for line, code in source.code_lines():
        if "@unchecked Sendable" in code:
            near = " ".join(text for number, text in source.comments if line - 10 <= number <= line + 1)
            if not re.search(r"lock|mutex|thread|queue", near, re.I):
                yield Problem(path, line, "@unchecked Sendable: a comment names its lock")


def _line(code):
    return {"Sources/Domain/Bad.swift": f"/// What for.\n{code}\n"}


_PLACE = "Sources/Domain/Bad.swift:2"
CASES = {
    "try!": (_line("let a = try! read()"), _PLACE),
    "as!": (_line("let a = b as! Int"), _PLACE),
    "a forced value": (_line("let a = b.first!.title"), _PLACE),
    "a forced value at the end of a line": (_line("let a = b()!"), _PLACE),
    "a forced literal": (_line('let a = Int("1")!'), _PLACE),
    "inside an interpolation": (_line('let a = "x \\(b!) y"'), _PLACE),
    "an implicitly forced type": (_line("var a: String!"), _PLACE),
    "fatalError": (_line('func a() { fatalError("no") }'), _PLACE),
    "preconditionFailure": (_line("func a() { preconditionFailure() }"), _PLACE),
    "unsafelyUnwrapped": (_line("let a = b.unsafelyUnwrapped"), _PLACE),
    "print in a room": (_line('func a() { print("x") }'), _PLACE),
    "a lock without a name": (_line("final class A: @unchecked Sendable {}"), _PLACE),
    "shared state": (_line("nonisolated(unsafe) var a = 1"), _PLACE),
}
