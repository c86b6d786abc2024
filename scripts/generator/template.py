"""The text of one message: literal parts, {parameters} and {n|plural|forms}.

A parsed text is a list of nodes: str, Parameter or Plural.
"""

import re
from dataclasses import dataclass

KINDS = {"": "String", "de": "String", "number": "Int", "date": "Int", "decimal": "Double"}
NAME = re.compile(r"[a-z][A-Za-z0-9]*")
RESERVED = {"language", "self", "case", "default", "in", "for", "is", "as", "let", "var", "where", "import", "return", "switch"}


class TextError(Exception):
    """A sentence for the translator."""


@dataclass
class Parameter:
    name: str
    kind: str


@dataclass
class Plural:
    name: str
    forms: list


def parse(text):
    nodes, index = parse_until(text, 0, "")
    mark_counts(nodes, {node.name for node in walk(nodes) if isinstance(node, Plural)})
    return nodes


def parse_until(text, index, stops):
    nodes, literal = [], ""
    while index < len(text) and text[index] not in stops:
        if text[index : index + 2] in ("{{", "}}"):
            literal += text[index]
            index += 2
        elif text[index] == "{":
            nodes += [literal] if literal else []
            node, index = parse_braces(text, index + 1)
            nodes.append(node)
            literal = ""
        elif text[index] == "}":
            raise TextError("} without its {; write }} for the character itself")
        else:
            literal += text[index]
            index += 1
    return nodes + ([literal] if literal else []), index


def parse_braces(text, index):
    name = NAME.match(text, index)
    if not name:
        raise TextError("after {, a parameter name is expected; write {{ for the character itself")
    if name.group() in RESERVED:
        raise TextError(f"a parameter cannot be called {name.group()}")
    index = name.end()
    if text[index : index + 1] == "|":
        return parse_forms(name.group(), text, index)
    kind = ""
    if text[index : index + 1] == ":":
        found = NAME.match(text, index + 1)
        kind = found.group() if found else ""
        index = found.end() if found else index + 1
        if kind not in KINDS or not kind:
            raise TextError(f"unknown kind of parameter in {{{name.group()}:…}}; known: {', '.join(k for k in KINDS if k)}")
    if text[index : index + 1] != "}":
        raise TextError(f"{{{name.group()} is not closed by }}")
    return Parameter(name.group(), kind), index + 1


def parse_forms(name, text, index):
    forms = []
    while text[index : index + 1] == "|":
        form, index = parse_until(text, index + 1, "|}")
        forms.append(form)
    if text[index : index + 1] != "}":
        raise TextError(f"{{{name}|… is not closed by }}")
    if len(forms) not in (2, 3):
        raise TextError(f"{{{name}|…}} takes two forms (one|several) or three (none|one|several)")
    return Plural(name, forms), index + 1


def mark_counts(nodes, counts):
    """{n} is a number wherever n also chooses a plural."""
    for node in walk(nodes):
        if isinstance(node, Parameter) and node.name in counts and node.kind == "":
            node.kind = "number"


def walk(nodes):
    for node in nodes:
        yield node
        if isinstance(node, Plural):
            for form in node.forms:
                yield from walk(form)


def parameters(nodes):
    """name -> Swift type, in order of appearance."""
    found = {}
    for node in walk(nodes):
        if isinstance(node, str):
            continue
        swift = "Int" if isinstance(node, Plural) else KINDS[node.kind]
        if found.setdefault(node.name, swift) != swift:
            raise TextError(f"{{{node.name}}} is used as {found[node.name]} and as {swift}")
    return found


def check_french_plural(nodes):
    """In French 0 is singular too: a singular form without its number would say « une fiche » for none."""
    for node in walk(nodes):
        if isinstance(node, Plural) and len(node.forms) == 2:
            if not any(isinstance(n, Parameter) and n.name == node.name for n in walk(node.forms[0])):
                raise TextError(
                    f"the singular of {{{node.name}|…}} also serves for 0: print {{{node.name}}} in it or give three forms"
                )


def typographed(nodes, rule):
    """Applies `rule` to the literal parts, each parameter being one letter for it."""
    marked = "".join(node if isinstance(node, str) else chr(0xE000 + i) for i, node in enumerate(nodes))
    result = []
    for part in re.split("([\ue000-\uf8ff])", rule(marked)):
        if len(part) == 1 and "\ue000" <= part <= "\uf8ff":
            node = nodes[ord(part) - 0xE000]
            if isinstance(node, Plural):
                node = Plural(node.name, [typographed(form, rule) for form in node.forms])
            result.append(node)
        elif part:
            result.append(part)
    return result
