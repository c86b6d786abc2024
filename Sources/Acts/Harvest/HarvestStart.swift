package import Domain
internal import SQL
internal import Storage

/// Reads since when there is something to harvest, in seconds since 1970-01-01 UTC; now while there is nothing.
package struct HarvestStart: BusinessAct {
    package static let act = Act.seeCommons

    package init() {}

    package func perform(by viewer: Viewer, in world: World) throws -> Int64 {
        try requireInstance(viewer)
        return try world.database.read { try HarvestStore($0).earliest() } ?? world.now() / 1_000_000
    }
}
