"""A tiny tree that every check accepts; each case of a check spoils one file of it."""

_PACKAGE = """\
// swift-tools-version: 6.2
import PackageDescription

let package = Package(
    name: "essaim",
    targets: [
        .target(name: "Domain"),
        .target(name: "Storage", dependencies: ["Domain"]),
        .executableTarget(name: "essaim", dependencies: ["Domain", "Storage"]),
        .testTarget(name: "DomainTests", dependencies: ["Domain"]),
    ]
)
"""

_SHEET = """\
/// The document that describes one practice.
package struct Sheet: Sendable {
    package let title: String

    package init(title: String) {
        self.title = title
    }
}
"""

_STORE = """\
package import Domain

/// Reads the sheets.
package struct SheetStore: Sendable {
    package init() {}

    package func all() -> String {
        "SELECT id, title FROM sheet ORDER BY id"
    }

    package func first() -> Sheet {
        Sheet(title: all())
    }
}
"""

_MAIN = """\
internal import Domain
internal import Storage

print(SheetStore().first().title)
"""

_TEST = """\
import Domain
import Testing

@Test func `a sheet keeps its title`() {
    #expect(Sheet(title: "Le jardin").title == "Le jardin")
}
"""

_FORMAT = """\
{ "version": 1, "lineLength": 120, "indentation": { "spaces": 4 }, "rules": { "NeverUseForceTry": true } }
"""

CLEAN_TREE = {
    ".swift-format": _FORMAT,
    "Makefile": "check:\n\t@scripts/check\n",
    "Package.swift": _PACKAGE,
    "README.md": "# Essaim\n\n## Start here\n\nWhat it installs: `scripts/packages.txt`. See [the decisions](docs/architecture.md#ground).\n",
    "docs/architecture.md": "# Architecture\n\n## Ground\n\nBack to [the start](../README.md#start-here).\n",
    "scripts/check": "#!/bin/sh\nexit 0\n",
    "scripts/packages.txt": "run make cmd:make the commands; read by scripts/check\n",
    "Sources/Domain/Sheet.swift": _SHEET,
    "Sources/Storage/SheetStore.swift": _STORE,
    "Sources/Storage/Migrations/0001_sheet.sql": "CREATE TABLE sheet (id BIGINT PRIMARY KEY, title TEXT NOT NULL);\n",
    "Sources/Texts/Catalogue/sheet.en.txt": "title = The title of the sheet\n",
    "Sources/Texts/Catalogue/sheet.fr.txt": "title = Le titre de la fiche\n",
    "Sources/essaim/main.swift": _MAIN,
    "Tests/DomainTests/SheetTests.swift": _TEST,
}
