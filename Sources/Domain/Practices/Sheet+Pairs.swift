/// Which lever lifted which obstacle, only where the source says so.
extension Sheet {
    /// The part of a lever that holds the words of the obstacle it lifted.
    package static let pairField = "lever.obstacle"

    /// The levers that are said to have lifted this obstacle, in order.
    package func levers(lifting obstacle: Fact) -> [Fact] {
        stated("lever").filter { lever in obstacles(liftedBy: lever).contains { $0.item == obstacle.item } }
    }

    /// The obstacles that this lever is said to have lifted, in order.
    ///
    /// An obstacle is known by its words; said by two sources, the one of the lever's own is meant.
    package func obstacles(liftedBy lever: Fact) -> [Fact] {
        let obstacles = stated("obstacle")
        return parts(of: lever, Self.pairField).compactMap { part in
            let same = obstacles.filter { $0.text == part.text }
            return same.first { $0.source == lever.source } ?? same.first
        }
    }
}
