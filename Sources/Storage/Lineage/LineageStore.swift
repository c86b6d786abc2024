package import Domain
package import SQL

/// Reads which published sheets say something of a practice, as far as the reader may see them.
///
/// Each list is bounded: a practice that five hundred others name costs what one page of them costs.
package struct LineageStore {
    /// A link that a sheet says: which sheet, and which of its facts.
    package struct Place: Sendable, Equatable {
        package let practice: Int64
        package let item: String
    }

    private let connection: any Connection
    private let audiences: [String]

    package init(_ connection: any Connection, readableBy audiences: Set<Audience>) {
        self.connection = connection
        self.audiences = audiences.map(\.code).sorted()
    }

    /// Links of other sheets that lead to this practice.
    package func count(to practice: Int64) throws -> Int {
        try connection.first("SELECT COUNT(*) FROM fact f WHERE \(fragment: leads(to: practice))") { try $0.int(0) }
            ?? 0
    }

    /// One page of them, by the name of the practice that says it.
    package func page(to practice: Int64, offset: Int, limit: Int) throws -> [Place] {
        try connection.query(
            """
            SELECT f.practice, f.item FROM fact f JOIN practice p ON p.id = f.practice
            WHERE \(fragment: leads(to: practice))
            ORDER BY p.sort_key, p.id, f.item LIMIT \(limit) OFFSET \(offset)
            """, Self.place)
    }

    /// Some of them, the oldest practices first: what stands in the index is enough, however many there are.
    package func some(to practice: Int64, limit: Int) throws -> [Place] {
        try connection.query(
            """
            SELECT f.practice, f.item FROM fact f
            WHERE \(fragment: leads(to: practice))
            ORDER BY f.practice, f.item LIMIT \(limit)
            """, Self.place)
    }

    private func leads(to practice: Int64) -> SQL {
        """
        f.target = \(practice) AND f.edition = 1 AND f.field = 'relation' AND f.practice <> \(practice) AND EXISTS (
            SELECT 1 FROM audience u
            WHERE u.practice = f.practice AND u.edition = 1 AND u.audience \(anyOf: audiences))
        """
    }

    private static func place(_ row: any Row) throws -> Place {
        Place(practice: try row.integer(0), item: try row.text(1))
    }
}
