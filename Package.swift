// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
    .treatAllWarnings(as: .error),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
]

/// One Debian C library behind one module; some have no description for pkg-config.
func system(_ name: String, _ pkgConfig: String?, _ package: String) -> Target {
    .systemLibrary(
        name: name, path: "Sources/System/\(name)", pkgConfig: pkgConfig, providers: [.apt([package])])
}

/// One room of docs/architecture.md; what it may import is written in scripts/checks/walls.txt.
func room(_ name: String, _ dependencies: [Target.Dependency] = [], without folder: String? = nil) -> Target {
    .target(name: name, dependencies: dependencies, exclude: folder.map { [$0] } ?? [], swiftSettings: strict)
}

/// The tests of one room, without the files they compare with.
func ring(_ name: String, _ dependencies: [Target.Dependency], without files: String...) -> Target {
    .testTarget(name: name, dependencies: dependencies, exclude: files, swiftSettings: strict)
}

let package = Package(
    name: "essaim",
    products: [.executable(name: "essaim", targets: ["essaim"])],
    targets: [
        system("CMicroHTTPD", "libmicrohttpd", "libmicrohttpd-dev"),
        system("CZlib", "zlib", "zlib1g-dev"),
        system("CBrotli", "libbrotlienc", "libbrotli-dev"),
        system("CSQLite", "sqlite3", "libsqlite3-dev"),
        system("CPQ", "libpq", "libpq-dev"),
        system("CXML2", "libxml-2.0", "libxml2-dev"),
        system("CSodium", "libsodium", "libsodium-dev"),
        system("COpenSSL", "openssl", "libssl-dev"),
        system("CQRCode", "libqrencode", "libqrencode-dev"),
        system("CZip", "libzip", "libzip-dev"),
        system("CXLSXWriter", "xlsxwriter", "libxlsxwriter-dev"),
        system("CCurl", "libcurl", "libcurl4-openssl-dev"),
        system("CGMime", "gmime-3.0", "libgmime-3.0-dev"),
        system("CIcal", "libical", "libical-dev"),
        system("CStemmer", nil, "libstemmer-dev"),
        system("CLinux", nil, "libc6-dev"),

        room("Domain", without: "Data"),
        room("Analysis"),
        room("French", ["CStemmer"]),
        room("Search", ["French"]),
        room("HTML"),
        room("Routes", ["Domain", "HTML"]),
        room("Texts", ["Domain", "French"], without: "Catalogue"),
        room("Views", ["Domain", "French", "HTML", "Routes", "Texts"], without: "Assets"),
        room("Exchange", ["Domain", "French", "XML", "CIcal", "CZip", "CXLSXWriter"]),
        room("SQL"),
        room("SQLiteDriver", ["SQL", "CSQLite"]),
        room("PostgresDriver", ["SQL", "CPQ"]),
        room("Storage", ["Domain", "French", "SQL", "Search"], without: "Migrations"),
        room("Acts", ["Analysis", "Domain", "French", "SQL", "Search", "Storage"]),
        room("Secrets", ["COpenSSL", "CQRCode", "CSodium", "Domain"]),
        room("Outbox", ["CCurl", "CGMime"]),
        room("Federation", ["CCurl", "Domain", "Secrets"]),
        room("HTTP", ["CMicroHTTPD", "CZlib", "CBrotli"]),
        room("XML", ["CXML2"]),
        room("Processes", ["CLinux"], without: "Scripts"),
        room(
            "Site",
            [
                "Acts", "Analysis", "Domain", "Exchange", "Federation", "French", "HTML", "HTTP", "Processes", "Routes",
                "Search", "Secrets", "Texts", "Views",
            ]),
        .executableTarget(
            name: "essaim",
            dependencies: [
                "Acts", "Analysis", "CLinux", "Domain", "Exchange", "Federation", "French", "HTML", "HTTP", "Outbox",
                "PostgresDriver", "Routes", "SQL", "SQLiteDriver", "Secrets", "Site", "Storage", "Texts", "Views",
            ], swiftSettings: strict),

        .executableTarget(
            name: "bench",
            dependencies: [
                "Acts", "Analysis", "Domain", "Exchange", "French", "HTTP", "PostgresDriver", "SQL", "SQLiteDriver",
                "Secrets", "Site", "Storage", "Texts", "Views",
            ], exclude: ["Peer"], swiftSettings: strict),

        .target(
            name: "TestSupport",
            dependencies: [
                "Acts", "COpenSSL", "CZip", "Domain", "Exchange", "French", "HTTP", "SQL", "SQLiteDriver",
                "PostgresDriver", "Secrets", "Storage",
            ], path: "Tests/TestSupport", swiftSettings: strict),
        ring("DomainTests", ["Domain", "TestSupport"]),
        ring("AnalysisTests", ["Analysis", "Domain", "Exchange", "French", "TestSupport"], without: "Oracles"),
        ring("FrenchTests", ["French"]),
        ring("SearchTests", ["French", "Search", "TestSupport"]),
        ring("HTMLTests", ["HTML"]),
        ring("TextsTests", ["Domain", "French", "Texts"]),
        ring("XMLTests", ["XML"]),
        ring("ProcessesTests", ["Processes"]),
        ring("OutboxTests", ["Outbox", "Processes", "TestSupport"]),
        ring("FederationTests", ["Domain", "Federation", "HTTP", "Secrets", "TestSupport"]),
        ring("ExchangeTests", ["Domain", "Exchange", "French", "TestSupport"]),
        ring("HTTPTests", ["CZlib", "HTTP"]),
        ring("SQLTests", ["SQL", "SQLiteDriver", "PostgresDriver", "TestSupport"]),
        ring("RoutesTests", ["HTML", "HTTP", "Routes", "TestSupport"], without: "Golden"),
        ring("ViewsTests", ["Domain", "HTML", "Routes", "Texts", "Views", "XML"]),
        ring("StorageTests", ["Acts", "Domain", "French", "SQL", "Search", "Storage", "TestSupport"]),
        ring(
            "ActsTests",
            ["Acts", "Domain", "Exchange", "SQL", "SQLiteDriver", "Secrets", "Storage", "TestSupport"],
            without: "Fixtures"),
        ring(
            "SiteTests",
            [
                "Acts", "Analysis", "Domain", "Exchange", "Federation", "French", "HTTP", "Processes", "Routes", "SQL",
                "Secrets", "Site", "Storage", "TestSupport", "Texts", "Views", "XML",
            ]),
        ring("WholeTests", ["Domain", "Processes", "Routes", "TestSupport"], without: "Golden"),
        ring(
            "HostileTests",
            [
                "Acts", "Domain", "Exchange", "PostgresDriver", "SQL", "SQLiteDriver", "Secrets", "Storage",
                "TestSupport",
            ]),
    ],
    swiftLanguageModes: [.v6]
)
