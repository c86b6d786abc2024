package import Domain
internal import SQL
internal import Storage

/// Reads the collections that a sheet is in, by name.
package struct CollectionsOfSheet: BusinessAct {
    package static let act = Act.seeSheet
    private let practice: Practice

    package init(_ practice: Practice) { self.practice = practice }

    /// - Throws: `Refusal.notFound` for a sheet that the viewer may not see.
    package func perform(by viewer: Viewer, in world: World) throws -> [SheetCollection] {
        guard can(viewer, Self.act, on: SheetAccess(rung: practice.rung, state: practice.state)) else {
            throw Refusal.notFound
        }
        return try world.database.read { connection in
            try CollectionList(connection, readableBy: viewer.audiences).holding(practice.id)
        }
    }
}
