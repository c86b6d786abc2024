"""Every key of the catalogues is read by some page or command; scripts/generate.py knows which are not."""

import re
import subprocess
import sys
from pathlib import Path

from tree import Problem

_GENERATOR = Path(__file__).resolve().parent.parent / "generate.py"
_ROW = re.compile(r"^([^:]+):(\d+): (.*)$")


def find(tree):
    command = [sys.executable, "-B", str(_GENERATOR), "--unused", "--root", str(tree.root)]
    done = subprocess.run(command, capture_output=True, text=True)
    if done.returncode == 0:
        return []
    rows = [(line, _ROW.match(line)) for line in (done.stdout + done.stderr).splitlines() if line.strip()]
    return [
        Problem(row[1], int(row[2]), row[3]) if row else Problem("scripts/generate.py", 1, line) for line, row in rows
    ]


CASES = {
    "a sentence nobody reads": (
        {
            "Sources/Texts/Catalogue/sheet.fr.txt": "title = Le titre\nforgotten = Ancienne phrase\n",
            "Sources/Texts/Catalogue/sheet.en.txt": "title = The title\nforgotten = Old sentence\n",
        },
        "Sources/Texts/Catalogue/sheet.fr.txt:2"),
}
