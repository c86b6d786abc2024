"""Package.swift says the same as walls.txt: no forbidden dependency, no empty target, no library without its package."""

import json
import os
import subprocess
import tempfile

from tree import Problem
from walls import read_walls

_MANIFEST = "Package.swift"


def _dump(tree):
    # A scratch folder of its own: no waiting for a build in progress, no lock file left behind.
    with tempfile.TemporaryDirectory(prefix="essaim-manifest-") as scratch:
        options = ["--package-path", str(tree.root), "--scratch-path", f"{scratch}/build"]
        command = ["swift", "package", *options, "dump-package"]
        done = subprocess.run(command, capture_output=True, text=True, env={**os.environ, "TMPDIR": scratch})
    return json.loads(done.stdout) if done.returncode == 0 else None


def _line_of(tree, target):
    return next((n for n, line in tree.lines(_MANIFEST) if f'"{target}"' in line), 1)


def _folder(target):
    return target.get("path") or ("Tests/" if target["type"] == "test" else "Sources/") + target["name"]


def _names(target):
    return [next(iter(kind.values()))[0] for kind in target["dependencies"]]


def find(tree):
    package = _dump(tree)
    if package is None:
        return [Problem(_MANIFEST, 1, "does not compile: swift package dump-package fails")]
    walls = read_walls()
    problems = []

    def report(target, sentence):
        problems.append(Problem(_MANIFEST, _line_of(tree, target), sentence))

    for package_outside in package["dependencies"]:
        report(next(iter(package_outside)), "depends on a package outside the toolchain")
    for target in package["targets"]:
        name, kind = target["name"], target["type"]
        if kind == "system":
            for apt in (p for provider in target.get("providers", []) for p in next(iter(provider.values()))[0]):
                if apt not in tree.text("scripts/packages.txt").split():
                    report(name, f"{name} needs the Debian package {apt}, absent from scripts/packages.txt")
            continue
        folder = _folder(target)
        sources = tree.swift(folder + "/", generated=True)
        if not sources:
            report(name, f"target {name} has no Swift file in {folder}")
        for dependency in _names(target):
            if kind != "test" and not walls.permits(name, dependency):
                report(name, f"{name} depends on {dependency}, which is not below it in scripts/checks/walls.txt")
    declared = {_folder(target) for target in package["targets"]}
    for path in tree.swift("Sources/", "Tests/"):
        if not any(path.startswith(folder + "/") for folder in declared):
            problems.append(Problem(path, 1, f"belongs to no target of {_MANIFEST}"))
            declared.add("/".join(path.split("/")[:2]))
    return problems


def _manifest(*targets):
    return (
        "// swift-tools-version: 6.2\nimport PackageDescription\n\n"
        'let package = Package(name: "essaim", targets: [\n' + "\n".join(f"    {t}," for t in targets) + "\n])\n")


CASES = {
    "an arrow that goes up": (
        {"Package.swift": _manifest(
            '.target(name: "Domain", dependencies: ["Storage"])',
            '.target(name: "Storage")')},
        "Package.swift:5"),
    "an empty target": (
        {"Package.swift": _manifest('.target(name: "Domain")', '.target(name: "Search")')}, "Package.swift:6"),
    "an outside package": (
        {"Package.swift": _manifest('.target(name: "Domain")').replace(
            ", targets", ', dependencies: [.package(path: "../other")], targets')},
        "Package.swift:1"),
    "a file of no target": ({"Package.swift": _manifest('.target(name: "Domain")')}, "Sources/Storage/SheetStore.swift:1"),
    "a library nobody installs": (
        {"Package.swift": _manifest(
            '.systemLibrary(name: "CZip", path: "Sources/System/CZip", providers: [.apt(["libzip-dev"])])')},
        "Package.swift:5"),
}
