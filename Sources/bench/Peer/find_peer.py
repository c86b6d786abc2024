"""The datasette peer of the finding rows of "make bench": the sheets that a visitor of Essaim sees, in one table.

find_peer.py ROWS DATABASE. ROWS holds one JSON object a line, as bench writes it. The table has full-text search as
`sqlite-utils enable-fts` sets it up (FTS5, unicode61 without accents, no stemming), indexes on the columns that a facet
reads, statistics, and packed pages: what the documentation of both programs recommends.
find_peer.py --check ROWS DATABASE compares what the index finds with a plain count over the first rows.
"""

import itertools
import json
import re
import sys
import unicodedata

import sqlite_utils

FACETS = ("theme", "stage", "departement")
CHECKED = 5000


def rows(path):
    with open(path, encoding="utf-8") as file:
        for line in file:
            yield json.loads(line)


def build(source, path):
    database = sqlite_utils.Database(path)
    sheets = database["sheets"]
    sheets.insert_all(rows(source), pk="id", batch_size=1000)
    for column in FACETS:
        sheets.create_index([column])
    sheets.enable_fts(
        ["title", "need", "body"], fts_version="FTS5", tokenize="unicode61 remove_diacritics 2")
    sheets.optimize()
    database.analyze()
    database.conn.commit()
    database.vacuum()


def folded(text):
    plain = (sign for sign in unicodedata.normalize("NFD", text.lower()) if not unicodedata.combining(sign))
    return set(re.findall(r"[^\W_]+", "".join(plain)))


def check(source, path):
    """The longest words of three titles: as many sheets by the index as by reading every one of the first rows."""
    database = sqlite_utils.Database(path)
    first = list(itertools.islice(rows(source), CHECKED))
    titles = [folded(row["title"]) for row in first[:3]]
    asked = sorted({min(words, key=lambda word: (-len(word), word)) for words in titles if words})
    counts = dict.fromkeys(asked, 0)
    for row in first:
        words = folded(" ".join((row["title"], row["need"], row["body"])))
        for word in asked:
            counts[word] += word in words
    for word in asked:
        found = next(database.query(
            "select count(*) as n from sheets_fts where sheets_fts match ? and rowid <= ?", [f'"{word}"', CHECKED]))
        if found["n"] != counts[word]:
            sys.exit(f"{word}: {found['n']} by the index, {counts[word]} by reading")
        print(f"{word}\t{found['n']}")


if sys.argv[1] == "--check":
    check(*sys.argv[2:4])
else:
    build(*sys.argv[1:3])
