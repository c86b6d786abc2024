"""Every link of a Markdown file leads to a file, and to a heading when it names one."""

import os
import re
import unicodedata

from tree import Problem

_LINK = re.compile(r"!?\[[^\]]*\]\(<?([^)\s>]+)>?(?:\s+\"[^\"]*\")?\)")
_HEADING = re.compile(r"^#{1,6}\s+(.*?)\s*#*$")
_OUTSIDE = re.compile(r"^(?:[a-z]+:|//)")


def _prose(tree, path):
    """Lines outside code fences and code spans."""
    fenced = False
    for number, line in tree.lines(path):
        if line.lstrip().startswith(("```", "~~~")):
            fenced = not fenced
        elif not fenced:
            yield number, re.sub(r"`[^`]*`", "", line), line


def _anchors(tree, path):
    found = set()
    for _, _, line in _prose(tree, path):
        if match := _HEADING.match(line):
            plain = re.sub(r"[`*_]|\[([^\]]*)\]\([^)]*\)", r"\1", match.group(1)).lower()
            kept = "".join(c for c in plain if c in " -_" or unicodedata.category(c)[0] in "LNM")
            found.add(kept.replace(" ", "-"))
    return found


def find(tree):
    problems = []
    for path in tree.under("", suffix=".md"):
        for line, prose, _ in _prose(tree, path):
            for target in _LINK.findall(prose):
                if _OUTSIDE.match(target):
                    continue
                name, _, anchor = target.partition("#")
                to = os.path.normpath(os.path.join(os.path.dirname(path), name)) if name else path
                if not (tree.root / to).exists():
                    problems.append(Problem(path, line, f"{target} leads nowhere"))
                elif anchor and to.endswith(".md") and anchor not in _anchors(tree, to):
                    problems.append(Problem(path, line, f"{to} has no heading #{anchor}"))
    return problems


CASES = {
    "a missing page": ({"docs/a.md": "# A\n\nSee [b](b.md).\n"}, "docs/a.md:3"),
    "a missing picture": ({"docs/a.md": "![the list](list.png)\n"}, "docs/a.md:1"),
    "a missing heading": ({"docs/a.md": "\n[start](../README.md#stop)\n"}, "docs/a.md:2"),
}
