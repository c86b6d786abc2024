internal import Domain
internal import SQL
internal import Storage

/// Reads what several sheets tell of obstacles and levers, and where each was read.
struct ObstacleSheets {
    private static let fields = [
        "territory", "territory.role", "extent", "obstacle", "obstacle.type", "lever", "lever.type", Sheet.pairField,
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
        let store = SourceStore(connection)
        let owners = try store.owners(of: ids)
        let cited = try Dictionary(uniqueKeysWithValues: Set(owners.values).map { ($0, try store.find($0)) })
        let others = try Dictionary(
            uniqueKeysWithValues: Set(facts.values.flatMap { $0 }.compactMap(\.source)).map { code in
                (code, try store.find(code: code)?.document)
            })
        return practices.map { practice in
            let told = facts[practice.id] ?? []
            return Sheet(
                practice: practice, edition: nil, source: owners[practice.id].flatMap { cited[$0] ?? nil }, facts: told,
                otherSources: Set(told.compactMap(\.source)).sorted().compactMap { others[$0] ?? nil })
        }
    }
}
