"""No file knows the machine it was written on, nor the host of a package registry."""

import re

from tree import Problem

# Written so that this file does not accuse itself.
_ANYWHERE = re.compile(r"(?<![A-Za-z0-9._-])/(?:work|root|farm|home)/[\w.]")
_TEMPORARY = re.compile(r"(?<![A-Za-z0-9._-])/tmp/\w")
_HOSTS = re.compile(
    r"py[p]i\.org|python[h]osted\.org|deb\.de[b]ian\.org|security\.de[b]ian\.org|registry\.np[m]js|cra[t]es\.io|"
    r"ruby[g]ems\.org|proxy\.go[l]ang\.org")


def find(tree):
    problems = []
    for path in tree.paths:
        for line, text in tree.lines(path):
            if match := _ANYWHERE.search(text):
                problems.append(Problem(path, line, f"{match.group()}… is a path of one machine"))
            if not path.startswith("scripts/") and _TEMPORARY.search(text):
                problems.append(Problem(path, line, "a fixed temporary path: ask for one"))
            if match := _HOSTS.search(text):
                problems.append(Problem(path, line, f"{match.group()} is the host of a registry"))
    return problems


CASES = {
    "a developer's folder": ({"docs/guide.md": "Look\nin /" + "work/main.\n"}, "docs/guide.md:2"),
    "a home": ({"Sources/Domain/A.swift": 'let a = "/' + 'root/x"\n'}, "Sources/Domain/A.swift:1"),
    "a fixed temporary file": ({"Tests/DomainTests/A.swift": 'let a = "/' + 'tmp/x"\n'}, "Tests/DomainTests/A.swift:1"),
    "a registry": ({"README.md": "From https://py" + "pi.org/simple.\n"}, "README.md:1"),
}
