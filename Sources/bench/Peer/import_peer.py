"""The Python peer of the import rows of "make bench": csv and sqlite3, one insertion a value, one transaction.

import_peer.py FILE DATABASE. Checks nothing, resolves nothing, indexes nothing, keeps no history: the floor of an
import in Python, not a rival that does the same work.
"""

import csv
import sqlite3
import sys

source, path = sys.argv[1:3]
database = sqlite3.connect(path)
database.executescript("""
    PRAGMA journal_mode = WAL;
    PRAGMA synchronous = FULL;
    CREATE TABLE practice (id INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE, title TEXT NOT NULL);
    CREATE TABLE fact (practice INTEGER NOT NULL, field TEXT NOT NULL, position INTEGER NOT NULL, text TEXT NOT NULL);
""")
with open(source, encoding="utf-8", newline="") as file, database:
    for row in csv.DictReader(file, delimiter=";"):
        practice = database.execute(
            "INSERT INTO practice (key, title) VALUES (?, ?)", (row["id"], row["titre"])).lastrowid
        for field, cell in row.items():
            for position, text in enumerate(cell.split(" | ")):
                database.execute("INSERT INTO fact VALUES (?, ?, ?, ?)", (practice, field, position, text))
