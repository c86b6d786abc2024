internal import Domain
internal import SQL
internal import Storage

/// Reads what a list shows of the sheets that a search found.
struct FoundSheets {
    private let connection: any Connection
    private let viewer: Viewer
    private let world: World

    init(_ connection: any Connection, _ viewer: Viewer, _ world: World) {
        self.connection = connection
        self.viewer = viewer
        self.world = world
    }

    /// In the order of the hits, each with its facts of these fields.
    func read(_ hits: [SheetHit], fields: [String]) throws -> [FoundSheet] {
        let ids = hits.map(\.practice)
        let practices = try SheetList(connection, readableBy: viewer.audiences).practices(ids)
        let facts = try world.facts(connection).facts(of: ids, fields: fields, readableBy: viewer.audiences)
        return hits.compactMap { hit in
            practices[hit.practice].map { practice in
                let sheet = Sheet(practice: practice, edition: nil, source: nil, facts: facts[hit.practice] ?? [])
                return FoundSheet(sheet, matched: hit.matched)
            }
        }
    }
}
