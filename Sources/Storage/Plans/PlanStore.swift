package import Domain
package import SQL

/// How those who keep a sheet will make it known, and what they must hand over.
package struct PlanStore {
    private let connection: any Connection

    package init(_ connection: any Connection) { self.connection = connection }

    /// In the order they were written.
    package func steps(of practice: Int64) throws -> [DiffusionStep] {
        try connection.query(
            """
            SELECT id, toward, way, role, due_day, done_at FROM diffusion_step WHERE practice = \(practice) ORDER BY id
            """
        ) { row in
            guard let way = DiffusionStep.Way(rawValue: try row.text(2)) else {
                throw StorageError.unreadable(table: "diffusion_step", column: "way")
            }
            return DiffusionStep(
                id: try row.integer(0), toward: try row.text(1), way: way, role: try row.text(3),
                due: try row.optionalInt(4), doneAt: try row.optionalInteger(5))
        }
    }

    package func add(_ step: DiffusionStep, to practice: Int64, at now: Int64) throws {
        try connection.execute(
            """
            INSERT INTO diffusion_step (id, practice, toward, way, role, due_day, done_at, created_at)
            VALUES (\(step.id), \(practice), \(step.toward), \(step.way.rawValue), \(step.role), \(step.due),
                \(step.doneAt), \(now))
            """)
    }

    /// - Returns: false when there is no such step.
    package func mark(step id: Int64, of practice: Int64, doneAt: Int64?) throws -> Bool {
        try connection.execute(
            "UPDATE diffusion_step SET done_at = \(doneAt) WHERE id = \(id) AND practice = \(practice)") == 1
    }

    package func remove(step id: Int64, of practice: Int64) throws -> Bool {
        try connection.execute("DELETE FROM diffusion_step WHERE id = \(id) AND practice = \(practice)") == 1
    }

    package func handover(of practice: Int64) throws -> Handover {
        var handover =
            try connection.first("SELECT is_alone, successor, due_day FROM handover WHERE practice = \(practice)") {
                row in
                var handover = Handover()
                handover.isAlone = try row.bool(0)
                handover.successor = try row.text(1)
                handover.due = try row.optionalInt(2)
                return handover
            } ?? Handover()
        handover.items = try items(of: practice)
        return handover
    }

    private func items(of practice: Int64) throws -> [HandoverItem] {
        try connection.query(
            "SELECT id, kind, body, done_at FROM handover_item WHERE practice = \(practice) ORDER BY id"
        ) { row in
            guard let kind = HandoverItem.Kind(rawValue: try row.text(1)) else {
                throw StorageError.unreadable(table: "handover_item", column: "kind")
            }
            return HandoverItem(
                id: try row.integer(0), kind: kind, text: try row.text(2), doneAt: try row.optionalInteger(3))
        }
    }

    /// Who takes over and by when; what is to be handed over stays.
    package func set(_ handover: Handover, of practice: Int64, at now: Int64) throws {
        try connection.execute(
            """
            INSERT INTO handover (practice, is_alone, successor, due_day, changed_at)
            VALUES (\(practice), \(handover.isAlone), \(handover.successor), \(handover.due), \(now))
            ON CONFLICT (practice) DO UPDATE SET is_alone = excluded.is_alone, successor = excluded.successor,
                due_day = excluded.due_day, changed_at = excluded.changed_at
            """)
    }

    package func add(_ item: HandoverItem, to practice: Int64, at now: Int64) throws {
        try connection.execute(
            """
            INSERT INTO handover_item (id, practice, kind, body, done_at, created_at)
            VALUES (\(item.id), \(practice), \(item.kind.rawValue), \(item.text), \(item.doneAt), \(now))
            """)
    }

    package func mark(item id: Int64, of practice: Int64, doneAt: Int64?) throws -> Bool {
        try connection.execute(
            "UPDATE handover_item SET done_at = \(doneAt) WHERE id = \(id) AND practice = \(practice)") == 1
    }

    package func remove(item id: Int64, of practice: Int64) throws -> Bool {
        try connection.execute("DELETE FROM handover_item WHERE id = \(id) AND practice = \(practice)") == 1
    }

    package func erase(practice: Int64) throws {
        try connection.execute("DELETE FROM diffusion_step WHERE practice = \(practice)")
        try connection.execute("DELETE FROM handover_item WHERE practice = \(practice)")
        try connection.execute("DELETE FROM handover WHERE practice = \(practice)")
    }
}
