internal import SQL

extension JobStore {
    package func find(_ id: Int64) throws -> Job? {
        try connection.first(
            """
            SELECT id, kind, key, input, state, done, total, lease_until, attempt, owner, result, error, created_at,
                finished_at FROM job WHERE id = \(id)
            """, job)
    }

    /// How many jobs of a kind have not ended.
    package func countOpen(kind: String) throws -> Int {
        try connection.first(
            "SELECT COUNT(*) FROM job WHERE kind = \(kind) AND state \(anyOf: ["waiting", "running"])"
        ) { try $0.int(0) } ?? 0
    }

    /// How many jobs are listed, by kind and state.
    package func counts() throws -> [(kind: String, state: String, count: Int)] {
        try connection.query("SELECT kind, state, COUNT(*) FROM job GROUP BY kind, state ORDER BY kind, state") {
            (try $0.text(0), try $0.text(1), try $0.int(2))
        }
    }

    package func find(key: String) throws -> Job? {
        try connection.first(
            """
            SELECT id, kind, key, input, state, done, total, lease_until, attempt, owner, result, error, created_at,
                finished_at FROM job WHERE key = \(key)
            """, job)
    }

    /// The newest jobs first.
    package func recent(limit: Int) throws -> [Job] {
        try connection.query(
            """
            SELECT id, kind, key, input, state, done, total, lease_until, attempt, owner, result, error, created_at,
                finished_at FROM job ORDER BY created_at DESC, id DESC LIMIT \(limit)
            """, job)
    }

    private func job(_ row: any Row) throws -> Job {
        guard let state = Job.State(rawValue: try row.text(4)) else {
            throw StorageError.unreadable(table: "job", column: "state")
        }
        return Job(
            id: try row.integer(0), kind: try row.text(1), key: try row.text(2), input: try row.text(3),
            state: state, done: try row.int(5), total: try row.optionalInt(6),
            leaseUntil: try row.optionalInteger(7), attempt: try row.int(8), owner: try row.optionalText(9),
            result: try row.optionalText(10), error: try row.optionalText(11), createdAt: try row.integer(12),
            finishedAt: try row.optionalInteger(13))
    }
}
