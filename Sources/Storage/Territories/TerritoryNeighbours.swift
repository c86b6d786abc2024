package import SQL

/// Which places share a land border.
package struct TerritoryNeighbours {
    private let connection: any Connection

    package init(_ connection: any Connection) { self.connection = connection }

    /// Says that a place lies beside those of its kind with these codes, one direction.
    package func put(_ id: Int64, beside codes: [String]) throws {
        try connection.execute(
            """
            INSERT INTO territory_beside (territory, neighbour)
            SELECT t.id, n.id FROM territory t JOIN territory n ON n.kind = t.kind AND n.code \(anyOf: codes)
            WHERE t.id = \(id) AND n.id <> t.id
            ON CONFLICT DO NOTHING
            """)
    }
}
