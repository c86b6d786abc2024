package import Domain
package import SQL

/// Places named by facts: found again by kind, département and folded name together.
package struct TerritoryStore {
    private let connection: any Connection

    package init(_ connection: any Connection) { self.connection = connection }

    /// The identifier of the place with this key, made when there is none yet.
    package func resolve(
        _ reference: TerritoryReference, key: String, sortKey: String, terms: TermIndex, ids: IdentifierSource
    ) throws -> Int64 {
        if let id = try connection.first(
            "SELECT id FROM territory WHERE name_key = \(key)", { try $0.integer(0) })
        {
            return id
        }
        let id = ids.next()
        let kind = try terms.known(reference.kind, of: "territory")
        try connection.execute(
            """
            INSERT INTO territory (id, name, sort_key, name_key, kind, departement, region)
            VALUES (\(id), \(reference.name), \(sortKey), \(key), \(kind), \(reference.departement),
                \(reference.region))
            """)
        return id
    }

    /// Forgets those of them that no fact names any more.
    package func forgetUnused(_ ids: [Int64]) throws {
        for id in ids {
            try connection.execute(
                """
                DELETE FROM territory WHERE id = \(id)
                    AND NOT EXISTS (SELECT 1 FROM fact f WHERE f.territory = \(id))
                """)
        }
    }
}
