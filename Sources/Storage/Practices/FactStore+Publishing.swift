internal import SQL

/// The published facts of a practice: its own working facts, and those of the practices merged into it.
extension FactStore {
    /// Positions of one practice's facts stay below this, so that those merged in come after them.
    private static let stride = 10_000

    /// Makes the working facts the published ones.
    ///
    /// - Parameter merged: practices merged into this one, which publish nothing of their own; oldest first.
    package func publish(_ practice: Int64, with merged: [Int64] = []) throws {
        for id in [practice] + merged { try withdraw(id) }
        try publishFirst(practice)
        for (index, id) in merged.enumerated() {
            // Items of two sources may have the same name; a prefix keeps both, and the same at each publication.
            try copy("\(id).", from: id, to: practice, offset: (index + 1) * Self.stride)
        }
    }

    /// Publishes a practice that has no published fact yet.
    package func publishFirst(_ practice: Int64) throws { try copy("", from: practice, to: practice, offset: 0) }

    /// Takes the published facts away; the working ones stay.
    package func withdraw(_ practice: Int64) throws {
        try connection.execute("DELETE FROM fact WHERE practice = \(practice) AND edition = 1")
    }

    /// A target that was merged is published as what it was merged into.
    private func copy(_ prefix: String, from practice: Int64, to keeper: Int64, offset: Int) throws {
        try connection.execute(
            """
            INSERT INTO fact (practice, edition, section, item, field, position, parent, absence, text, term,
                organisation, territory, target, number, number_max, comparator, unit, since_day, until_day,
                source, locator, printed, inferred)
            SELECT \(keeper), 1, section, \(prefix) || item, field, position + \(offset), \(prefix) || parent, absence,
                text, term, organisation, territory,
                (SELECT COALESCE(m.merged_into, m.id) FROM practice m WHERE m.id = fact.target),
                number, number_max, comparator, unit, since_day, until_day, source, locator, printed, inferred
            FROM fact WHERE practice = \(practice) AND edition = 0
            """)
    }

    /// Makes the published facts of unmerged practices that name this one in their working text name what it is shown as.
    package func retarget(_ practice: Int64, to shown: Int64) throws {
        try connection.execute(
            """
            UPDATE fact SET target = \(shown) WHERE edition = 1 AND EXISTS (
                SELECT 1 FROM fact w WHERE w.target = \(practice) AND w.edition = 0 AND w.practice = fact.practice
                    AND w.section = fact.section AND w.item = fact.item)
                AND practice \(anyOf: try naming(practice))
            """)
    }
}
