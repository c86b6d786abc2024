"""The French of the screens keeps the words of the field: never signaler, bénéficiaires, usagers, no point médian."""

import re

from tree import Problem

_QUOTED = re.compile(r"«[^»]*»")
_BANNED = {
    re.compile(r"\bsignal(?:e|er|ez|é|ée|és|ées|ement|ements)\b", re.I): "faire connaître, repérage",
    re.compile(r"\bbénéficiaires?\b", re.I): "personne concernée, habitantes et habitants",
    re.compile(r"\bus(?:a|â)g(?:er|ers|ère|ères)\b", re.I): "habitantes et habitants",
    re.compile(r"\w·\w|·e?s?\b"): "no point médian on screens: the doublet or an épicène word",
    re.compile(r"\bbonnes?\s+pratiques?\b", re.I): "pratique, alone",
}


def find(tree):
    problems = []
    for path in tree.under("Sources/Texts/Catalogue/", suffix=".fr.txt"):
        for line, text in tree.lines(path):
            if text.lstrip().startswith("#") or "accessibilité" in text.lower():
                continue
            said = _QUOTED.sub("", text.partition("=")[2] if "=" in text else text)
            for pattern, instead in _BANNED.items():
                if match := pattern.search(said):
                    problems.append(Problem(path, line, f"{match.group()}: {instead}"))
    return problems


def _catalogue(text):
    return {"Sources/Texts/Catalogue/sheet.fr.txt": f"# {text}\ntitle = {text}\n"}


_PLACE = "Sources/Texts/Catalogue/sheet.fr.txt:2"
CASES = {
    "signaler": (_catalogue("Signaler une pratique"), _PLACE),
    "bénéficiaires": (_catalogue("Les bénéficiaires"), _PLACE),
    "usagers": (_catalogue("Les usagères et usagers"), _PLACE),
    "point médian": (_catalogue("Les habitant·es"), _PLACE),
    "an opinion in a name": (_catalogue("Une bonne pratique"), _PLACE),
}
