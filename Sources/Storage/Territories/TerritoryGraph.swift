package import SQL

/// What lies in what: direct links, and the closure made of them. The only place that writes either table.
package struct TerritoryGraph {
    private let connection: any Connection
    /// More links than any place is deep; reached only by a cycle, which is refused.
    private static let depth = 16

    package init(_ connection: any Connection) { self.connection = connection }

    /// Says that a place lies in others; `refresh` must follow in the same transaction.
    ///
    /// - Parameter isPartly: true for a place that crosses the limits of each of them: it counts in all, what lies in
    ///   it does not.
    package func link(_ part: Int64, in wholes: [Int64], isPartly: Bool = false) throws {
        for whole in wholes where whole != part {
            try connection.execute(
                """
                INSERT INTO territory_part (part, whole, partly) VALUES (\(part), \(whole), \(isPartly ? 1 : 0))
                ON CONFLICT (part, whole) DO UPDATE SET partly = excluded.partly
                """)
        }
    }

    /// The direct links of places of one kind to places of another.
    package func links(from kind: Int64, to whole: Int64) throws -> [Int64: Set<Int64>] {
        var links: [Int64: Set<Int64>] = [:]
        try connection.each(
            """
            SELECT p.part, p.whole FROM territory_part p
            JOIN territory t ON t.id = p.part JOIN territory w ON w.id = p.whole
            WHERE t.kind = \(kind) AND w.kind = \(whole) ORDER BY p.part, p.whole
            """
        ) { links[try $0.integer(0), default: []].insert(try $0.integer(1)) }
        return links
    }

    /// Forgets that these places lie in places of one kind; `link` and `refresh` must follow.
    package func unlink(_ parts: [Int64], from kind: Int64) throws {
        try connection.execute(
            """
            DELETE FROM territory_part WHERE part \(anyOf: parts)
                AND whole IN (SELECT id FROM territory WHERE kind = \(kind))
            """)
    }

    /// Makes the closure of these places, and of all that lies in them, from the links.
    ///
    /// - Throws: `StorageError.territoryCycle` when a place would lie in itself.
    package func refresh(_ ids: [Int64]) throws {
        for start in stride(from: 0, to: ids.count, by: 1_000) {
            try refreshSome(Array(ids[start..<min(ids.count, start + 1_000)]))
        }
    }

    private func refreshSome(_ ids: [Int64]) throws {
        let below = try connection.query(
            "SELECT DISTINCT territory FROM territory_within WHERE ancestor \(anyOf: ids) ORDER BY territory"
        ) { try $0.integer(0) }
        let all = Set(ids).union(below).sorted()
        try connection.execute("DELETE FROM territory_within WHERE territory \(anyOf: all)")
        try connection.execute(
            """
            INSERT INTO territory_within (territory, ancestor, distance)
            WITH RECURSIVE up (territory, ancestor, distance) AS (
                SELECT t.id, t.id, 0 FROM territory t WHERE t.id \(anyOf: all)
                UNION
                SELECT up.territory, p.whole, up.distance + 1 FROM up JOIN territory_part p ON p.part = up.ancestor
                WHERE up.distance < \(Self.depth) AND (p.partly = 0 OR up.distance = 0))
            SELECT territory, ancestor, MIN(distance) FROM up GROUP BY territory, ancestor
            """)
        try refuseCycle(all)
    }

    /// Follows every link, those that only cross limits too.
    private func refuseCycle(_ ids: [Int64]) throws {
        let cycle = try connection.first(
            """
            WITH RECURSIVE up (origin, place, distance) AS (
                SELECT part, whole, 1 FROM territory_part WHERE part \(anyOf: ids)
                UNION
                SELECT up.origin, p.whole, up.distance + 1 FROM up JOIN territory_part p ON p.part = up.place
                WHERE up.distance < \(Self.depth))
            SELECT 1 FROM up WHERE place = origin
            """
        ) { _ in true }
        if cycle == true { throw StorageError.territoryCycle }
    }
}
