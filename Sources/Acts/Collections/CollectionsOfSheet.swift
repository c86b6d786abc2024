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
        try world.database.read { connection in
            guard can(viewer, Self.act, on: try PracticeStore(connection).access(of: practice.id)) else {
                throw Refusal.notFound
            }
            return try CollectionList(connection, readableBy: viewer.audiences).holding(practice.id)
        }
    }
}
