"""Reads Sources/Texts/Catalogue/<feature>.<language>.txt and plans Sources/Texts/Generated/<Feature>Texts.swift.

The format is described at the top of every catalogue file (see Sources/Texts/Catalogue/common.fr.txt).
"""

import re
from dataclasses import dataclass

from . import swift, template, typography

LANGUAGES = ("fr", "en")
FILE = re.compile(r"([a-z][A-Za-z0-9]*)\.([a-z]{2})\.txt")
ENTRY = re.compile(r"([a-z][A-Za-z0-9]*) *=(?: (.*))?$")


@dataclass
class Message:
    key: str
    nodes: list
    parameters: dict
    place: str


def planned(root, problems):
    files = {}
    for feature, languages in sorted(features(root, problems).items()):
        name = feature[0].upper() + feature[1:] + "Texts"
        keys = {language: messages(root, path, language, problems) for language, path in languages.items()}
        compare(feature, keys, problems)
        files[root / "Sources/Texts/Generated" / f"{name}.swift"] = swift.texts(feature, name, keys)
    return files


def features(root, problems):
    found = {}
    folder = root / "Sources/Texts/Catalogue"
    for path in sorted(folder.iterdir()) if folder.is_dir() else []:
        match = FILE.fullmatch(path.name)
        if not match or match.group(2) not in LANGUAGES:
            problems.append(f"{path.relative_to(root)}: a catalogue is called <feature>.fr.txt or <feature>.en.txt")
        else:
            found.setdefault(match.group(1), {})[match.group(2)] = path
    return found


def messages(root, path, language, problems):
    """key -> Message, in the order of the file."""
    found = {}
    for place, key, text in entries(root, path, problems):
        if key in found:
            problems.append(f"{place}: {key} is already at {found[key].place}")
            continue
        try:
            nodes = template.parse(text)
            if language == "fr":
                template.check_french_plural(nodes)
                nodes = template.typographed(nodes, typography.french)
            if not nodes:
                raise template.TextError(f"{key} has no text")
            found[key] = Message(key, nodes, template.parameters(nodes), place)
        except template.TextError as error:
            problems.append(f"{place}: {key}: {error}")
    return found


def entries(root, path, problems):
    """(place, key, text) with continuation lines joined."""
    found = []
    for number, line in enumerate(path.read_text(encoding="utf-8").split("\n"), start=1):
        place = f"{path.relative_to(root)}:{number}"
        entry = ENTRY.match(line)
        if not line.strip() or line.startswith("#"):
            continue
        if entry:
            found.append([place, entry.group(1), (entry.group(2) or "").strip()])
        elif line[0] in " \t" and found:
            found[-1][2] = joined(found[-1][2], line.strip())
        else:
            problems.append(f"{place}: expected “key = text”, an indented continuation line or a # comment")
    return found


def joined(text, line):
    """A continuation adds a space and its text; one that begins with | adds a line break and keeps its own indentation."""
    if line.startswith("|"):
        line = line[2:] if line.startswith("| ") else line[1:]
        return f"{text}\n{line}" if text else line
    return f"{text} {line}" if text else line


def compare(feature, keys, problems):
    """Says in words what would not build: keys or parameters that the languages do not share."""
    reference = keys.get("fr", {})
    for language in LANGUAGES:
        if language not in keys:
            problems.append(f"Sources/Texts/Catalogue/{feature}.{language}.txt: this file is missing")
            continue
        for key, message in reference.items():
            if key not in keys[language]:
                problems.append(f"{message.place}: {key} is missing in {feature}.{language}.txt")
        for key, message in keys[language].items():
            if key not in reference:
                problems.append(f"{message.place}: {key} is missing in {feature}.fr.txt")
            elif not message.parameters.items() <= reference[key].parameters.items():
                problems.append(f"{message.place}: {key} uses parameters that {feature}.fr.txt does not have")
