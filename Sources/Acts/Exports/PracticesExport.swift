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
        return list(practices, name: "pratiques") { _ in [] }
    }

    /// The sheets of a collection in its order; the JSON form also says why each is there.
    ///
    /// - Throws: `Refusal.notFound` when there is no such collection.
    func list(ofCollection slug: String) throws -> ListExport {
        let collections = CollectionList(connection, readableBy: viewer.audiences)
        guard try collections.find(slug: slug) != nil else { throw Refusal.notFound }
        let entries = try collections.entries(of: slug)
        let reasons = Dictionary(entries.map { ($0.practice, $0.reason) }, uniquingKeysWith: { first, _ in first })
        return list(entries.map(\.practice), name: "collection-\(slug)") { practice in
            [JSON.Member("pourquoi", reasons[practice].map(JSON.string) ?? .null)]
        }
    }

    /// One practice, nothing when it may not be read.
    func list(ofPractice id: Int64) -> ListExport { list([id], name: "pratique") { _ in [] } }

    private func list(_ practices: [Int64], name: String, more: @escaping (Int64) -> [JSON.Member]) -> ListExport {
        ListExport(name: name, columns: PracticeRow.columns) { each in
            let row = PracticeRow(world.vocabularies, template: world.template, key: French.wordKey)
            for start in stride(from: 0, to: practices.count, by: Self.chunk) {
                let chunk = practices[start..<min(start + Self.chunk, practices.count)]
                for given in try rows(chunk, row, more) { try each(given) }
            }
        }
    }

    private func rows(
        _ ids: ArraySlice<Int64>, _ row: PracticeRow, _ more: (Int64) -> [JSON.Member]
    ) throws -> [ListRow] {
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
                ] + more(practice.id))
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
