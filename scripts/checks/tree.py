"""The tree a check reads: its files, their text, and the Swift ones taken apart."""

import os
import subprocess
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from swift_source import SwiftSource


@dataclass(frozen=True)
class Problem:
    path: str
    line: int
    sentence: str

    def __str__(self):
        return f"{self.path}:{self.line}: {self.sentence}"


class Tree:
    def __init__(self, root: Path):
        self.root = Path(root)
        self._texts = {}
        self._swift = {}

    @cached_property
    def paths(self):
        """Every file that is tracked or about to be; outside Git (self-test), every file."""
        if (self.root / ".git").exists():
            command = ["git", "-C", str(self.root), "ls-files", "-z", "-co", "--exclude-standard"]
            listed = subprocess.run(command, capture_output=True, check=True).stdout.decode().split("\0")
        else:
            listed = [
                str((Path(folder) / name).relative_to(self.root))
                for folder, folders, names in os.walk(self.root)
                if ".build" not in Path(folder).relative_to(self.root).parts
                for name in names
            ]
        return sorted({p for p in listed if p and (self.root / p).is_file()})

    def under(self, *folders, suffix=""):
        return [p for p in self.paths if p.startswith(folders) and p.endswith(suffix)]

    def swift(self, *folders, generated=False):
        """Hand-written Swift files of these folders; the generated ones too when asked."""
        return [p for p in self.under(*folders, suffix=".swift") if generated or "/Generated/" not in p]

    def text(self, path):
        """The file as text; empty for pictures and other bytes."""
        if path not in self._texts:
            try:
                self._texts[path] = (self.root / path).read_text(encoding="utf-8")
            except UnicodeDecodeError:
                self._texts[path] = ""
        return self._texts[path]

    def lines(self, path):
        return enumerate(self.text(path).splitlines(), 1)

    def source(self, path) -> SwiftSource:
        if path not in self._swift:
            self._swift[path] = SwiftSource(self.text(path))
        return self._swift[path]


def room(path):
    """The target of a file under Sources/ or Tests/."""
    parts = path.split("/")
    return parts[1] if len(parts) > 2 else ""
