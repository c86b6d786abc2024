package import Domain
package import SQL

/// What is needed to find sheets that tell the same practice.
package struct DuplicateStore {
    /// One sheet by its title.
    package struct Candidate: Sendable, Equatable {
        package let id: Int64
        package let slug: String
        package let title: String
    }

    private let connection: any Connection

    package init(_ connection: any Connection) { self.connection = connection }

    /// Every sheet that the reader may see, by name.
    package func candidates(readableBy audiences: Set<Audience>) throws -> [Candidate] {
        let codes = audiences.map(\.code).sorted()
        return try connection.query(
            """
            SELECT p.id, p.title, a.slug
            FROM practice p JOIN address a ON a.practice = p.id AND a.ended_at IS NULL
            WHERE p.erased_at IS NULL AND p.merged_into IS NULL AND EXISTS (
                SELECT 1 FROM audience u WHERE u.practice = p.id AND u.edition = 1 AND u.audience \(anyOf: codes))
            ORDER BY p.sort_key, p.id
            """
        ) { Candidate(id: try $0.integer(0), slug: try $0.text(2), title: try $0.text(1)) }
    }

    /// Names of the published places and bearers of some practices.
    package func anchors(of practices: [Int64]) throws -> (places: [Int64: Set<String>], bearers: [Int64: Set<String>])
    {
        var places: [Int64: Set<String>] = [:]
        var bearers: [Int64: Set<String>] = [:]
        try connection.each(
            """
            SELECT f.practice, t.name, b.name FROM fact f
            LEFT JOIN territory t ON t.id = f.territory
            LEFT JOIN organisation o ON o.id = f.organisation
            LEFT JOIN organisation b ON b.id = o.body
            WHERE f.practice \(anyOf: practices) AND f.edition = 1 AND f.field \(anyOf: ["territory", "bearer"])
            """
        ) { row in
            let practice = try row.integer(0)
            if let place = try row.optionalText(1) { places[practice, default: []].insert(place) }
            if let bearer = try row.optionalText(2) { bearers[practice, default: []].insert(bearer) }
        }
        return (places, bearers)
    }

    /// Pairs found to be two practices, the smaller identifier first.
    package func distinctPairs() throws -> [(Int64, Int64)] {
        try connection.query("SELECT practice, other FROM practice_distinct ORDER BY practice, other") {
            (try $0.integer(0), try $0.integer(1))
        }
    }

    package func keepDistinct(_ one: Int64, _ other: Int64, at now: Int64) throws {
        try connection.execute(
            """
            INSERT INTO practice_distinct (practice, other, at) VALUES (\(min(one, other)), \(max(one, other)), \(now))
            ON CONFLICT (practice, other) DO NOTHING
            """)
    }
}
