package import Domain
internal import SQL

/// Counts the sheets that follow each method and that the viewer may see.
package struct CountMethods: BusinessAct {
    package static let act = Act.seeCommons

    package init() {}

    /// - Returns: the number of sheets by code of the method; methods without any are left out.
    package func perform(by viewer: Viewer, in world: World) throws -> [String: Int] {
        try requireInstance(viewer)
        return try world.database.read { connection in
            try SheetFinder(connection, viewer, world).find(SheetSearch()).codedCounts(of: .method, world)
        }
    }
}
