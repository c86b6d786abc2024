internal import Domain
package import SQL

/// The imports that changed something, and what each did to which practice.
package struct ImportStore {
    private let connection: any Connection

    package init(_ connection: any Connection) { self.connection = connection }

    package func insert(_ batch: ImportBatch) throws {
        try connection.execute(
            """
            INSERT INTO import_batch (id, at, viewer, namespace, source, file, file_name, source_before,
                created, updated, unchanged, refused)
            VALUES (\(batch.id), \(batch.at), \(batch.viewer), \(batch.namespace), \(batch.source), \(batch.file),
                \(batch.fileName), \(batch.sourceBefore), \(batch.created), \(batch.updated), \(batch.unchanged),
                \(batch.refused))
            """)
    }

    /// Writes what the import did once it is over.
    package func count(_ batch: ImportBatch) throws {
        try connection.execute(
            """
            UPDATE import_batch SET created = \(batch.created), updated = \(batch.updated),
                unchanged = \(batch.unchanged), refused = \(batch.refused)
            WHERE id = \(batch.id)
            """)
    }

    package func insert(_ entry: ImportEntry, of batch: Int64) throws {
        let action = entry.before == nil ? "created" : "updated"
        try connection.execute(
            """
            INSERT INTO import_entry (batch, practice, action, before, after)
            VALUES (\(batch), \(entry.practice), \(action), \(entry.before?.text), \(entry.after.text))
            """)
    }

    package func find(_ id: Int64) throws -> ImportBatch? {
        try connection.first("\(fragment: Self.batches) WHERE id = \(id)", Self.batch)
    }

    /// The newest first.
    package func recent(limit: Int) throws -> [ImportBatch] {
        try connection.query("\(fragment: Self.batches) ORDER BY id DESC LIMIT \(limit)", Self.batch)
    }

    /// Those of a namespace that were not undone, the newest first.
    package func standing(namespace: String) throws -> [Int64] {
        try connection.query(
            "SELECT id FROM import_batch WHERE namespace = \(namespace) AND undone_at IS NULL ORDER BY id DESC"
        ) { try $0.integer(0) }
    }

    /// A page of entries by practice; empty after the last one.
    package func entries(of batch: Int64, after last: Int64, limit: Int = 200) throws -> [ImportEntry] {
        try connection.query(
            """
            SELECT practice, before, after FROM import_entry
            WHERE batch = \(batch) AND practice > \(last) ORDER BY practice LIMIT \(limit)
            """
        ) { row in
            ImportEntry(
                practice: try row.integer(0), before: try row.optionalText(1).map(PracticeMark.init(text:)),
                after: try PracticeMark(text: try row.text(2)))
        }
    }

    private static let batches: SQL = """
        SELECT id, at, viewer, namespace, source, file, file_name, source_before, created, updated, unchanged,
            refused, undone_at
        FROM import_batch
        """

    private static func batch(_ row: any Row) throws -> ImportBatch {
        var batch = ImportBatch(
            id: try row.integer(0), at: try row.integer(1), viewer: try row.text(2), namespace: try row.text(3),
            source: try row.text(4))
        batch.file = try row.optionalText(5)
        batch.fileName = try row.optionalText(6)
        batch.sourceBefore = try row.optionalText(7)
        batch.created = try row.int(8)
        batch.updated = try row.int(9)
        batch.unchanged = try row.int(10)
        batch.refused = try row.int(11)
        batch.undoneAt = try row.optionalInteger(12)
        return batch
    }
}

extension ImportStore {
    package func markUndone(_ batch: Int64, at now: Int64) throws {
        try connection.execute("UPDATE import_batch SET undone_at = \(now) WHERE id = \(batch)")
    }

    package func forget(_ practice: Int64, of batch: Int64) throws {
        try connection.execute("DELETE FROM import_entry WHERE batch = \(batch) AND practice = \(practice)")
    }

    /// Takes a practice out of every import, with the names of the files that spoke of it.
    package func forget(_ practice: Int64) throws {
        try connection.execute(
            """
            UPDATE import_batch SET file = NULL, file_name = NULL WHERE EXISTS (
                SELECT 1 FROM import_entry e WHERE e.batch = import_batch.id AND e.practice = \(practice))
            """)
        try forgetEntries(of: practice)
    }

    /// Forgets every import of a namespace; what they brought must be gone.
    package func forget(namespace: String) throws {
        try connection.execute(
            """
            DELETE FROM import_entry WHERE batch IN (SELECT id FROM import_batch WHERE namespace = \(namespace))
            """)
        try connection.execute("DELETE FROM import_batch WHERE namespace = \(namespace)")
    }

    package func forgetEntries(of practice: Int64) throws {
        try connection.execute("DELETE FROM import_entry WHERE practice = \(practice)")
    }

    /// True when a later import of the same source still stands.
    package func isFollowed(_ batch: ImportBatch) throws -> Bool {
        try connection.first(
            """
            SELECT id FROM import_batch
            WHERE source = \(batch.source) AND id > \(batch.id) AND undone_at IS NULL ORDER BY id LIMIT 1
            """
        ) { try $0.integer(0) } != nil
    }

    /// The latest import that still stands and did something to the practice after this one.
    package func later(than batch: Int64, of practice: Int64) throws -> Int64? {
        try connection.first(
            """
            SELECT e.batch FROM import_entry e JOIN import_batch b ON b.id = e.batch
            WHERE e.practice = \(practice) AND e.batch > \(batch) AND b.undone_at IS NULL
            ORDER BY e.batch DESC LIMIT 1
            """
        ) { try $0.integer(0) }
    }
}
