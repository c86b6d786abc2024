/// What an archive does with one table of the database: every table is named here, or no archive is made.
package struct ArchiveTable: Sendable, Equatable {
    package let name: String
    /// The columns of the primary key: the order of the rows.
    let order: [String]
    /// Columns that hold identifiers.
    let identifiers: Set<String>
    /// Columns that point into the same table, set once all its rows are in.
    let later: Set<String>
    /// The column that the engine numbers by itself.
    let identity: String?
    /// Rows with this value in this column tell of this copy of the instance, and do not travel.
    let leftBehind: Cell?
    /// Made again from the others, so never archived.
    let isRebuilt: Bool

    struct Cell: Sendable, Equatable {
        let column: String
        let value: String
    }

    private init(
        _ name: String, order: [String], identifiers: Set<String> = [], later: Set<String> = [],
        identity: String? = nil, leftBehind: Cell? = nil, isRebuilt: Bool = false
    ) {
        self.name = name
        self.order = order
        self.identifiers = identifiers
        self.later = later
        self.identity = identity
        self.leftBehind = leftBehind
        self.isRebuilt = isRebuilt
    }

    /// Every table, those that others point at first. A job keeps its lease: when that is over, it runs again.
    package static let all: [ArchiveTable] = [
        ArchiveTable("vocabulary", order: ["id"], identifiers: ["id"]),
        ArchiveTable("term", order: ["id"], identifiers: ["id", "vocabulary"]),
        ArchiveTable("term_label", order: ["term", "language"], identifiers: ["term"]),
        ArchiveTable("organisation", order: ["id"], identifiers: ["id", "kind"]),
        ArchiveTable("territory", order: ["id"], identifiers: ["id", "kind"]),
        ArchiveTable("file", order: ["hash"]),
        ArchiveTable("source", order: ["id"], identifiers: ["id"]),
        ArchiveTable("practice", order: ["id"], identifiers: ["id", "source"]),
        ArchiveTable("address", order: ["slug"], identifiers: ["practice"]),
        ArchiveTable("external_key", order: ["namespace", "key"], identifiers: ["practice"]),
        ArchiveTable("revision", order: ["id"], identifiers: ["id", "practice", "base"], later: ["base"]),
        ArchiveTable("section", order: ["practice", "name"], identifiers: ["practice", "revision"]),
        ArchiveTable(
            "fact", order: ["practice", "edition", "section", "item"],
            identifiers: ["practice", "term", "organisation", "territory", "target", "unit", "source"]),
        ArchiveTable("edition", order: ["practice", "number"], identifiers: ["practice"]),
        ArchiveTable("audience", order: ["practice", "edition", "audience"], identifiers: ["practice"]),
        ArchiveTable("change", order: ["seq"], identifiers: ["seq", "id"], identity: "seq"),
        ArchiveTable(
            "audit", order: ["id"], identifiers: ["id", "object"],
            leftBehind: Cell(column: "act", value: "import-all")),
        ArchiveTable("job", order: ["id"], identifiers: ["id"]),
        ArchiveTable("sheet_word", order: ["practice", "edition", "word"], isRebuilt: true),
        // The description of the archive gives the number of the schema.
        ArchiveTable("schema_migration", order: ["number"], isRebuilt: true),
    ]

    package static var kept: [ArchiveTable] { all.filter { !$0.isRebuilt } }
    package static var rebuilt: [ArchiveTable] { all.filter(\.isRebuilt) }
}
