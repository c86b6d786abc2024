package import Domain
internal import SQL
internal import Storage

/// A few counts that say whether an instance keeps up, for a program that watches it.
package struct MeasureInstance: BusinessAct {
    package struct Measure: Sendable {
        package let jobs: [(kind: String, state: String, count: Int)]
        package let mailsWaiting: Int
        /// The last migration that ran.
        package let schema: Int
    }

    package static let act = Act.seeJobs

    package init() {}

    package func perform(by viewer: Viewer, in world: World) throws -> Measure {
        try requireInstance(viewer)
        return try world.database.read { connection in
            Measure(
                jobs: try JobStore(connection).counts(), mailsWaiting: try MessageStore(connection).count(.waiting),
                schema: Migrator().latest)
        }
    }
}
