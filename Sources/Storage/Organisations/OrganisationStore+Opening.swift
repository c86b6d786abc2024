internal import SQL

/// Rows that an older schema left without what only the program can compute.
extension OrganisationStore {
    /// Those without an address, the oldest first.
    package func unaddressed() throws -> [StoredBody] {
        try connection.query("SELECT id, name FROM organisation WHERE slug IS NULL ORDER BY id") {
            StoredBody(id: try $0.integer(0), name: try $0.text(1))
        }
    }

    /// Rows that stand for nobody stand for themselves: an archive of an older schema does not say.
    package func embody() throws {
        try connection.execute("UPDATE organisation SET body = id WHERE body IS NULL")
    }

    package func address(_ id: Int64, _ name: FoldedName) throws {
        let slug = try freeSlug(name.slug)
        try connection.execute("UPDATE organisation SET slug = \(slug) WHERE id = \(id)")
        try addWords(name.words, to: id)
    }

    /// Gives a body its newer name; what the sheets print stays theirs.
    package func rename(_ id: Int64, from old: String, to name: FoldedName) throws {
        try connection.execute(
            "UPDATE fact SET printed = \(old) WHERE organisation = \(id) AND printed IS NULL")
        try connection.execute(
            """
            UPDATE organisation SET name = \(name.text), sort_key = \(name.sortKey), name_key = \(name.key)
            WHERE id = \(id)
            """)
    }
}
