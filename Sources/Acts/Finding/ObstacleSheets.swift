internal import Domain
internal import SQL
internal import Storage

/// Reads what several sheets tell of obstacles and levers, and where each was read.
struct ObstacleSheets {
    private static let fields = [
        "territory", "territory.role", "extent", "obstacle", "obstacle.type", "obstacle.standing", "obstacle.contest",
        "lever", "lever.type", Sheet.pairField,
    ]
    private let connection: any Connection
    private let viewer: Viewer
    private let world: World

    init(_ connection: any Connection, _ viewer: Viewer, _ world: World) {
        self.connection = connection
        self.viewer = viewer
        self.world = world
    }

    /// In the order given.
    func read(_ practices: [Practice]) throws -> [Sheet] {
        let ids = practices.map(\.id)
        let facts = try world.facts(connection).facts(of: ids, fields: Self.fields, readableBy: viewer.audiences)
        let documents = try CitedDocuments(connection).documents(of: ids, facts)
        return practices.map { practice in
            let cited = documents[practice.id]
            return Sheet(
                practice: practice, edition: nil, source: cited?.source, facts: facts[practice.id] ?? [],
                otherSources: cited?.others ?? [])
        }
    }
}
