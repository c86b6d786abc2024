package import Domain
internal import SQL
internal import Storage

/// Reads one collection with those of its sheets that the viewer may see.
package struct ReadCollection: BusinessAct {
    package struct Outcome: Sendable {
        package let collection: SheetCollection
        /// In the order of the collection, each sheet once, with the facts that a list shows.
        package let entries: [CollectionEntry]
    }

    package static let act = Act.seeCommons
    static let fields = ["territory", "years", "bearer", "definition", "description"]
    private let slug: String

    package init(slug: String) { self.slug = slug }

    /// - Throws: `Refusal.notFound`.
    package func perform(by viewer: Viewer, in world: World) throws -> Outcome {
        try world.database.read { connection in
            let list = CollectionList(connection, readableBy: viewer.audiences)
            guard let collection = try list.find(slug: slug) else { throw Refusal.notFound }
            let found = try list.entries(of: slug)
            let sheets = try FoundSheets(connection, viewer, world).read(
                found.map { SheetHit(practice: $0.practice, matched: []) }, fields: Self.fields)
            return Outcome(collection: collection, entries: Self.entries(found, sheets.map(\.sheet)))
        }
    }

    /// The reasons put beside the sheets that were read.
    static func entries(_ found: [(practice: Int64, reason: String)], _ sheets: [Sheet]) -> [CollectionEntry] {
        let read = Dictionary(sheets.map { ($0.practice.id, $0) }, uniquingKeysWith: { $1 })
        return found.compactMap { one in
            read[one.practice].map { CollectionEntry(sheet: $0, reason: one.reason) }
        }
    }
}
