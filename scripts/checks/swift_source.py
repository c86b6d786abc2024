"""A Swift file taken apart without a compiler: code, string literals, comments, functions."""

import re
from bisect import bisect_right
from dataclasses import dataclass
from functools import cached_property


@dataclass(frozen=True)
class Literal:
    line: int
    text: str  # interpolations are replaced by one "?"


@dataclass(frozen=True)
class Function:
    name: str
    line: int
    last_line: int
    body: str
    attributes: str  # the code of the lines just above, where @Test stands


class SwiftSource:
    """`code` is as long as the text: comments and the inside of literals are blanks, interpolations stay."""

    def __init__(self, text):
        self.text = text
        self.literals = []
        self.comments = []
        self._blanked = list(text)
        self._starts = [0] + [m.end() for m in re.finditer("\n", text)]
        self._read_code(0, None)
        self.code = "".join(self._blanked)

    def line_of(self, offset):
        return bisect_right(self._starts, offset)

    def code_lines(self):
        return enumerate(self.code.split("\n"), 1)

    def _blank(self, start, end):
        for i in range(start, end):
            if self._blanked[i] != "\n":
                self._blanked[i] = " "

    _token = re.compile(r'//[^\n]*|/\*|#*"""|#*"|[()]')

    def _read_code(self, at, closing):
        """Reads code from `at`; with `closing`, stops after the parenthesis that ends an interpolation."""
        depth = 0
        while match := self._token.search(self.text, at):
            token, at = match.group(), match.end()
            if token.startswith("//"):
                self.comments.append((self.line_of(match.start()), token))
                self._blank(match.start(), at)
            elif token == "/*":
                at = self._read_block_comment(match.start())
            elif token == "(":
                depth += 1
            elif token == ")":
                if closing and depth == 0:
                    return at
                depth -= 1
            else:
                at = self._read_literal(match.start(), token)
        return len(self.text)

    def _read_block_comment(self, start):
        depth, at = 1, start + 2
        while depth and (match := re.compile(r"/\*|\*/").search(self.text, at)):
            depth += 1 if match.group() == "/*" else -1
            at = match.end()
        end = at if depth == 0 else len(self.text)
        self.comments.append((self.line_of(start), self.text[start:end]))
        self._blank(start, end)
        return end

    def _read_literal(self, start, opening):
        hashes = opening.count("#")
        quotes = opening[hashes:]
        escape = "\\" + "#" * hashes
        parts, at = [], start + len(opening)
        pattern = re.compile(f"{re.escape(escape)}\\(|{re.escape(escape)}.|{quotes}{'#' * hashes}", re.S)
        while match := pattern.search(self.text, at):
            parts.append(self.text[at : match.start()])
            self._blank(at, match.start())
            at = match.end()
            if match.group() == quotes + "#" * hashes:
                self.literals.append(Literal(self.line_of(start), "".join(parts)))
                return at
            if match.group() == escape + "(":
                parts.append("?")
                at = self._read_code(at, closing=True)
            else:
                parts.append(match.group()[-1])
                self._blank(match.start(), at)
        return len(self.text)

    _function = re.compile(
        r"\bfunc\s+(`?[\w]+`?|[^\s\w(]+)|\b(init|subscript)\s*[?!]?\s*[<(]|\b(deinit)\b|\bvar\s+(\w+)\s*:[^={}\n]*(?=\{)"
    )

    @cached_property
    def functions(self):
        found = []
        for match in self._function.finditer(self.code):
            body = self._body_after(match)
            if body is None:
                continue
            start, end = body
            line = self.line_of(match.start())
            name = next(group for group in match.groups() if group).strip("`")
            found.append(
                Function(name, line, self.line_of(end), self.code[start:end], self._attributes_above(match.start())))
        return found

    def _attributes_above(self, offset):
        before = self.code[:offset]
        cut = max(before.rfind("}"), before.rfind("{"), before.rfind(";"))
        return before[cut + 1 :]

    def _body_after(self, match):
        """The braces of the body: the first at depth 0 after the signature; None for a requirement."""
        depth = 0
        for i in range(match.end() - (1 if match.group()[-1] in "<(" else 0), len(self.code)):
            c = self.code[i]
            if c in "([":
                depth += 1
            elif c in ")]":
                depth -= 1
                if depth < 0:
                    return None
            elif c == "{" and depth == 0:
                return i, self._closing_brace(i)
            elif depth == 0 and (c == "}" or self._declaration.match(self.code, i)):
                return None
        return None

    _declaration = re.compile(r"\n\s*(?:@\w+\s*)*(?:package|private|static|func|var|let|init|case|struct|enum|typealias)\b")

    def _closing_brace(self, opening):
        depth = 0
        for match in re.compile(r"[{}]").finditer(self.code, opening):
            depth += 1 if match.group() == "{" else -1
            if depth == 0:
                return match.end()
        return len(self.code)
