package import Domain
internal import SQL
internal import Storage

/// Tells whether no practice was ever stored, erased ones included.
package struct IsEmpty: BusinessAct {
    package static let act = Act.exportAll

    package init() {}

    package func perform(by viewer: Viewer, in world: World) throws -> Bool {
        try requireInstance(viewer)
        return try world.database.read { try PracticeStore($0).isEmpty() }
    }
}
