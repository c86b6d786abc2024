package import Domain
internal import SQL

/// What an address leads to; whether the viewer may see it is decided by the caller.
package struct AddressedPractice: Sendable, Equatable {
    package let practice: Practice
    /// True when the address was given up for a newer one, or for that of the practice this one was merged into.
    package let isFormer: Bool
    /// True when anybody could read the sheet at this address one day.
    package let wasPublic: Bool
}

/// Every address a practice ever had: the current one has no end, the older ones redirect.
extension PracticeStore {
    /// The practice that is shown at an address: the one it was given to, or what that was merged into.
    package func find(address slug: String) throws -> AddressedPractice? {
        let found = try connection.first(
            """
            SELECT p.id, c.slug, p.title, p.rung, p.state, p.version, a.ended_at, a.was_public, o.merged_into
            FROM address a JOIN practice o ON o.id = a.practice
            JOIN practice p ON p.id = COALESCE(o.merged_into, o.id)
            JOIN address c ON c.practice = p.id AND c.ended_at IS NULL
            WHERE a.slug = \(slug) AND p.erased_at IS NULL
            """
        ) { row in
            AddressedPractice(
                practice: try Self.practice(row), isFormer: !row.isNull(6) || !row.isNull(8),
                wasPublic: try row.bool(7))
        }
        return found
    }

    /// Gives the practice its current address; an earlier one keeps leading here.
    ///
    /// - Returns: the address given: `wanted`, or `wanted-2`, `wanted-3` when another practice has it.
    package func give(_ id: Int64, address wanted: String, at now: Int64) throws -> String {
        let slug = try freeAddress(wanted, for: id)
        try connection.execute(
            "UPDATE address SET ended_at = \(now) WHERE practice = \(id) AND ended_at IS NULL AND slug <> \(slug)")
        try connection.execute(
            """
            INSERT INTO address (slug, practice, since) VALUES (\(slug), \(id), \(now))
            ON CONFLICT (slug) DO UPDATE SET ended_at = NULL
            """)
        return slug
    }

    package func markPublic(_ id: Int64) throws {
        try connection.execute(
            "UPDATE address SET was_public = 1 WHERE practice = \(id) AND ended_at IS NULL AND was_public = 0")
    }

    private func freeAddress(_ wanted: String, for id: Int64) throws -> String {
        var candidate = wanted
        var number = 2
        while let owner = try owner(of: candidate), owner != id {
            candidate = "\(wanted)-\(number)"
            number += 1
        }
        return candidate
    }

    private func owner(of slug: String) throws -> Int64? {
        try connection.first("SELECT practice FROM address WHERE slug = \(slug)") { try $0.integer(0) }
    }
}
