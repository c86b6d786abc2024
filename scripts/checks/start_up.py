"""The scripts under "make run": nothing is built or installed twice, and what is missing is said before it is fetched.

They are tried in a folder of their own with a pretended swift and apt-get, so nothing is installed or compiled here.
"""

import os
import subprocess
import tempfile
from pathlib import Path

from tree import Problem

_BUILD, _INSTALL = "scripts/build-release", "scripts/install-dependencies"
_SWIFT = """\
#!/bin/sh
[ "$1" != --version ] || { echo "Swift version $(cat version)"; exit 0; }
echo built >>builds
[ ! -e broken ] || exit 1
mkdir -p .build/release
[ -e .build/release/essaim ] || printf '#!/bin/sh\\n' >.build/release/essaim
chmod +x .build/release/essaim
"""


class Stage:
    """A folder with the script tried, two sources and the pretended programs."""

    def __init__(self, tree, script, folder):
        self.root, self.script = Path(folder), script
        self.write("Package.swift", "")
        self.write("Sources/a.swift", "let a = 1\n")
        self.write("Sources/b.swift", "let b = 1\n")
        self.write("version", "6.3")
        self.write("programs/swift", _SWIFT)
        self.write("programs/apt-get", "#!/bin/sh\necho apt-get \"$@\"\n")
        self.write("programs/apt-cache", "#!/bin/sh\nexit 0\n")
        self.write("programs/id", "#!/bin/sh\necho 0\n")
        self.write(script, tree.text(script))

    def write(self, path, text):
        target = self.root / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text, encoding="utf-8")
        target.chmod(0o755)

    def run(self, *arguments):
        environment = {**os.environ, "PATH": f"{self.root}/programs:/usr/bin:/bin"}
        return subprocess.run(
            [str(self.root / self.script), *arguments], capture_output=True, text=True, env=environment)

    def builds(self):
        before = self._count()
        self.run()
        return self._count() - before

    def _count(self):
        log = self.root / "builds"
        return len(log.read_text().splitlines()) if log.exists() else 0


def _judge_build(stage):
    def touch_back():
        os.utime(stage.root / "Sources/a.swift", (1, 1))

    steps = [
        ("the first time", lambda: None, 1),
        ("when nothing changed", lambda: None, 0),
        ("after an edit", lambda: stage.write("Sources/a.swift", "let a = 22\n"), 1),
        ("after an edit that left the binary as it was", lambda: None, 0),
        ("after a file was removed", lambda: (stage.root / "Sources/b.swift").unlink(), 1),
        ("after an older file came back", touch_back, 1),
        ("when the binary is gone", lambda: (stage.root / ".build/release/essaim").unlink(), 1),
        ("when the build breaks", lambda: (stage.write("broken", ""), stage.write("Sources/c.swift", "")), 1),
        ("after a broken build", lambda: (stage.root / "broken").unlink(), 1),
    ]
    for name, act, expected in steps:
        act()
        if (built := stage.builds()) != expected:
            yield f"{name}: {built} builds instead of {expected}"


def _judge_install(stage):
    def expect(name, status, *words):
        done = stage.run("run")
        said = done.stdout + done.stderr
        places = [said.find(word) for word in words]
        if done.returncode != status or -1 in places or places != sorted(places):
            yield f"{name}: exit {done.returncode} instead of {status}, or not in order {words}: {said[:200]!r}"

    stage.write("scripts/packages.txt", "# why\nrun absent-dev cmd:absent-program for the test\nbench other cmd:other no\n")
    yield from expect("a package that stays missing", 1, "absent-dev", "for the test", "apt-get install", "Still missing")
    stage.write("scripts/packages.txt", "run sh cmd:sh a shell\n")
    stage.write("version", "5.9.2")
    yield from expect("an old Swift", 2, "5.9", "swift.org", "Il faut Swift")
    stage.write("version", "6.2")
    yield from expect("nothing missing", 0)
    stage.write("programs/sort", "#!/bin/sh\necho looked; exit 1\n")
    yield from expect("nothing missing, again", 0)


def find(tree):
    problems = []
    for script, judge in ((_BUILD, _judge_build), (_INSTALL, _judge_install)):
        if (tree.root / script).exists():
            with tempfile.TemporaryDirectory(prefix="essaim-start-") as folder:
                problems += [Problem(script, 1, sentence) for sentence in judge(Stage(tree, script, folder))]
    return problems


_CD = '#!/bin/sh\ncd "$(dirname "$0")/.."\n'
CASES = {
    "a build each time": ({_BUILD: _CD + "swift build\n"}, f"{_BUILD}:1"),
    "a build only once": ({_BUILD: _CD + "[ -e .build ] || swift build\n"}, f"{_BUILD}:1"),
    "by date alone": (
        {_BUILD: _CD + "[ -z \"$(find Sources -newer .build/release/essaim 2>&1)\" ] || swift build\n"}, f"{_BUILD}:1"),
    "an installer that does not look": ({_INSTALL: _CD + "exit 0\n"}, f"{_INSTALL}:1"),
    "an installer that says nothing first": (
        {_INSTALL: _CD + "apt-get install absent-dev; echo absent-dev for the test; exit 1\n"}, f"{_INSTALL}:1"),
}
