"""The survey peer of "make bench": a questionnaire of Essaim served and stored by Flask, Jinja2 and SQLite.

Written as one would write it for such a survey: the questionnaire is read once, cut into the same pages, each page is a form
that is checked and stored when it is sent, then the next one comes. One row an answer, its answers as JSON, WAL with
synchronous=FULL: what was acknowledged is on disk. A signed cookie holds the code of the answer, each form a token against
other sites. It has no accounts, no relays, no counts below five, no languages, no script read aloud, no offline page.

PEER_QUESTIONNAIRE names the JSON file, PEER_DATABASE the SQLite file. Run by gunicorn: survey_peer:app.
"""

import datetime
import hmac
import json
import os
import secrets
import sqlite3
import threading

from flask import Flask, abort, redirect, request, session

SLUG = "enquete"
MOST = 5

with open(os.environ["PEER_QUESTIONNAIRE"], encoding="utf-8") as file:
    FORM = json.load(file)

app = Flask(__name__)
app.secret_key = os.environ["PEER_SECRET"]
app.config.update(SESSION_COOKIE_HTTPONLY=True, SESSION_COOKIE_SAMESITE="Lax")
local = threading.local()

SCHEMA = """
CREATE TABLE IF NOT EXISTS response (
    code TEXT PRIMARY KEY, state TEXT NOT NULL, day TEXT NOT NULL, answers TEXT NOT NULL) STRICT;
CREATE TABLE IF NOT EXISTS count (day TEXT PRIMARY KEY, begun INTEGER NOT NULL, submitted INTEGER NOT NULL) STRICT;
"""


def database():
    if not hasattr(local, "connection"):
        local.connection = sqlite3.connect(os.environ["PEER_DATABASE"], timeout=60, isolation_level=None)
        local.connection.execute("PRAGMA journal_mode=WAL")
        local.connection.execute("PRAGMA synchronous=FULL")
    return local.connection


database().executescript(SCHEMA)

# Which choices lead to a branch, and the pages: a page ends where a question depends on one that stands on it.

BRANCHES = {branch["code"]: branch["choices"] for branch in FORM["branching"]["branches"]}


def conditions(section, question):
    found = [part["when"] for part in (section, question) if "when" in part]
    for part in (section, question):
        if part.get("branches"):
            choices = [choice for code in part["branches"] for choice in BRANCHES[code]]
            found.append({"chosen": FORM["branching"]["question"], "among": choices})
    return found


def cut():
    pages = []
    for section in FORM["sections"]:
        if section.get("stage") == "enrichment":
            continue
        page = []
        for question in section["questions"]:
            asked = conditions(section, question)
            codes = {one["code"] for one, _ in page}
            depends = any(condition["chosen"] in codes for condition in asked)
            if page and (depends or len(page) >= MOST or question["kind"] == "contact"):
                pages.append((section, page))
                page = []
            page.append((question, asked))
        pages.append((section, page))
    return pages


PAGES = cut()


def said(answers, code):
    return answers["single"].get(code, {}).get("choices", [])


def asked(page, answers):
    return [
        question for question, found in page
        if all(set(said(answers, condition["chosen"])) & set(condition["among"]) for condition in found)
    ]


def following(answers, index):
    for later in range(index + 1, len(PAGES)):
        if asked(PAGES[later][1], answers):
            return later
    return None


# Reading what was typed.


def read(question, form):
    code, kind = question["code"], question["kind"]
    typed = [value for value in form.getlist("r." + code) if value.strip()]
    choices = [choice["code"] for choice in question.get("choices", [])]
    if kind in ("single", "several"):
        if any(value not in choices for value in typed) or kind == "single" and len(typed) > 1:
            raise ValueError(code)
        if typed:
            return {"choices": [choice for choice in choices if choice in typed]}
    elif kind in ("short-text", "long-text"):
        if typed and len(typed[0]) > 4000:
            raise ValueError(code)
        if typed:
            return {"text": typed[0].strip()}
    elif kind in ("territory", "organisation"):
        if typed:
            return {"place": None, "text": typed[0].strip()}
    elif kind == "date":
        if typed:
            year = int(typed[0])
            if not int(question["earliest"]) <= year <= int(question["latest"]):
                raise ValueError(code)
            return {"date": str(year)}
    missing = form.get(f"r.{code}.missing")
    if missing:
        if missing not in question.get("offered", []):
            raise ValueError(code)
        return {"missing": missing}
    return None


def put(answers, section, question, answer):
    sheet = answers["single"]
    if "repeat" in section:
        sheet = answers.setdefault("repeated", {}).setdefault(section["code"], [{}])[0]
    if answer is None:
        sheet.pop(question["code"], None)
    else:
        sheet[question["code"]] = answer


def given(answers, section, question):
    sheet = answers["single"]
    if "repeat" in section:
        sheet = answers.get("repeated", {}).get(section["code"], [{}])[0]
    return sheet.get(question["code"], {})


# Pages.

LAYOUT = """<!doctype html>
<html lang="fr"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>{{ title }}</title></head><body><main><h1>{{ title }}</h1>
%s
</main></body></html>
"""

START = app.jinja_env.from_string(LAYOUT % """<p>{{ form.introduction.fr }}</p>
<form class="survey" method="post" action="/repondre/{{ slug }}">
<input type="hidden" name="jeton" value="{{ token }}"><input type="hidden" name="code" value="{{ code }}">
<label><input type="checkbox" name="accord" value="oui"> J’ai 15 ans ou plus et j’accepte</label>
<button>Commencer</button></form>""")

PAGE = app.jinja_env.from_string(LAYOUT % """<p>Page {{ number }} sur {{ count }}</p>
<form class="survey" method="post" action="/repondre/{{ slug }}/page/{{ first }}">
<input type="hidden" name="jeton" value="{{ token }}">
{% for question in questions %}{% set answer = given(question) %}
<fieldset><legend>{{ question.asked.fr }}</legend>
{% if question.plain %}<p>{{ question.plain.fr }}</p>{% endif %}{% if question.hint %}<p>{{ question.hint.fr }}</p>{% endif %}
{% if question.choices %}{% for choice in question.choices %}
<label><input type="{{ 'radio' if question.kind == 'single' else 'checkbox' }}" name="r.{{ question.code }}"
 value="{{ choice.code }}"{% if choice.code in answer.get('choices', []) %} checked{% endif %}> {{ choice.label.fr }}</label>
{% endfor %}{% elif question.kind == 'long-text' %}
{% if question.warning %}<p>{{ question.warning.fr }}</p>{% endif %}<textarea name="r.{{ question.code }}">{{ answer.text }}</textarea>
{% elif question.kind == 'contact' %}
<label><input type="checkbox" name="contact-accord" value="oui"> {{ question.consent.fr }}</label>
{% for field in question.fields %}<label>{{ field }} <input name="contact-{{ field }}"></label>{% endfor %}
{% else %}<input name="r.{{ question.code }}" value="{{ answer.text or answer.date or '' }}">{% endif %}
{% for missing in question.offered or [] %}
<label><input type="radio" name="r.{{ question.code }}.missing" value="{{ missing }}"> {{ missing }}</label>{% endfor %}
</fieldset>{% endfor %}
<button name="action" value="suite">Continuer</button></form>""")

REVIEW = app.jinja_env.from_string(LAYOUT % """<dl>{% for question, answer in lines %}
<dt>{{ question.asked.fr }}</dt><dd>{{ answer }}</dd>{% endfor %}</dl>
<form class="survey" method="post" action="/repondre/{{ slug }}/relire"><input type="hidden" name="jeton" value="{{ token }}">
<button name="action" value="envoyer">Envoyer</button></form>""")

THANKS = app.jinja_env.from_string(LAYOUT % """<p>{{ form.thanks.fr }}</p><p>{{ code }}</p>""")


def page(template, **values):
    return template.render(title=FORM["title"]["fr"], form=FORM, slug=SLUG, token=session.get("token", ""), **values)


@app.before_request
def guard():
    if request.method == "POST":
        if not hmac.compare_digest(session.get("token", ""), request.form.get("jeton", "-")):
            abort(403)
    elif "token" not in session:
        session["token"] = secrets.token_urlsafe(16)


def current(connection):
    row = connection.execute("SELECT state, answers FROM response WHERE code = ?", (session.get("code", ""),)).fetchone()
    if row is None:
        abort(404)
    return row[0], json.loads(row[1])


def today():
    return datetime.datetime.now(datetime.timezone.utc).date().isoformat()


@app.get(f"/repondre/{SLUG}")
def start():
    return page(START, code=secrets.token_hex(8))


@app.post(f"/repondre/{SLUG}")
def begin():
    if request.form.get("accord") != "oui":
        return page(START, code=request.form["code"]), 422
    code, connection = request.form["code"], database()
    connection.execute("BEGIN IMMEDIATE")
    new = connection.execute(
        "INSERT INTO response VALUES (?, 'begun', ?, ?) ON CONFLICT DO NOTHING",
        (code, today(), json.dumps({"v": 1, "single": {}}))).rowcount
    connection.execute(
        "INSERT INTO count VALUES (?, ?, 0) ON CONFLICT (day) DO UPDATE SET begun = begun + excluded.begun", (today(), new))
    connection.execute("COMMIT")
    session["code"] = code
    return redirect(f"/repondre/{SLUG}/page/{PAGES[0][1][0][0]['code']}", 303)


def found(first):
    for index, (section, questions) in enumerate(PAGES):
        if questions[0][0]["code"] == first:
            return index, section, questions
    abort(404)


@app.get(f"/repondre/{SLUG}/page/<first>")
def show(first):
    index, section, questions = found(first)
    _, answers = current(database())
    return page(
        PAGE, number=index + 1, count=len(PAGES), first=first, questions=asked(questions, answers),
        given=lambda question: given(answers, section, question))


@app.post(f"/repondre/{SLUG}/page/<first>")
def save(first):
    index, section, questions = found(first)
    connection = database()
    connection.execute("BEGIN IMMEDIATE")
    state, answers = current(connection)
    if state != "begun":
        connection.execute("ROLLBACK")
        abort(409)
    try:
        for question in asked(questions, answers):
            put(answers, section, question, read(question, request.form))
    except ValueError as fault:
        connection.execute("ROLLBACK")
        return str(fault), 422
    connection.execute(
        "UPDATE response SET answers = ? WHERE code = ?", (json.dumps(answers, ensure_ascii=False), session["code"]))
    connection.execute("COMMIT")
    after = following(answers, index)
    where = f"page/{PAGES[after][1][0][0]['code']}" if after is not None else "relire"
    return redirect(f"/repondre/{SLUG}/{where}", 303)


@app.get(f"/repondre/{SLUG}/relire")
def review():
    _, answers = current(database())
    lines = [
        (question, given(answers, section, question)) for section, questions in PAGES
        for question in asked(questions, answers)
    ]
    return page(REVIEW, lines=lines)


@app.post(f"/repondre/{SLUG}/relire")
def submit():
    connection = database()
    connection.execute("BEGIN IMMEDIATE")
    new = connection.execute(
        "UPDATE response SET state = 'submitted', day = ? WHERE code = ? AND state = 'begun'",
        (today(), session.get("code", ""))).rowcount
    connection.execute(
        "INSERT INTO count VALUES (?, 0, ?) ON CONFLICT (day) DO UPDATE SET submitted = submitted + excluded.submitted",
        (today(), new))
    connection.execute("COMMIT")
    return redirect(f"/repondre/{SLUG}/merci", 303)


@app.get(f"/repondre/{SLUG}/merci")
def thanks():
    current(database())
    return page(THANKS, code=session["code"])


@app.errorhandler(404)
def absent(_):
    connection = database()
    if connection.in_transaction:
        connection.execute("ROLLBACK")
    return "absent", 404
