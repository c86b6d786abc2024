package import Domain
package import SQL

/// The head row of each practice and its state.
package struct PracticeStore {
    let connection: any Connection

    package init(_ connection: any Connection) { self.connection = connection }

    package func insert(_ practice: Practice, sortKey: String, source: Int64?, at now: Int64) throws {
        try connection.execute(
            """
            INSERT INTO practice (id, title, sort_key, rung, state, source, created_at, changed_at, version)
            VALUES (\(practice.id), \(practice.title), \(sortKey), \(practice.rung.rawValue),
                \(practice.state.rawValue), \(source), \(now), \(now), \(practice.version))
            """)
    }

    /// The practice that an import knows under this key, erased ones included.
    package func find(namespace: String, key: String) throws -> Int64? {
        try connection.first(
            "SELECT practice FROM external_key WHERE namespace = \(namespace) AND key = \(key)"
        ) { try $0.integer(0) }
    }

    package func bind(_ id: Int64, namespace: String, key: String) throws {
        try connection.execute(
            "INSERT INTO external_key (namespace, key, practice) VALUES (\(namespace), \(key), \(id))")
    }

    /// The practice behind an identifier, nil when there is none or it was erased.
    package func find(_ id: Int64) throws -> Practice? {
        try connection.first(
            """
            SELECT p.id, a.slug, p.title, p.rung, p.state, p.version
            FROM practice p JOIN address a ON a.practice = p.id AND a.ended_at IS NULL
            WHERE p.id = \(id) AND p.erased_at IS NULL
            """, Self.practice)
    }

    /// Practices whose title has this order, each as what it is shown as, with the title.
    package func titled(_ sortKey: String) throws -> [(practice: Int64, title: String)] {
        try connection.query(
            """
            SELECT COALESCE(merged_into, id), title FROM practice
            WHERE sort_key = \(sortKey) AND erased_at IS NULL ORDER BY id
            """
        ) { (try $0.integer(0), try $0.text(1)) }
    }

    package func isErased(_ id: Int64) throws -> Bool {
        try connection.first("SELECT erased_at FROM practice WHERE id = \(id)") { !$0.isNull(0) } ?? false
    }

    package func source(of id: Int64) throws -> Int64? {
        try connection.first("SELECT source FROM practice WHERE id = \(id)") { try $0.optionalInteger(0) } ?? nil
    }

    package func rename(_ id: Int64, title: String, sortKey: String) throws {
        try connection.execute("UPDATE practice SET title = \(title), sort_key = \(sortKey) WHERE id = \(id)")
    }

    /// Whoever else would write in this practice waits until the transaction is over, and then reads what it wrote.
    package func hold(_ id: Int64) throws {
        try connection.execute("UPDATE practice SET version = version WHERE id = \(id)")
    }

    /// Marks that its working text changed, so that nobody publishes words that they did not see; readers see no change.
    package func advance(_ id: Int64) throws {
        try connection.execute("UPDATE practice SET version = version + 1 WHERE id = \(id)")
    }

    /// From now on no import gives it another name.
    package func setNamed(_ id: Int64) throws {
        try connection.execute("UPDATE practice SET is_named = 1 WHERE id = \(id)")
    }

    /// True when a person gave it its name.
    package func isNamed(_ id: Int64) throws -> Bool {
        try connection.first("SELECT is_named FROM practice WHERE id = \(id)") { try $0.bool(0) } ?? false
    }

    /// Marks a change: the version grows, so that a stale form is noticed.
    ///
    /// - Parameter source: what a practice without source cites from now on.
    package func touch(_ id: Int64, source: Int64?, at now: Int64) throws {
        try connection.execute(
            """
            UPDATE practice SET changed_at = \(now), version = version + 1,
                source = COALESCE(source, \(source)) WHERE id = \(id)
            """)
    }

    package func set(_ state: SheetState, of id: Int64, at now: Int64) throws {
        try connection.execute(
            """
            UPDATE practice SET state = \(state.rawValue), changed_at = \(now), version = version + 1
            WHERE id = \(id)
            """)
    }

    /// True when no practice was ever stored.
    package func isEmpty() throws -> Bool {
        try connection.first("SELECT id FROM practice ORDER BY id LIMIT 1") { try $0.integer(0) } == nil
    }

    static func practice(_ row: any Row) throws -> Practice {
        guard let rung = Rung(rawValue: try row.int(3)) else {
            throw StorageError.unreadable(table: "practice", column: "rung")
        }
        guard let state = SheetState(rawValue: try row.text(4)) else {
            throw StorageError.unreadable(table: "practice", column: "state")
        }
        return Practice(
            id: try row.integer(0), slug: try row.text(1), title: try row.text(2), rung: rung, state: state,
            version: try row.integer(5))
    }
}

extension PracticeStore {
    /// Empties the head row and forgets the addresses; the row itself keeps the identity of the import.
    package func erase(_ id: Int64, at now: Int64) throws {
        try leaveCollections(id)
        try forgetBearing(of: id, at: now)
        try connection.execute("DELETE FROM address WHERE practice = \(id)")
        try connection.execute("DELETE FROM practice_distinct WHERE practice = \(id) OR other = \(id)")
        try connection.execute(
            """
            UPDATE practice SET title = '-', sort_key = '', state = 'withdrawn', rung = 0, merged_into = NULL,
                changed_at = \(now),
                erased_at = COALESCE(erased_at, \(now)), version = version + 1 WHERE id = \(id)
            """)
    }
}
