package import Domain
internal import SQL
internal import Storage

/// Reads what the front door shows: how many sheets there are and the themes they have.
package struct ReadCatalogue: BusinessAct {
    package struct Outcome: Sendable {
        package let count: Int
        package let themes: [Term]
    }

    package static let act = Act.seeSheet

    package init() {}

    package func perform(by viewer: Viewer, in world: World) throws -> Outcome {
        try world.database.read { connection in
            let list = SheetList(connection, readableBy: viewer.audiences)
            let themes = try list.terms(of: "theme", from: "theme").compactMap {
                world.vocabularies.term($0, of: "theme")
            }
            return Outcome(count: try list.count(SheetQuery()), themes: themes)
        }
    }
}
