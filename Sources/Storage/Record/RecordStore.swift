package import Domain
package import SQL

/// What must hold for each practice whatever happened to it: read by the daily check and after a whole import.
package struct RecordStore {
    /// One practice that was not erased.
    package struct Entry: Sendable, Equatable {
        package let id: Int64
        package let access: SheetAccess
        /// Facts of the published text.
        package let facts: Int
        /// Addresses without end: one, when all is well.
        package let addresses: Int
        /// Codes of those who may read the published text, sorted.
        package let audiences: [String]
    }

    private let connection: any Connection

    package init(_ connection: any Connection) { self.connection = connection }

    /// A page of practices by identifier, erased and merged ones left out; empty after the last one.
    package func page(after last: Int64, limit: Int = 200) throws -> [Entry] {
        let rows = try connection.query(
            """
            SELECT p.id,
                (SELECT COUNT(*) FROM fact f WHERE f.practice = p.id AND f.edition = 1),
                (SELECT COUNT(*) FROM address a WHERE a.practice = p.id AND a.ended_at IS NULL)
            FROM practice p
            WHERE p.id > \(last) AND p.erased_at IS NULL AND p.merged_into IS NULL ORDER BY p.id LIMIT \(limit)
            """
        ) { row in (id: try row.integer(0), facts: try row.int(1), addresses: try row.int(2)) }
        let audiences = try audiences(of: rows.map(\.id))
        let accesses = try PracticeStore(connection).access(of: rows.map(\.id))
        return rows.compactMap { row in
            accesses[row.id].map {
                Entry(
                    id: row.id, access: $0, facts: row.facts, addresses: row.addresses,
                    audiences: audiences[row.id] ?? [])
            }
        }
    }

    /// Those of the practices that exist and still have their text.
    package func unerased(_ ids: [Int64]) throws -> [Int64] {
        try connection.query(
            "SELECT id FROM practice WHERE id \(anyOf: ids) AND erased_at IS NULL ORDER BY id"
        ) { try $0.integer(0) }
    }

    private func audiences(of practices: [Int64]) throws -> [Int64: [String]] {
        var audiences: [Int64: [String]] = [:]
        try connection.each(
            """
            SELECT practice, audience FROM audience WHERE edition = 1 AND practice \(anyOf: practices)
            ORDER BY practice, audience
            """
        ) { audiences[try $0.integer(0), default: []].append(try $0.text(1)) }
        return audiences
    }
}
