internal import Domain
internal import French
internal import SQL
internal import Storage

/// Brings the official places of the program into the database, and gives an address to places of before.
///
/// A place that a sheet named first becomes the official one and keeps its identifier; others that mean the same are
/// merged into it. Places read from a newer official file are left as they are.
struct TerritorySeeding {
    private static let source = "reference"
    private let connection: any Connection
    private let terms: TermIndex
    private let ids: IdentifierSource
    private let now: Int64
    private let shipped: OfficialPlaces
    private var register: PlaceRegister { PlaceRegister(connection, terms: terms, ids: ids) }

    init(
        _ connection: any Connection, terms: TermIndex, ids: IdentifierSource, now: Int64,
        shipped: OfficialPlaces = .shipped
    ) {
        self.connection = connection
        self.terms = terms
        self.ids = ids
        self.now = now
        self.shipped = shipped
    }

    /// True when there is something to bring: asked first, so that opening a database does not write.
    func isNeeded() throws -> Bool {
        let version = try TerritorySourceStore(connection).version(of: Self.source)
        let store = TerritoryStore(connection, terms: terms)
        return try version < shipped.version || !store.withoutAddress().isEmpty
    }

    func run() throws {
        if try TerritorySourceStore(connection).version(of: Self.source) < shipped.version { try bringOfficial() }
        var addressed: [Int64] = []
        for (id, reference) in try register.store.withoutAddress() {
            let slug = try register.freeSlug(French.slug(reference.name), departement: reference.departement)
            try register.store.give(id, slug: slug)
            try register.graph.link(id, in: register.parents(of: reference))
            addressed.append(id)
        }
        try register.graph.refresh(addressed)
    }

    private func bringOfficial() throws {
        var writer = try OfficialPlaceWriter(register, kinds: Set(shipped.places.map(\.kind)))
        for place in shipped.places { _ = try writer.put(place, origin: .reference) }
        try writer.finish()
        let neighbours = TerritoryNeighbours(connection)
        for place in shipped.places where !place.neighbours.isEmpty {
            guard let id = writer.id(of: place.key) else { continue }
            try neighbours.put(id, beside: place.neighbours)
        }
        try TerritorySourceStore(connection).put(
            Self.source, version: shipped.version, title: shipped.source, at: now)
    }
}
