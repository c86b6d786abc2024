internal import Domain
internal import French
internal import SQL
internal import Storage

/// The list of practices as the table that people fill in, with every fact besides for programs.
struct PracticesExport {
    private static let chunk = 100
    private let connection: any Connection
    private let viewer: Viewer
    private let world: World

    init(_ connection: any Connection, _ viewer: Viewer, _ world: World) {
        self.connection = connection
        self.viewer = viewer
        self.world = world
    }

    /// - Throws: `Refusal.notFound` when the filter names a thing that is not there, `.tooMany` beyond the limit.
    func list(_ search: SheetSearch, limit: Int) throws -> ListExport {
        let found = try SheetFinder(connection, viewer, world).find(search)
        if !found.unknown.isEmpty { throw Refusal.notFound }
        guard found.total <= limit else { throw Refusal.tooMany(limit: limit) }
        let practices = found.page(offset: 0, limit: found.total).map(\.practice)
        return ListExport(name: "pratiques", columns: PracticeRow.columns) { each in
            let row = PracticeRow(world.vocabularies, key: French.wordKey)
            for start in stride(from: 0, to: practices.count, by: Self.chunk) {
                for given in try rows(practices[start..<min(start + Self.chunk, practices.count)], row) {
                    try each(given)
                }
            }
        }
    }

    private func rows(_ ids: ArraySlice<Int64>, _ row: PracticeRow) throws -> [ListRow] {
        let ids = Array(ids)
        let known = try SheetList(connection, readableBy: viewer.audiences).practices(ids)
        let practices = ids.compactMap { known[$0] }
        let facts = try world.facts(connection).facts(of: ids, readableBy: viewer.audiences)
        let keys = try PracticeStore(connection).keys(of: ids)
        return practices.map { practice in
            let sheet = Sheet(practice: practice, edition: nil, source: nil, facts: facts[practice.id] ?? [])
            return ListRow(
                row.cells(sheet, key: keys[practice.id] ?? practice.slug),
                more: [
                    JSON.Member("adresse", .string(practice.slug)),
                    JSON.Member("faits", .array((facts[practice.id] ?? []).map(Self.json))),
                ])
        }
    }

    /// Without identifiers of this database, which mean nothing elsewhere and count what is hidden.
    private static func json(_ fact: Fact) -> JSON {
        var fact = fact
        fact.organisation?.id = nil
        fact.territory?.id = nil
        fact.target?.id = nil
        return fact.json
    }
}
