"""Plans the Swift files that hold SQL migrations, static assets and data files as string literals.

Resource bundles break once installed elsewhere; a literal costs nothing at start.
"""

import hashlib
import re

from . import swift

MIGRATION = re.compile(r"(\d{4})_([a-z0-9_]+?)(?:\.(sqlite|postgres))?\.sql")
TYPES = {
    ".css": "text/css; charset=utf-8",
    ".js": "text/javascript; charset=utf-8",
    ".svg": "image/svg+xml",
}
DATA = (".tsv", ".json", ".csv", ".txt")


def planned(root, problems):
    files = {}
    for plan in (migrations, assets, data, scripts):
        path, text = plan(root, problems)
        if text:
            files[path] = text
    return files


def sources(root, folder, problems):
    """(path, text) of each file of the folder, in the order of names."""
    found = []
    for path in sorted((root / folder).iterdir()) if (root / folder).is_dir() else []:
        if not path.is_file() or path.name.startswith(".") or path.suffix == ".md":
            continue
        try:
            text = path.read_bytes().decode("utf-8")
        except UnicodeDecodeError:
            problems.append(f"{path.relative_to(root)}: not UTF-8")
            continue
        if "\r" in text or "\0" in text:
            problems.append(f"{path.relative_to(root)}: a carriage return or a NUL cannot be embedded; use plain line ends")
            continue
        found.append((path, text))
    return found


def sha256(text):
    return hashlib.sha256(text.encode("utf-8")).hexdigest()


def member_name(file_name):
    """practices-2.json -> practices2JSON, site.css -> siteCSS."""
    stem, suffix = file_name.rsplit(".", 1)
    words = [w for w in re.split(r"[^A-Za-z0-9]+", stem) if w]
    name = words[0].lower() + "".join(w[0].upper() + w[1:] for w in words[1:])
    return (f"_{name}" if name[0].isdigit() else name) + suffix.upper()


def migrations(root, problems):
    path = root / "Sources/Storage/Generated/EmbeddedMigrations.swift"
    items, seen = [], {}
    for source, text in sources(root, "Sources/Storage/Migrations", problems):
        match = MIGRATION.fullmatch(source.name)
        if not match:
            problems.append(f"{source.relative_to(root)}: a migration is called 0001_name.sql or 0001_name.sqlite.sql")
            continue
        number, name, engine = int(match.group(1)), match.group(2), match.group(3)
        seen.setdefault(number, []).append(engine)
        items.append(
            f"        EmbeddedMigration(\n            number: {number}, name: {swift_string(name)}, "
            f"engine: {swift_string(engine)},\n            checksum: \"{sha256(text)}\",\n            text: {swift.raw_literal(text)}),\n"
        )
    check_numbers(seen, problems)
    if not items:
        return path, None
    return path, (
        swift.header("Migrations/*.sql")
        + MIGRATION_TYPE
        + "\n/// Every migration, in order.\npackage enum EmbeddedMigrations {\n"
        + "    package static let all: [EmbeddedMigration] = [\n" + "".join(items) + "    ]\n}\n"
    )


def check_numbers(seen, problems):
    folder = "Sources/Storage/Migrations"
    if sorted(seen) != list(range(1, len(seen) + 1)):
        problems.append(f"{folder}: migrations are numbered from 0001 without a hole, found {sorted(seen)}")
    for number, engines in seen.items():
        if sorted(map(str, engines)) not in (["None"], ["postgres", "sqlite"]):
            problems.append(f"{folder}: {number:04} is one file for all engines, or one for sqlite and one for postgres")


def swift_string(text):
    return "nil" if text is None else f'"{text}"'


MIGRATION_TYPE = '''
/// One migration file, as it was when the program was built.
package struct EmbeddedMigration: Sendable {
    package let number: Int
    package let name: String
    /// `sqlite` or `postgres`; `nil` when the file serves both.
    package let engine: String?
    /// SHA-256 of the text, in hexadecimal.
    package let checksum: String
    package let text: String
}
'''

ASSET_TYPE = '''
/// One static file, as it was when the program was built.
package struct EmbeddedAsset: Sendable {
    package let name: String
    package let contentType: String
    /// The beginning of the SHA-256 of the text, for addresses that may be cached for ever.
    package let fingerprint: String
    package let text: String
}
'''


def assets(root, problems):
    path = root / "Sources/Views/Generated/EmbeddedAssets.swift"
    members, names = [], []
    for source, text in sources(root, "Sources/Views/Assets", problems):
        if source.suffix not in TYPES:
            problems.append(f"{source.relative_to(root)}: only {', '.join(TYPES)} files are embedded")
            continue
        names.append(member_name(source.name))
        members.append(
            f"    package static let {names[-1]} = EmbeddedAsset(\n        name: \"{source.name}\", "
            f"contentType: \"{TYPES[source.suffix]}\", fingerprint: \"{sha256(text)[:16]}\",\n"
            f"        text: {swift.raw_literal(text)})\n"
        )
    if not members:
        return path, None
    return path, (
        swift.header("Assets/*")
        + ASSET_TYPE
        + "\n/// Every static file, by name.\npackage enum EmbeddedAssets {\n"
        + f"    package static let all: [EmbeddedAsset] = [{', '.join(names)}]\n\n"
        + "\n".join(members) + "}\n"
    )


def data(root, problems):
    path = root / "Sources/Domain/Generated/EmbeddedData.swift"
    members = []
    for source, text in sources(root, "Sources/Domain/Data", problems):
        if source.suffix not in DATA:
            problems.append(f"{source.relative_to(root)}: only {', '.join(DATA)} files are embedded")
            continue
        members.append(
            f"    /// The content of `{source.name}`.\n"
            f"    package static let {member_name(source.name)}: String = {swift.raw_literal(text)}\n"
        )
    members += crosswalks(root, problems) + laboratory(root, problems)
    if not members:
        return path, None
    return path, (
        swift.header("Data/*")
        + "\n/// The data files that come with the program.\npackage enum EmbeddedData {\n" + "\n".join(members) + "}\n"
    )


def scripts(root, problems):
    """The programs in Python that other programs run for us."""
    path = root / "Sources/Processes/Generated/EmbeddedScripts.swift"
    members = []
    for source, text in sources(root, "Sources/Processes/Scripts", problems):
        if source.suffix != ".py":
            problems.append(f"{source.relative_to(root)}: only .py files are embedded")
            continue
        members.append(
            f"    /// The content of `{source.name}`.\n"
            f"    package static let {member_name(source.name)}: String = {swift.raw_literal(text)}\n"
        )
    if not members:
        return path, None
    return path, (
        swift.header("Scripts/*")
        + "\n/// Programs that the interpreter of Python runs.\npackage enum EmbeddedScripts {\n" + "\n".join(members) + "}\n"
    )


def crosswalks(root, problems):
    """The files of `Data/crosswalks`, by the source whose words they hold."""
    entries = []
    for source, text in sources(root, "Sources/Domain/Data/crosswalks", problems):
        if source.suffix != ".tsv":
            problems.append(f"{source.relative_to(root)}: a crosswalk is a .tsv file")
            continue
        entries.append(f"        {swift_string(source.stem)}: {swift.raw_literal(text)},\n")
    if not entries:
        return []
    return [
        "    /// The files of `crosswalks`, by the source whose words they hold.\n"
        "    package static let crosswalks: [String: String] = [\n" + "".join(entries) + "    ]\n"
    ]


def laboratory(root, problems):
    """The files of `Data/laboratory`, by name."""
    entries = [
        f"        {swift_string(source.name)}: {swift.raw_literal(text)},\n"
        for source, text in sources(root, "Sources/Domain/Data/laboratory", problems)
    ]
    if not entries:
        return []
    return [
        "    /// The files of `laboratory`, by name.\n"
        "    package static let laboratory: [String: String] = [\n" + "".join(entries) + "    ]\n"
    ]
