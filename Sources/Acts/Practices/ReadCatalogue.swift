package import Domain
internal import SQL
internal import Storage

/// Reads what the front door shows: how many sheets there are and the widest ways in to them.
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
            let list = SheetList(connection, readableBy: viewer.audiences)
            let needs = try widest(.need, list, world)
            return Outcome(
                count: try list.count(SheetQuery()), doors: needs.isEmpty ? try widest(.theme, list, world) : needs)
        }
    }

    /// The terms under no other that a sheet has, or that have a part that a sheet has.
    private func widest(_ facet: Facet, _ list: SheetList, _ world: World) throws -> [SheetFilter] {
        guard let field = facet.field, let vocabulary = facet.vocabulary(in: world.template) else { return [] }
        var said = Set(try list.terms(of: field, from: vocabulary))
        for code in said {
            var above = world.vocabularies.term(code, of: vocabulary)?.parent
            while let parent = above, said.insert(parent).inserted {
                above = world.vocabularies.term(parent, of: vocabulary)?.parent
            }
        }
        return world.vocabularies.terms(of: vocabulary).filter { $0.parent == nil && said.contains($0.code) }
            .map { SheetFilter(facet, $0.code) }
    }
}
