internal import Domain
internal import SQL

/// Merges: nothing is moved, the rows of one body say that they stand for another.
extension OrganisationStore {
    package func merge(_ id: Int64, into target: Int64) throws {
        try connection.execute("UPDATE organisation SET merged_into = \(target) WHERE id = \(id)")
        try connection.execute("UPDATE organisation SET body = \(target) WHERE body = \(id)")
    }

    /// Makes a row stand for itself again, with those that had merged into it.
    package func unmerge(_ id: Int64) throws {
        let rows = try merged(into: id)
        try connection.execute("UPDATE organisation SET merged_into = NULL WHERE id = \(id)")
        try connection.execute("UPDATE organisation SET body = \(id) WHERE id \(anyOf: rows)")
    }

    /// The row with those that merged into it, however long ago.
    package func merged(into id: Int64) throws -> [Int64] {
        var rows = [id]
        var latest = [id]
        while !latest.isEmpty {
            latest = try connection.query(
                "SELECT id FROM organisation WHERE merged_into \(anyOf: latest) ORDER BY id"
            ) { try $0.integer(0) }
            rows += latest
        }
        return rows
    }

    /// Practices whose published text names one of these rows.
    package func practices(naming rows: [Int64]) throws -> [Int64] {
        try connection.query(
            "SELECT DISTINCT practice FROM fact WHERE organisation \(anyOf: rows) AND edition = 1 ORDER BY practice"
        ) { try $0.integer(0) }
    }

    /// Remembers that two bodies are not the same.
    package func setApart(_ one: Int64, _ other: Int64, by viewer: String, at now: Int64) throws {
        try connection.execute(
            """
            INSERT INTO organisation_distinct (first, second, said_by, at)
            VALUES (\(min(one, other)), \(max(one, other)), \(viewer), \(now))
            ON CONFLICT (first, second) DO NOTHING
            """)
    }

    /// The pairs that were said not to be the same, smaller identifier first.
    package func apart() throws -> [(Int64, Int64)] {
        try connection.query("SELECT first, second FROM organisation_distinct ORDER BY first, second") {
            (try $0.integer(0), try $0.integer(1))
        }
    }
}
