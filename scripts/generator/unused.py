"""Finds the catalogue keys that no hand-written Swift file of Sources names."""

import re

from . import catalogue


def keys(root):
    used = set()
    for path in root.glob("Sources/**/*.swift"):
        if "Generated" not in path.parts:
            # Elsewhere a key follows a dot; the extensions in Texts name it alone.
            name = r"\b([a-z][A-Za-z0-9]*)" if "Texts" in path.parts else r"\.`?([a-z][A-Za-z0-9]*)"
            used.update(re.findall(name, path.read_text(encoding="utf-8")))
    problems = []
    for feature, languages in sorted(catalogue.features(root, problems).items()):
        for key, message in catalogue.messages(root, languages.get("fr") or languages["en"], "fr", problems).items():
            if key not in used:
                problems.append(f"{message.place}: no Swift file uses {feature}.{key}")
    return problems
