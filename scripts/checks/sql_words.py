"""SQL says its columns and means the same on both engines: no SELECT *, no pattern, no engine's date, JSON or chance."""

import re

from tree import Problem, room

_BANNED = {
    r"\bSELECT\s+(?:DISTINCT\s+)?(?:\w+\.)?\*": "SELECT * hides the columns",
    r"\bI?LIKE\b": "LIKE differs between engines",
    r"\bSIMILAR\s+TO\b|\bGLOB\b|\bREGEXP\b": "patterns differ between engines",
    r"\bjsonb?_\w+\s*\(|::jsonb?\b|->>": "JSON functions stay in Dialect",
    r"\bnow\s*\(|\bCURRENT_(?:TIMESTAMP|DATE|TIME)\b|\bdatetime\s*\(|\bstrftime\s*\(|\bto_char\s*\(": "times come from the clock in Swift",
    r"\brandom\s*\(|\brandomblob\s*\(|\bgen_random_uuid\s*\(": "chance comes from Swift",
    r"\bIN\s*\(\s*(?:\?|\$\d)": "a list binds as one value, through Dialect",
    r"\bgroup_concat\s*\(|\bstring_agg\s*\(|\barray_agg\s*\(": "gathered in Swift, the engines differ",
}
_RULES = [(re.compile(pattern, re.I), reason) for pattern, reason in _BANNED.items()]
_EXEMPT_ROOMS = {"SQLiteDriver", "PostgresDriver", "bench"}
_LOOKS_LIKE_SQL = re.compile(
    r"\b(?:SELECT|INSERT|UPDATE|DELETE|WHERE|FROM|JOIN|VALUES|ORDER BY|AND|OR|DEFAULT|CREATE|LIKE|ILIKE|IN)\b")


def _judge(path, first_line, text):
    for pattern, reason in _RULES:
        for match in pattern.finditer(text):
            yield Problem(path, first_line + text.count("\n", 0, match.start()), f"{match.group().strip()}: {reason}")


def find(tree):
    problems = []
    for path in tree.swift("Sources/"):
        if room(path) in _EXEMPT_ROOMS or "Dialect" in path.rsplit("/", 1)[-1]:
            continue
        for literal in tree.source(path).literals:
            if _LOOKS_LIKE_SQL.search(literal.text) and room(path) in ("Storage", "SQL"):
                # A multi-line literal starts on the line after its quotes.
                first = literal.line + (1 if literal.text.startswith("\n") else 0)
                problems += _judge(path, first, literal.text.removeprefix("\n"))
    for path in tree.under("Sources/Storage/Migrations/", suffix=".sql"):
        text = re.sub(r"--[^\n]*", "", tree.text(path))
        problems += _judge(path, 1, text)
    return problems


def _store(sql):
    return {"Sources/Storage/Bad.swift": f'let one = 1\nlet sql: SQL = "{sql}"\n'}


_PLACE = "Sources/Storage/Bad.swift:2"
CASES = {
    "every column": (_store("SELECT * FROM sheet"), _PLACE),
    "a pattern": (_store("SELECT id FROM sheet WHERE title LIKE \\(word)"), _PLACE),
    "the engine's clock": (_store("UPDATE sheet SET at = now() WHERE id = 1"), _PLACE),
    "a list of marks": (_store("SELECT id FROM sheet WHERE id IN (\\(a), \\(b))"), _PLACE),
    "an engine's JSON": (_store("SELECT json_extract(body, 'x') FROM sheet"), _PLACE),
    "chance": (_store("SELECT id FROM sheet ORDER BY random()"), _PLACE),
    "in the middle of a long statement": (
        {"Sources/Storage/Long.swift": 'let sql: SQL = """\n    SELECT id\n    FROM sheet\n    WHERE x ILIKE y\n    """\n'},
        "Sources/Storage/Long.swift:4"),
    "in a migration": (
        {"Sources/Storage/Migrations/0002_x.sql": "-- now() in a comment is fine\nCREATE TABLE x (at TEXT DEFAULT CURRENT_TIMESTAMP);\n"},
        "Sources/Storage/Migrations/0002_x.sql:2"),
}
