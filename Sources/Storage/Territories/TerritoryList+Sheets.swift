package import Domain
internal import SQL

/// What the sheets of a place speak of, counted over the sheets that the reader may see.
extension TerritoryList {
    /// Sheets placed within each place of these kinds; places without any are left out.
    package func sheetCounts(kinds: [String]) throws -> [Int64: Int] {
        var counts: [Int64: Int] = [:]
        try connection.each(
            """
            SELECT w.ancestor, COUNT(DISTINCT f.practice)
            FROM territory t
            JOIN territory_within w ON w.ancestor = t.id
            JOIN fact f ON f.territory = w.territory AND f.edition = 1
            WHERE t.kind \(anyOf: ids(of: kinds)) AND \(fragment: isReadable)
            GROUP BY w.ancestor ORDER BY w.ancestor
            """
        ) { counts[try $0.integer(0)] = try $0.int(1) }
        return counts
    }

    /// Sheets placed within at least one place of these kinds.
    package func countPlaced(kinds: [String]) throws -> Int {
        try connection.first(
            """
            SELECT COUNT(DISTINCT f.practice)
            FROM territory t
            JOIN territory_within w ON w.ancestor = t.id
            JOIN fact f ON f.territory = w.territory AND f.edition = 1
            WHERE t.kind \(anyOf: ids(of: kinds)) AND \(fragment: isReadable)
            """
        ) { try $0.int(0) } ?? 0
    }

    /// Places inside this one that sheets name, each with their number, by name.
    package func places(within id: Int64) throws -> [(territory: Territory, sheets: Int)] {
        let counts = try connection.query(
            """
            SELECT f.territory, COUNT(DISTINCT f.practice)
            FROM territory_within w JOIN fact f ON f.territory = w.territory AND f.edition = 1
            WHERE w.ancestor = \(id) AND w.distance > 0 AND \(fragment: isReadable)
            GROUP BY f.territory ORDER BY f.territory
            """
        ) { (id: try $0.integer(0), count: try $0.int(1)) }
        let byID = Dictionary(counts.map { ($0.id, $0.count) }, uniquingKeysWith: { $1 })
        return try connection.query(
            """
            SELECT \(fragment: Self.columns) FROM territory t WHERE t.id \(anyOf: counts.map(\.id))
            ORDER BY t.sort_key, t.id
            """, territory
        ).map { ($0, byID[$0.id] ?? 0) }
    }

    /// Terms of a field on these sheets with the number of sheets that have each, in the order of the vocabulary.
    package func terms(of field: String, on practices: [Int64]) throws -> [(code: String, sheets: Int)] {
        try connection.query(
            """
            SELECT t.code, COUNT(DISTINCT f.practice) FROM fact f JOIN term t ON t.id = f.term
            WHERE f.practice \(anyOf: practices) AND f.edition = 1 AND f.field = \(field)
            GROUP BY t.id, t.code, t.position ORDER BY t.position, t.id
            """
        ) { (try $0.text(0), try $0.int(1)) }
    }

    /// Bodies that these sheets name, groups of residents first, then by name.
    package func organisations(on practices: [Int64]) throws -> [OrganisationReference] {
        try connection.query(
            """
            SELECT DISTINCT b.id, b.name, b.kind, b.slug, b.is_group, b.sort_key
            FROM fact f JOIN organisation o ON o.id = f.organisation JOIN organisation b ON b.id = o.body
            WHERE f.practice \(anyOf: practices) AND f.edition = 1
            ORDER BY b.is_group DESC, b.sort_key, b.id
            """
        ) { row in
            OrganisationReference(
                id: try row.integer(0), name: try row.text(1), kind: terms.code(try row.integer(2)) ?? "",
                slug: try row.text(3), isGroup: try row.bool(4))
        }
    }

    /// Obstacles of those of these sheets that say no lever, by sheet.
    package func openQuestions(
        on practices: [Int64], limit: Int
    ) throws -> [(text: String, practice: PracticeReference)] {
        try connection.query(
            """
            SELECT f.text, p.id, p.title, a.slug FROM fact f
            JOIN practice p ON p.id = f.practice
            JOIN address a ON a.practice = p.id AND a.ended_at IS NULL
            WHERE f.practice \(anyOf: practices) AND f.edition = 1 AND f.field = 'obstacle' AND f.text IS NOT NULL
                AND NOT EXISTS (SELECT 1 FROM fact l WHERE l.practice = f.practice AND l.edition = 1
                    AND l.field = 'lever' AND l.absence IS NULL)
            ORDER BY p.sort_key, p.id, f.position, f.item LIMIT \(limit)
            """
        ) { row in
            let practice = PracticeReference(
                id: try row.integer(1), key: "", title: try row.text(2), slug: try row.text(3))
            return (try row.text(0), practice)
        }
    }

    private var isReadable: SQL {
        """
        EXISTS (SELECT 1 FROM audience u
            WHERE u.practice = f.practice AND u.edition = 1 AND u.audience \(anyOf: audiences))
        """
    }
}
