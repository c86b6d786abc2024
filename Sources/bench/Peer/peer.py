"""The Python peer of "make bench": the sheet page of Essaim rendered by Jinja2 under Starlette and uvicorn.

PEER_PARTS names a JSON file: the page cut into [markup, text] pairs, the text not escaped. The template writes each
markup as it is and escapes each text: the same values escaped, the same bytes but for the spelling of quotes. The peer
decides and formats nothing, so it is the floor of a Jinja page of this size, not its usual cost.
PEER_DATABASE names a SQLite file: /read reads the facts of the sheet from it before it renders.
"""

import json
import os
import sqlite3

from jinja2 import Environment
from starlette.applications import Starlette
from starlette.responses import HTMLResponse
from starlette.routing import Route

with open(os.environ["PEER_PARTS"], encoding="utf-8") as file:
    PARTS = [{"markup": markup, "text": text} for markup, text in json.load(file)]

TEMPLATE = Environment(autoescape=True).from_string(
    "{% for part in parts %}{{ part.markup|safe }}{{ part.text }}{% endfor %}")

DATABASE = sqlite3.connect(f"file:{os.environ['PEER_DATABASE']}?mode=ro", uri=True, check_same_thread=False)
DATABASE.row_factory = sqlite3.Row

SHEET = "SELECT p.id, p.title FROM address a JOIN practice p ON p.id = a.practice WHERE a.slug = ? AND p.erased_at IS NULL"
FACTS = """
SELECT f.section, f.item, f.field, f.position, f.parent, f.absence, f.text, f.term, f.number, f.number_max, f.comparator,
    f.unit, f.since_day, f.until_day, f.locator, f.printed, f.inferred, o.name AS organisation, t.name AS territory,
    p.title AS target, a.slug
FROM fact f
LEFT JOIN organisation o ON o.id = f.organisation
LEFT JOIN territory t ON t.id = f.territory
LEFT JOIN practice p ON p.id = f.target
LEFT JOIN address a ON a.practice = p.id AND a.ended_at IS NULL
WHERE f.practice = ? AND f.edition = 1
"""


async def rendered(request):
    return HTMLResponse(TEMPLATE.render(parts=PARTS))


async def read(request):
    sheet = DATABASE.execute(SHEET, (request.path_params["slug"],)).fetchone()
    facts = [dict(row) for row in DATABASE.execute(FACTS, (sheet["id"],))]
    return HTMLResponse(TEMPLATE.render(parts=PARTS, title=sheet["title"], facts=facts))


app = Starlette(routes=[Route("/rendered/{slug}", rendered), Route("/read/{slug}", read)])
