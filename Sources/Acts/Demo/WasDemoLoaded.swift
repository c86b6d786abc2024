package import Domain
internal import SQL
internal import Storage

/// Tells whether the demonstration was brought in once, removed since or not: then opening the site leaves it alone.
package struct WasDemoLoaded: BusinessAct {
    package static let act = Act.loadDemo

    package init() {}

    package func perform(by viewer: Viewer, in world: World) throws -> Bool {
        try requireInstance(viewer)
        return try world.database.read { try LogStore($0).holds(Self.act) }
    }
}
