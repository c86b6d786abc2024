package import Domain
package import SQL

/// A version of a grid as it is kept.
package struct StoredGrid: Sendable, Equatable {
    package let id: Int64
    package let grid: Grid
    /// The version of the program's file; nil when it was adapted here.
    package let shipped: Int?
    /// `program`, or the name of a role.
    package let author: String
    /// Microseconds since 1970-01-01 UTC.
    package let at: Int64
}

/// The grids of this instance, every version of each.
package struct GridStore {
    private let connection: any Connection

    package init(_ connection: any Connection) { self.connection = connection }

    /// The latest version of each, by code.
    package func current() throws -> [StoredGrid] {
        try connection.query(
            """
            \(fragment: Self.columns)
            WHERE g.version = (SELECT max(o.version) FROM grid o WHERE o.code = g.code) ORDER BY g.code
            """, Self.grid)
    }

    /// The latest first.
    package func versions(of code: String) throws -> [StoredGrid] {
        try connection.query("\(fragment: Self.columns) WHERE g.code = \(code) ORDER BY g.version DESC", Self.grid)
    }

    package func grid(_ id: Int64) throws -> StoredGrid? {
        try connection.first("\(fragment: Self.columns) WHERE g.id = \(id)", Self.grid)
    }

    /// Keeps a grid as the next version of its code.
    ///
    /// - Parameter shipped: the version of the program's file; nil for a grid that was adapted here.
    package func add(_ grid: Grid, id: Int64, shipped: Int?, by author: String, at now: Int64) throws {
        let body = String(decoding: grid.json.encoded(), as: UTF8.self)
        try connection.execute(
            """
            INSERT INTO grid (id, code, version, shipped, author, at, body)
            VALUES (\(id), \(grid.code), \(grid.version), \(shipped), \(author), \(now), \(body))
            """)
    }

    /// Takes the grids of a newer program. One that was adapted here stays as it is: the newer one is kept before it.
    ///
    /// - Returns: true when something was written.
    package func seed(_ grids: [Grid], ids: IdentifierSource, at now: Int64) throws -> Bool {
        var isChanged = false
        let known = Dictionary(
            try connection.query("SELECT code, MAX(shipped) FROM grid GROUP BY code ORDER BY code") {
                (try $0.text(0), try $0.optionalInt(1) ?? 0)
            }, uniquingKeysWith: { first, _ in first })
        for grid in grids where (known[grid.code] ?? 0) < grid.version {
            let mine = try versions(of: grid.code)
            let next = (mine.first?.grid.version ?? 0) + 1
            if let latest = mine.first, latest.shipped == nil {
                // What was decided here stays the latest: the newer file takes its number, and it moves to the next.
                try connection.execute("UPDATE grid SET version = \(next) WHERE id = \(latest.id)")
                try add(grid.numbered(next - 1), id: ids.next(), shipped: grid.version, by: "program", at: now)
            } else {
                try add(grid.numbered(next), id: ids.next(), shipped: grid.version, by: "program", at: now)
            }
            isChanged = true
        }
        return isChanged
    }

    static let columns: SQL = "SELECT g.id, g.shipped, g.author, g.at, g.body, g.version FROM grid g"

    static func grid(_ row: any Row) throws -> StoredGrid {
        guard let grid = try? GridsReader.grid(Array(try row.text(4).utf8)) else {
            throw StorageError.unreadable(table: "grid", column: "body")
        }
        return StoredGrid(
            id: try row.integer(0), grid: grid.numbered(try row.int(5)), shipped: try row.optionalInt(1),
            author: try row.text(2), at: try row.integer(3))
    }
}
