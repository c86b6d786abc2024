package import Domain
internal import SQL
internal import Storage

/// Lists the publications that the viewer may know of: those that readable sheets cite and those that methods and
/// words were read in.
package struct ListSources: BusinessAct {
    package struct Entry: Sendable {
        package let document: SourceDocument
        /// Sheets that the viewer may see.
        package let sheets: Int
    }

    package static let act = Act.seeCommons

    package init() {}

    /// - Returns: in the order of their codes.
    package func perform(by viewer: Viewer, in world: World) throws -> [Entry] {
        try requireInstance(viewer)
        return try world.database.read { connection in
            let counts = try SheetList(connection, readableBy: viewer.audiences).countsBySource()
            let cited = try KnowledgeStore(connection).citedSources()
            let shipped = Dictionary(SourceDocument.shipped.map { ($0.code, $0) }, uniquingKeysWith: { $1 })
            let store = SourceStore(connection)
            return try cited.union(counts.keys).sorted().compactMap { code in
                guard let document = try store.find(code: code)?.document ?? shipped[code] else { return nil }
                return Entry(document: document, sheets: counts[code] ?? 0)
            }
        }
    }
}
