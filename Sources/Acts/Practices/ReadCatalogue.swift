package import Domain
internal import SQL

/// Reads how many sheets there are and the widest ways in to them.
package struct ReadCatalogue: BusinessAct {
    package struct Outcome: Sendable {
        package let count: Int
        /// The widest needs that the sheets answer; themes while no sheet says its need. In the order of the vocabulary.
        package let doors: [SheetFilter]
    }

    package static let act = Act.seeSheet

    package init() {}

    package func perform(by viewer: Viewer, in world: World) throws -> Outcome {
        try world.database.read { connection in
            Self.outcome(try SheetFinder(connection, viewer, world).find(SheetSearch()), world)
        }
    }

    static func outcome(_ found: FoundSet, _ world: World) -> Outcome {
        let needs = widest(.need, found, world)
        return Outcome(count: found.total, doors: needs.isEmpty ? widest(.theme, found, world) : needs)
    }

    /// The terms under no other that a sheet has, itself or by one of their parts.
    private static func widest(_ facet: Facet, _ found: FoundSet, _ world: World) -> [SheetFilter] {
        let said = found.codedCounts(of: facet, world)
        return world.vocabularies.terms(of: facet.vocabulary(in: world.template) ?? "")
            .filter { $0.parent == nil && said[$0.code] != nil }.map { SheetFilter(facet, $0.code) }
    }
}
