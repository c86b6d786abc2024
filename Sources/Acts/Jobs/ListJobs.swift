package import Domain
internal import SQL
package import Storage

/// Reads the newest jobs, for whoever runs the instance.
package struct ListJobs: BusinessAct {
    package static let act = Act.seeJobs
    private let limit: Int

    package init(limit: Int = 50) { self.limit = limit }

    package func perform(by viewer: Viewer, in world: World) throws -> [Job] {
        try requireInstance(viewer)
        return try world.database.read { try JobStore($0).recent(limit: limit) }
    }
}
