/// How far a sheet may be seen; only its bearer widens it (product.md, rule 10).
package enum Rung: Int, Sendable, CaseIterable, Comparable {
    case me, team, organisation, network, everyone

    package static func < (left: Rung, right: Rung) -> Bool { left.rawValue < right.rawValue }
}
