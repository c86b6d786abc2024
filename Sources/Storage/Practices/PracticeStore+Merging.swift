internal import SQL

/// Practices that were told twice: one is shown, the others are merged into it and keep their rows.
extension PracticeStore {
    /// What a practice is shown as: itself, or the one it was merged into.
    package func keeper(of id: Int64) throws -> Int64 {
        try connection.first("SELECT merged_into FROM practice WHERE id = \(id)") { try $0.optionalInteger(0) }
            .flatMap(\.self) ?? id
    }

    /// The practices merged into this one, oldest first.
    package func merged(into id: Int64) throws -> [Int64] {
        try connection.query("SELECT id FROM practice WHERE merged_into = \(id) ORDER BY id") { try $0.integer(0) }
    }

    /// Titles of the practices merged into these, by which they are found too, oldest first.
    package func titles(mergedInto practices: [Int64]) throws -> [Int64: [String]] {
        var titles: [Int64: [String]] = [:]
        try connection.each(
            """
            SELECT merged_into, title FROM practice WHERE merged_into \(anyOf: practices) ORDER BY merged_into, id
            """
        ) { titles[try $0.integer(0), default: []].append(try $0.text(1)) }
        return titles
    }

    /// Merges a practice into another, or takes it out again.
    package func set(mergedInto keeper: Int64?, of id: Int64, at now: Int64) throws {
        try connection.execute(
            """
            UPDATE practice SET merged_into = \(keeper), changed_at = \(now), version = version + 1 WHERE id = \(id)
            """)
    }

    /// The practice that had an address for itself, whatever it was merged into; nil when there is none.
    package func owner(address slug: String) throws -> Int64? {
        try connection.first(
            """
            SELECT a.practice FROM address a JOIN practice p ON p.id = a.practice
            WHERE a.slug = \(slug) AND p.erased_at IS NULL
            """
        ) { try $0.integer(0) }
    }
}

extension PracticeStore {
    /// Removes every trace of a practice from this room's tables; its facts, history and readers went before.
    package func remove(_ id: Int64) throws {
        try leaveCollections(id)
        // What was joined to it stays joined, to nothing that is still there.
        try connection.execute("UPDATE report SET target = NULL WHERE target = \(id)")
        try InquiryStore(connection).erase(practice: id)
        try ReviewStore(connection).erase(practice: id)
        try PrizeStore(connection).erase(practice: id)
        try connection.execute("DELETE FROM claim WHERE practice = \(id)")
        try GateStore(connection).erase(practice: id)
        try ReplyStore(connection).erase(practice: id)
        try AdoptionStore(connection).remove(practice: id)
        try EventStore(connection).forget(practice: id)
        try PlanStore(connection).erase(practice: id)
        try connection.execute("DELETE FROM role_grant WHERE practice = \(id)")
        try connection.execute("DELETE FROM practice_distinct WHERE practice = \(id) OR other = \(id)")
        try connection.execute("DELETE FROM external_key WHERE practice = \(id)")
        try connection.execute("DELETE FROM address WHERE practice = \(id)")
        try connection.execute("DELETE FROM practice WHERE id = \(id)")
    }
}
