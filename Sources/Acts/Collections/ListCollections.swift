package import Domain
internal import SQL
internal import Storage

/// Reads the collections by name, each with the number of sheets that the viewer may see.
package struct ListCollections: BusinessAct {
    package static let act = Act.seeCommons
    private let keepsEmpty: Bool

    /// - Parameter keepsEmpty: also gives those in which the viewer may see no sheet, for whoever looks after them.
    package init(keepsEmpty: Bool = false) { self.keepsEmpty = keepsEmpty }

    package func perform(by viewer: Viewer, in world: World) throws -> [ListedCollection] {
        try world.database.read { connection in
            try CollectionList(connection, readableBy: viewer.audiences).all().filter { keepsEmpty || $0.sheets > 0 }
        }
    }
}
