internal import SQL
internal import Storage

/// How a running job tells how far it is; each report keeps the job for another lease.
package struct JobProgress {
    private let job: Job
    private let world: World
    private let lease: Int64
    private let isStopping: () -> Bool

    init(_ job: Job, in world: World, lease: Int64, isStopping: @escaping () -> Bool) {
        self.job = job
        self.world = world
        self.lease = lease
        self.isStopping = isStopping
    }

    /// - Throws: `JobStop` when the work must end here.
    package func report(_ done: Int, of total: Int?) throws {
        if isStopping() { throw JobStop.stopping }
        let now = world.now()
        let isHeld = try world.database.write { connection in
            try JobStore(connection).progress(job, done: done, total: total, until: now + lease)
        }
        if !isHeld { throw JobStop.taken }
    }
}
