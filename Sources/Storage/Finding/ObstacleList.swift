package import Domain
package import SQL

/// Counts what held practices back and what helped them, over the published sheets that a reader may see.
package struct ObstacleList {
    private let connection: any Connection
    private let audiences: [String]

    package init(_ connection: any Connection, readableBy audiences: Set<Audience>) {
        self.connection = connection
        self.audiences = audiences.map(\.code).sorted()
    }

    /// Sheets that tell at least one obstacle, or at least one lever: the base of every count of them.
    package func countSheets(telling side: ObstacleOrLever) throws -> Int {
        try connection.first(
            """
            SELECT COUNT(*) FROM practice p WHERE p.erased_at IS NULL AND EXISTS (
                    SELECT 1 FROM audience u
                    WHERE u.practice = p.id AND u.edition = 1 AND u.audience \(anyOf: audiences))
                AND EXISTS (SELECT 1 FROM fact f WHERE f.practice = p.id AND f.edition = 1
                    AND f.section = 'conditions' AND f.field = \(side.field) AND f.absence IS NULL)
            """
        ) { try $0.int(0) } ?? 0
    }

    /// Codes of the kinds that at least one sheet tells together with something of the other side.
    package func answeredKinds(of side: ObstacleOrLever) throws -> Set<String> {
        Set(
            try connection.query(
                """
                SELECT t.code FROM vocabulary v JOIN term t ON t.vocabulary = v.id
                WHERE v.code = \(side.field) AND EXISTS (
                    SELECT 1 FROM fact f WHERE f.term = t.id AND f.edition = 1 AND f.field = \(side.kindField)
                        AND EXISTS (SELECT 1 FROM audience u
                            WHERE u.practice = f.practice AND u.edition = 1 AND u.audience \(anyOf: audiences))
                        AND EXISTS (SELECT 1 FROM fact o WHERE o.practice = f.practice AND o.edition = 1
                            AND o.section = 'conditions' AND o.field = \(side.opposite.field) AND o.absence IS NULL))
                ORDER BY t.code
                """
            ) { try $0.text(0) })
    }
}
