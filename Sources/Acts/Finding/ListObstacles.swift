package import Domain
internal import SQL
internal import Storage

/// Counts how many sheets met each kind of obstacle, or were helped by each kind of lever.
package struct ListObstacles: BusinessAct {
    package struct Outcome: Sendable {
        /// Sheets that tell at least one, of a kind or not.
        package let base: Int
        /// Sheets by kind, a family with those of its kinds; without kinds that no sheet tells.
        package let counts: [String: Int]
        /// Kinds that sheets tell, none of which tells anything on the other side, in the order of the vocabulary.
        package let open: [String]
    }

    package static let act = Act.seeCommons
    private let side: ObstacleOrLever

    package init(_ side: ObstacleOrLever) { self.side = side }

    package func perform(by viewer: Viewer, in world: World) throws -> Outcome {
        try world.database.read { connection in
            let list = ObstacleList(connection, readableBy: viewer.audiences)
            let counts = try SheetFinder(connection, viewer, world).find(SheetSearch()).codedCounts(
                of: side.facet, world)
            let answered = try list.answeredKinds(of: side)
            let vocabulary = world.vocabularies.vocabulary(side.field)
            // A family is as open as its kinds, which are listed for themselves.
            let open = (vocabulary?.terms ?? []).map(\.code).filter { code in
                counts[code] != nil && !answered.contains(code)
                    && (vocabulary?.family(of: code).dropFirst().allSatisfy { counts[$0] == nil } ?? true)
            }
            return Outcome(base: try list.countSheets(telling: side), counts: counts, open: open)
        }
    }
}
