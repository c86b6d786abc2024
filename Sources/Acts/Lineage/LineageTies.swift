internal import Domain
internal import SQL
internal import Storage

/// Reads the links that several sheets say, each with what completes it and where it was read.
struct LineageTies {
    private static let fields = [
        "extent", "relation", "relation.type", "relation.date", "relation.evidence",
    ]
    private let connection: any Connection
    private let viewer: Viewer
    private let world: World

    init(_ connection: any Connection, _ viewer: Viewer, _ world: World) {
        self.connection = connection
        self.viewer = viewer
        self.world = world
    }

    /// What each of these sheets says itself, in its own order.
    func outgoing(of practices: [Practice]) throws -> [Int64: [LineageTie]] {
        try sheets(of: practices).mapValues { sheet in
            sheet.stated("relation").map { LineageTie($0, in: sheet, isIncoming: false) }
        }
    }

    /// What stands at these places, in their order.
    func incoming(_ places: [LineageStore.Place]) throws -> [LineageTie] {
        let ids = Set(places.map(\.practice)).sorted()
        let known = try SheetList(connection, readableBy: viewer.audiences).practices(ids)
        let sheets = try sheets(of: ids.compactMap { known[$0] })
        return places.compactMap { place in
            guard let sheet = sheets[place.practice],
                let fact = sheet.stated("relation").first(where: { $0.item == place.item })
            else { return nil }
            return LineageTie(fact, in: sheet, isIncoming: true)
        }
    }

    private func sheets(of practices: [Practice]) throws -> [Int64: Sheet] {
        let ids = practices.map(\.id)
        let facts = try world.facts(connection).facts(of: ids, fields: Self.fields, readableBy: viewer.audiences)
        let documents = try CitedDocuments(connection).documents(of: ids, facts)
        return Dictionary(
            practices.map { practice in
                let cited = documents[practice.id]
                let sheet = Sheet(
                    practice: practice, edition: nil, source: cited?.source, facts: facts[practice.id] ?? [],
                    otherSources: cited?.others ?? [])
                return (practice.id, sheet)
            }, uniquingKeysWith: { $1 })
    }
}
