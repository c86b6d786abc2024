internal import Domain
internal import Routes

/// The page of what a fact says held a practice back, or helped.
enum ObstacleRoute {
    static func route(_ side: ObstacleOrLever, _ code: String) -> Route {
        side == .obstacle ? .obstacle(code: code) : .lever(code: code)
    }

    static func list(_ side: ObstacleOrLever) -> Route { side == .obstacle ? .obstacles : .levers }

    /// Nil when the terms of that field have no such page.
    static func route(of term: String, in field: String) -> Route? {
        ObstacleOrLever.allCases.first { $0.kindField == field }.map { route($0, term) }
    }
}
