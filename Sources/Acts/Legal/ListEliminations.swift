package import Domain
internal import SQL
internal import Storage

/// What the rules of retention find due: the list to join to a request for the visa of the archives.
package struct ListEliminations: BusinessAct {
    package static let act = Act.eliminate

    package init() {}

    /// - Throws: `Refusal.forbidden`.
    package func perform(by viewer: Viewer, in world: World) throws -> [DueRecords] {
        try requireInstance(viewer)
        let now = world.now()
        return try world.database.read { connection in
            try RetentionRule.all.map { try RetentionStore(connection).due($0, at: now) }
        }
    }
}
