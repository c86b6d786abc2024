internal import Acts
internal import Domain
internal import French
internal import SQL
internal import Storage

/// Writes made-up sheets as published ones, working and published text, readers and addresses, twenty sheets a
/// transaction: what an import leaves, without its checks, its history and its index.
struct SheetWriter {
    /// In a longer transaction SQLite walks the pages it changed so far at the end of each statement (its journal of
    /// the savepoint is a list in memory): a thousand sheets take four times as long each.
    private static let batch = 20
    private let world: World
    private let maker: SheetMaker

    init(_ world: World, _ maker: SheetMaker) {
        self.world = world
        self.maker = maker
    }

    func write(_ count: Int) throws {
        let terms = try world.database.read { try VocabularyStore($0).index() }
        let (bodies, places) = try world.database.write { connection in
            (try makeBodies(connection, terms), try placesByCode(connection, terms))
        }
        for first in stride(from: 1, through: count, by: Self.batch) {
            try world.database.write { connection in
                let facts = FactStore(connection, terms: terms, template: world.template)
                let page = SheetPut(connection, facts, ids: world.ids, now: world.now(), bodies: bodies, places: places)
                for number in first...min(count, first + Self.batch - 1) { try page.put(maker.sheet(number)) }
            }
            if first % 20_000 == 1 && first > 1 { Terminal.say("bench: \(first - 1) sheets written") }
        }
    }

    /// Each with a kind of body of its own, a few kinds often.
    private func makeBodies(_ connection: any Connection, _ terms: TermIndex) throws -> [OrganisationReference] {
        let kinds = FacetDraw("organisation")
        return try (0..<SheetMaker.bearers).map { number in
            var dice = Dice(-1 - number)
            let kind = kinds.one(&dice)
            let name = "Structure \(maker.word(400 + number)) \(number)"
            let folded = FoldedName(
                name, key: French.folded(name), sortKey: French.sortKey(name), slug: French.slug(name),
                words: Set(French.words(of: name)))
            let body = NewBody(folded, kind: kind, isGroup: false)
            let stored = try OrganisationStore(connection).insert(body, terms: terms, ids: world.ids)
            return OrganisationReference(id: stored.id, name: name, kind: kind)
        }
    }

    private func placesByCode(
        _ connection: any Connection, _ terms: TermIndex
    ) throws -> [String: TerritoryReference] {
        try TerritoryStore(connection, terms: terms).official(kind: "departement").mapValues {
            TerritoryReference(id: $0.id, name: $0.name, kind: "departement", departement: $0.departement)
        }
    }
}
