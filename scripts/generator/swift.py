"""Writes Swift source text."""

import re

from .template import Parameter, Plural

IGNORE = "// swift-format-ignore-file"
KEYWORDS = {"import", "default", "case", "switch", "return", "if", "else", "for", "in", "is", "as", "do", "try", "where", "self", "repeat"}


def header(sources):
    return f"// Written by scripts/generate.py from {sources}: change those and run it again.\n{IGNORE}\n"


def literal(text):
    """A one-line Swift literal; invisible characters are written out."""
    text = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n").replace("\t", "\\t")
    return re.sub("[\u00a0\u2000-\u200f\u2028-\u202f\u2060-\u206f\ufeff]", lambda m: f"\\u{{{ord(m.group()):X}}}", text)


def raw_literal(text):
    """A multi-line raw literal holding exactly this text."""
    runs = re.findall(r'(?:"""|\\)(#*)', text)
    hashes = "#" * (1 + max([len(run) for run in runs], default=0))
    return f'{hashes}"""\n{text}\n"""{hashes}'


def expression(nodes):
    return '"' + "".join(literal(n) if isinstance(n, str) else f"\\({value(n)})" for n in nodes) + '"'


def value(node):
    if isinstance(node, Plural):
        labels = ("one: ", "other: ") if len(node.forms) == 2 else ("zero: ", "one: ", "other: ")
        forms = ", ".join(label + expression(form) for label, form in zip(labels, node.forms))
        return f"language.form({node.name}, {forms})"
    if isinstance(node, Parameter) and node.kind:
        return {
            "number": f"language.formatted({node.name})",
            "decimal": f"language.formatted({node.name})",
            "date": f"language.date({node.name})",
            "de": f"French.de({node.name})",
        }[node.kind]
    return node.name


def comment(nodes):
    """The French text on one line, for the reader of the calling code."""
    text = "".join(n if isinstance(n, str) else "{" + n.name + "}" for n in nodes)
    text = re.sub(r"\s+", " ", text)
    return text if len(text) <= 100 else text[:99] + "…"


def texts(feature, name, keys):
    """The file of one feature: a struct with a member for each key, each with a case for each language."""
    french = keys.get("fr", {})
    members = [member(key, message, keys) for key, message in french.items()]
    body = "\n".join(members)
    uses_french = "French.de(" in body
    return (
        header(f"Catalogue/{feature}.*.txt")
        + ("\ninternal import French\n" if uses_french else "")
        + f"\n/// The texts of `{feature}`, in one language.\n"
        + f"package struct {name}: Sendable {{\n    let language: Language\n\n{body}}}\n"
        + f"\nextension Texts {{\n    package var {feature}: {name} {{ {name}(language: language) }}\n}}\n"
    )


def member(key, message, keys):
    name = f"`{key}`" if key in KEYWORDS else key
    arguments = ", ".join(f"{n}: {kind}" for n, kind in message.parameters.items())
    head = f"func {name}({arguments}) -> String" if arguments else f"var {name}: String"
    cases = "".join(
        f"        case .{language}: {expression(keys[language][key].nodes)}\n"
        for language in sorted(keys, reverse=True)
        if key in keys[language]
    )
    return (
        f"    /// {comment(message.nodes)}\n    package {head} {{\n        switch language {{\n{cases}        }}\n    }}\n"
    )
