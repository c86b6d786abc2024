package import Domain
package import SQL

/// Bodies named by facts: found again by their folded name, never merged by themselves.
package struct OrganisationStore {
    private let connection: any Connection

    package init(_ connection: any Connection) { self.connection = connection }

    /// The identifier of the body with this key, made when there is none yet.
    package func resolve(
        _ reference: OrganisationReference, key: String, sortKey: String, terms: TermIndex, ids: IdentifierSource
    ) throws -> Int64 {
        if let id = try connection.first(
            "SELECT id FROM organisation WHERE name_key = \(key)", { try $0.integer(0) })
        {
            return id
        }
        let id = ids.next()
        let kind = try terms.known(reference.kind, of: "organisation")
        try connection.execute(
            """
            INSERT INTO organisation (id, name, sort_key, name_key, kind)
            VALUES (\(id), \(reference.name), \(sortKey), \(key), \(kind))
            """)
        return id
    }

    /// Forgets those of them that no fact names any more.
    package func forgetUnused(_ ids: [Int64]) throws {
        for id in ids {
            try connection.execute(
                """
                DELETE FROM organisation WHERE id = \(id)
                    AND NOT EXISTS (SELECT 1 FROM fact f WHERE f.organisation = \(id))
                """)
        }
    }
}
