package import SQL

/// The queue of jobs: taken with a lease, given back by whoever holds it, taken again when the lease is over.
///
/// Times are microseconds since 1970-01-01 UTC. What a worker writes only counts while it holds the job: owner and
/// attempt together are its proof.
package struct JobStore {
    let connection: any Connection

    package init(_ connection: any Connection) { self.connection = connection }

    /// Queues work.
    ///
    /// - Parameter notBefore: when it may be taken; nil for at once.
    /// - Returns: false when a job with this key is known already.
    package func enqueue(
        id: Int64, kind: String, key: String, input: String, at now: Int64, notBefore: Int64? = nil
    ) throws -> Bool {
        try connection.execute(
            """
            INSERT INTO job (id, kind, key, input, state, lease_until, created_at)
            VALUES (\(id), \(kind), \(key), \(input), 'waiting', \(notBefore), \(now))
            ON CONFLICT (key) DO NOTHING
            """) == 1
    }

    /// Takes the oldest job that may run now: a waiting one, or one whose worker let its lease run out.
    ///
    /// - Parameter kinds: those this worker knows.
    package func take(_ kinds: [String], owner: String, until lease: Int64, at now: Int64) throws -> Job? {
        let id = try connection.first(
            """
            SELECT id FROM job
            WHERE state \(anyOf: ["waiting", "running"]) AND (lease_until IS NULL OR lease_until <= \(now))
                AND kind \(anyOf: kinds)
            ORDER BY created_at, id LIMIT 1 \(fragment: connection.dialect.takingRows)
            """
        ) { try $0.integer(0) }
        guard let id else { return nil }
        try connection.execute(
            """
            UPDATE job SET state = 'running', owner = \(owner), lease_until = \(lease), attempt = attempt + 1,
                done = 0, total = NULL WHERE id = \(id)
            """)
        return try find(id)
    }

    /// Tells how far the work is, and holds the job longer.
    ///
    /// - Returns: false when it is no longer this worker's: cancelled, or taken by another.
    package func progress(_ job: Job, done: Int, total: Int?, until lease: Int64) throws -> Bool {
        try connection.execute(
            """
            UPDATE job SET done = \(done), total = \(total), lease_until = \(lease)
            WHERE \(fragment: held(job))
            """) == 1
    }

    package func finish(_ job: Job, result: String, at now: Int64) throws -> Bool {
        try connection.execute(
            """
            UPDATE job SET state = 'done', result = \(result), error = NULL, lease_until = NULL, owner = NULL,
                finished_at = \(now) WHERE \(fragment: held(job))
            """) == 1
    }

    /// Gives the job up after an error.
    ///
    /// - Parameter retry: when it may run again; nil when it never will.
    package func fail(_ job: Job, error: String, retry: Int64?, at now: Int64) throws -> Bool {
        let state = retry == nil ? Job.State.failed : .waiting
        let finished = retry == nil ? now : nil
        return try connection.execute(
            """
            UPDATE job SET state = \(state.rawValue), error = \(error), lease_until = \(retry), owner = NULL,
                finished_at = \(finished) WHERE \(fragment: held(job))
            """) == 1
    }

    /// Stops a job that has not ended; its worker notices at its next report.
    ///
    /// - Returns: false when there was nothing to stop.
    package func cancel(_ id: Int64, at now: Int64) throws -> Bool {
        try connection.execute(
            """
            UPDATE job SET state = 'cancelled', lease_until = NULL, owner = NULL, finished_at = \(now)
            WHERE id = \(id) AND state \(anyOf: ["waiting", "running"])
            """) == 1
    }

    /// Forgets one job that ended, so that the same work may be asked for again.
    package func forget(ended id: Int64) throws {
        try connection.execute("DELETE FROM job WHERE id = \(id) AND finished_at IS NOT NULL")
    }

    /// Forgets one job that ended before `moment`, by its key.
    package func forget(key: String, endedBefore moment: Int64) throws {
        try connection.execute("DELETE FROM job WHERE key = \(key) AND finished_at < \(moment)")
    }

    /// Forgets jobs that ended before `moment`.
    ///
    /// - Returns: how many.
    package func purge(endedBefore moment: Int64) throws -> Int {
        try connection.execute("DELETE FROM job WHERE finished_at IS NOT NULL AND finished_at < \(moment)")
    }

    /// Forgets jobs of a kind that were queued before `moment` and never begun.
    package func forget(kind: String, waitingSince moment: Int64) throws {
        try connection.execute(
            "DELETE FROM job WHERE state = 'waiting' AND kind = \(kind) AND created_at < \(moment)")
    }

    private func held(_ job: Job) -> SQL {
        "id = \(job.id) AND state = 'running' AND owner = \(job.owner) AND attempt = \(job.attempt)"
    }
}
