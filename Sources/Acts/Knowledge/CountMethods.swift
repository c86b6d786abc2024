package import Domain
internal import SQL
internal import Storage

/// Counts the sheets that follow each method and that the viewer may see.
package struct CountMethods: BusinessAct {
    package static let act = Act.seeCommons

    package init() {}

    /// - Returns: the number of sheets by code of the method; methods without any are left out.
    package func perform(by viewer: Viewer, in world: World) throws -> [String: Int] {
        try requireInstance(viewer)
        return try world.database.read { connection in
            try SheetList(connection, readableBy: viewer.audiences).counts(of: "method", from: "method")
        }
    }
}
