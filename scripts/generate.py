#!/usr/bin/env python3
"""Writes the generated Swift files: message catalogues, SQL migrations, static assets, data files.

    scripts/generate.py            write what changed
    scripts/generate.py --check    exit 1 with the list of files that are not up to date
    scripts/generate.py --unused   exit 1 with the list of catalogue keys that no Swift file uses

Python 3.9, standard library only. Errors are sentences with file and line; any error gives exit 1.
"""

import argparse
import pathlib
import sys

from generator import catalogue, embed, typography, unused


def planned(root, problems):
    """Every generated file: path -> text."""
    files = {}
    files.update(catalogue.planned(root, problems))
    files.update(embed.planned(root, problems))
    return files


def drifted(root, files):
    """Paths whose content on disk differs from the plan, stale ones included."""
    wrong = [p for p, text in files.items() if not p.is_file() or p.read_text(encoding="utf-8") != text]
    stale = [p for folder in sorted(root.glob("Sources/*/Generated")) for p in sorted(folder.glob("*.swift")) if p not in files]
    return sorted(wrong), stale


def write(files, wrong, stale):
    for path in wrong:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(files[path], encoding="utf-8")
    for path in stale:
        path.unlink()


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--check", action="store_true", help="write nothing, fail when a file is not up to date")
    parser.add_argument("--unused", action="store_true", help="list the catalogue keys that nothing uses")
    parser.add_argument("--root", type=pathlib.Path, default=pathlib.Path(__file__).resolve().parent.parent)
    options = parser.parse_args()
    root = options.root.resolve()

    problems = typography.check_examples()
    if options.unused:
        problems += unused.keys(root)
    else:
        files = planned(root, problems)
        wrong, stale = drifted(root, files)
        if options.check:
            problems += [f"{p.relative_to(root)}: not up to date, run scripts/generate.py" for p in wrong]
            problems += [f"{p.relative_to(root)}: nothing generates it any more, run scripts/generate.py" for p in stale]
        else:
            write(files, wrong, stale)
            for path in wrong + stale:
                print(path.relative_to(root))
    for problem in problems:
        print(problem, file=sys.stderr)
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
