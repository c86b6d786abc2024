"""French typography of the catalogues; the same rules as Sources/French/French+Typography.swift.

typography.tsv, beside this file, holds the examples that both must satisfy.
"""

import pathlib
import re
import unicodedata

NARROW = "\u202f"
NO_BREAK = "\u00a0"
SPACES = " \u00a0\u202f\u2009"
RUN_ENDS = SPACES + "\t\r\n«»“”<>\""
ADDRESS = re.compile(r"://|^.+@.+$|^\(?(www\.|mailto:|tel:)")
EXAMPLES = pathlib.Path(__file__).with_name("typography.tsv")
CLOSERS = "…)]»”\".,!?-"


def french(text):
    """Spaces before double punctuation and inside « », real apostrophes, ellipsis; addresses and `code` untouched."""
    out, index = [], 0
    while index < len(text):
        end = protected_end(text, index)
        if end > index:
            out.extend(text[index:end])
            index = end
        else:
            index = step(text, index, out)
    return "".join(out)


def protected_end(text, index):
    """Where the code span or the address that begins here ends; `index` itself when none does."""
    if text[index] == "`":
        end, line = text.find("`", index + 1), text.find("\n", index)
        return end + 1 if end > 0 and (line < 0 or end < line) else index
    if index > 0 and text[index - 1] not in RUN_ENDS or text[index] in RUN_ENDS:
        return index
    end = index
    while end < len(text) and text[end] not in RUN_ENDS:
        end += 1
    return end if ADDRESS.search(text[index:end]) else index


def step(text, index, out):
    char = text[index]
    if char == "." and is_ellipsis(text, index):
        out.append("…")
        return index + 3
    if char == "'" and out and is_letter(out[-1]) and index + 1 < len(text) and begins_word(text[index + 1]):
        out.append("’")
    elif char == "«":
        return opening(text, index, out)
    elif char == "»":
        before(out, NARROW)
        out.append(char)
    elif char in ";!?:%€" and takes_space(text, index, out):
        before(out, NARROW if char in ";!?" else NO_BREAK)
        out.append(char)
    else:
        out.append(char)
    return index + 1


def is_ellipsis(text, index):
    return text[index : index + 3] == "..." and text[index + 3 : index + 4] != "." and text[index - 1 : index] != "."


def opening(text, index, out):
    out.append("«")
    index += 1
    while index < len(text) and text[index] in SPACES:
        index += 1
    if index < len(text) and text[index] not in "\r\n\t":
        out.append(NARROW)
    return index


def before(out, space):
    """Replaces the spaces at the end of the output by this one, except at the beginning of a line."""
    count = trailing_spaces(out)
    if count == len(out) or out[-1 - count] in "\r\n\t":
        return
    del out[len(out) - count :]
    out.append(space)


def trailing_spaces(out):
    count = 0
    while count < len(out) and out[-1 - count] in SPACES:
        count += 1
    return count


def takes_space(text, index, out):
    count = trailing_spaces(out)
    if count == len(out):
        return False
    previous, following = out[-1 - count], text[index + 1 : index + 2]
    if previous in "\r\n\t;:!?«([“":
        return False
    if text[index] in "%€":
        return is_digit(previous) and not (following and (is_letter(following) or is_digit(following)))
    if text[index] == ";" and ends_entity(out):
        return False
    if following == "" or following in SPACES or following in "\r\n\t»”\"":
        return True
    return text[index] != ":" and following in CLOSERS


def ends_entity(out):
    return re.search(r"&#?[A-Za-z0-9]{1,8}$", "".join(out[-10:])) is not None


def begins_word(char):
    return is_letter(char) or is_digit(char) or char == "«"


def is_letter(char):
    """Letters, combining marks, and the private-use characters that stand for parameters."""
    return unicodedata.category(char)[0] in "LM" or unicodedata.category(char) == "Co"


def is_digit(char):
    return "0" <= char <= "9"


def check_examples():
    """Sentences for the examples shared with the Swift tests that come out otherwise."""
    problems = []
    for number, line in enumerate(EXAMPLES.read_text(encoding="utf-8").split("\n"), start=1):
        if line.startswith("#") or "\t" not in line:
            continue
        given, wanted = (visible(part) for part in line.split("\t"))
        if french(given) != wanted:
            problems.append(f"scripts/generator/typography.tsv:{number}: typography.py gives {french(given)!r}")
    return problems


def visible(text):
    """The examples write invisible spaces as <202F> and <A0>, line ends as <n>."""
    return text.replace("<202F>", NARROW).replace("<A0>", NO_BREAK).replace("<n>", "\n")
