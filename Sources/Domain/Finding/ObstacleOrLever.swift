/// The two sides of what a practice met on its way: what held it back, what helped.
package enum ObstacleOrLever: String, Sendable, CaseIterable {
    case obstacle, lever

    package var opposite: ObstacleOrLever { self == .obstacle ? .lever : .obstacle }

    /// The field of the template that tells it.
    package var field: String { rawValue }

    /// The part that says its kind, and whose vocabulary has the name of the field.
    package var kindField: String { rawValue + ".type" }

    package var facet: Facet { self == .obstacle ? .obstacle : .lever }
}

extension Sheet {
    /// What is said to be the pair of this fact on the other side.
    package func pairs(of fact: Fact, _ side: ObstacleOrLever) -> [Fact] {
        side == .obstacle ? levers(lifting: fact) : obstacles(liftedBy: fact)
    }
}
