package import Domain
internal import SQL
internal import Storage

/// Which copies there are, and why the last try failed when it did; for whoever looks after the instance.
package struct ReadCopies: BusinessAct {
    package static let act = Act.seeJobs
    private let schedule: CopySchedule

    package init(_ schedule: CopySchedule) { self.schedule = schedule }

    package func perform(by viewer: Viewer, in world: World) throws -> CopiesState {
        try requireInstance(viewer)
        let job = try world.database.read { try JobStore($0).find(key: BackupJob.name) }
        return state(job, now: world.now())
    }

    private func state(_ job: Job?, now: Int64) -> CopiesState {
        let copies = CopyFolder(path: schedule.folder).copies()
        guard schedule.isOn, let word = job?.error else { return CopiesState(schedule: schedule, copies: copies) }
        return CopiesState(
            schedule: schedule, copies: copies, failure: CopyFailure(rawValue: word) ?? .other,
            failedAt: job?.finishedAt ?? now)
    }
}
