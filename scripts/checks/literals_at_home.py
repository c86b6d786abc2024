"""Paths are written in Routes, SQL in Storage, tags in Views and HTML, environment variables in the executable."""

import re

from tree import Problem, room

_TAGS = (
    "a abbr article aside b body br button caption code datalist dd details dialog div dl dt em fieldset figcaption figure "
    "footer form h1 h2 h3 h4 h5 h6 head header hr html i iframe img input label legend li link main meta nav noscript ol "
    "optgroup option p path picture pre script section select small span strong style summary svg table tbody td "
    "template textarea tfoot th thead time title tr ul"
).split()
_TAG = re.compile(r"</?(?:%s)(?:\s[^<>]*)?/?>|<(?:%s)\s+[a-z-]+=" % ("|".join(_TAGS), "|".join(_TAGS)))
_SQL = re.compile(
    r"^\s*(?:SELECT|INSERT\s+(?:OR\s+\w+\s+)?INTO|DELETE\s+FROM|UPDATE\s+\w+\s+SET|WITH\s+(?:RECURSIVE\s+)?\w+\s+AS|"
    r"CREATE\s+(?:UNIQUE\s+)?(?:TABLE|INDEX|TRIGGER|VIEW)|ALTER\s+TABLE|DROP\s+(?:TABLE|INDEX)|"
    r"select\b.*\sfrom\s|insert\s+into\s|delete\s+from\s|update\s+\w+\s+set\s)", re.S)
_PATH = re.compile(r"""(?:^|["'`=])(/(?!(?:usr|etc|dev|proc|sys|var|tmp|run|bin)\b)[a-z][a-z0-9-]*(?:/[^"'`\s]*)?)(?=$|["'`?#])""")
_ENVIRONMENT = re.compile(r"\b(?:getenv|secure_getenv|setenv|putenv|environ)\b|\bProcessInfo\.processInfo\.environment\b")

# Rooms that are no part of the shipped request path, or whose business it is.
_PATH_HOMES = {"Routes", "bench"}
_SQL_HOMES = {"Storage", "SQL", "SQLiteDriver", "PostgresDriver", "bench"}
_TAG_HOMES = {"Views", "HTML", "bench"}
_ENVIRONMENT_HOMES = {"essaim", "bench"}
# localtime_r knows the zone by the variable TZ alone, so the one file that calls it sets it.
_ENVIRONMENT_ALLOWED = {("Sources/Texts/TimeZone.swift", "setenv")}


def find(tree):
    problems = []
    for path in tree.swift("Sources/"):
        target, source = room(path), tree.source(path)
        for literal in source.literals:
            if target not in _PATH_HOMES and (match := _PATH.search(literal.text)):
                problems.append(Problem(path, literal.line, f"the path {match.group(1)} belongs in Routes"))
            if target not in _SQL_HOMES and _SQL.search(literal.text):
                problems.append(Problem(path, literal.line, "SQL text belongs in Storage"))
            if target not in _TAG_HOMES and (match := _TAG.search(literal.text)):
                problems.append(Problem(path, literal.line, f"the tag {match.group()} belongs in Views or HTML"))
        for line, code in source.code_lines():
            if target in _ENVIRONMENT_HOMES or not (match := _ENVIRONMENT.search(code)):
                continue
            if (path, match.group()) not in _ENVIRONMENT_ALLOWED:
                problems.append(Problem(path, line, f"{match.group()}: the environment is read in essaim, then passed"))
    return problems


CASES = {
    "a path in a page": (
        {"Sources/Views/Nav.swift": 'let nav: Markup = """\n    <a href="/pratiques">x</a>\n    """\n'},
        "Sources/Views/Nav.swift:1"),
    "a path in a controller": ({"Sources/Site/Go.swift": 'let to = "/pratiques/\\(slug)"\n'}, "Sources/Site/Go.swift:1"),
    "SQL in a controller": (
        {"Sources/Site/Read.swift": 'let sql: SQL = "SELECT id FROM sheet"\n'}, "Sources/Site/Read.swift:1"),
    "SQL on several lines, in lower case": (
        {"Sources/Acts/Read.swift": '\nlet sql = """\n    select id\n      from sheet\n    """\n'}, "Sources/Acts/Read.swift:2"),
    "a tag in a controller": (
        {"Sources/Site/Show.swift": 'let page = "<p class=\\"x\\">\\(name)</p>"\n'}, "Sources/Site/Show.swift:1"),
    "the environment read beside the time zone": (
        {"Sources/Texts/TimeZone.swift": 'let zone = getenv("TZ")\n'}, "Sources/Texts/TimeZone.swift:1"),
    "the environment below the executable": (
        {"Sources/Storage/Open.swift": '\n\nlet home = getenv("HOME")\n'}, "Sources/Storage/Open.swift:3"),
}
