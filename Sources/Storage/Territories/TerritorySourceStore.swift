package import SQL

/// What was read from where, and when: the places of the program, and each kind of official file.
package struct TerritorySourceStore {
    private let connection: any Connection

    package init(_ connection: any Connection) { self.connection = connection }

    /// The version last read under this code, 0 before the first.
    package func version(of code: String) throws -> Int {
        try connection.first("SELECT version FROM territory_source WHERE code = \(code)") { try $0.int(0) } ?? 0
    }

    /// - Parameter at: microseconds since 1970-01-01 UTC.
    package func put(_ code: String, version: Int, title: String, at: Int64) throws {
        try connection.execute(
            """
            INSERT INTO territory_source (code, version, title, at) VALUES (\(code), \(version), \(title), \(at))
            ON CONFLICT (code) DO UPDATE SET version = excluded.version, title = excluded.title, at = excluded.at
            """)
    }

    /// Every source, by code.
    package func all() throws -> [(code: String, title: String, at: Int64)] {
        try connection.query("SELECT code, title, at FROM territory_source ORDER BY code") {
            (try $0.text(0), try $0.text(1), try $0.integer(2))
        }
    }
}
