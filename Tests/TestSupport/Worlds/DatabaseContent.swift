package import SQL

/// Every row of every table as text, to tell whether two databases hold the same or one has changed.
package struct DatabaseContent: Equatable, Sendable {
    /// The rows of each table, each with its columns in declared order, sorted.
    package private(set) var tables: [String: [String]] = [:]

    package init(of database: any Database) throws {
        tables = try database.read { connection in
            var tables: [String: [String]] = [:]
            for table in try connection.query(connection.dialect.tableNames, { try $0.text(0) }) {
                tables[table] = try Self.rows(of: table, connection)
            }
            return tables
        }
    }

    /// How many rows each table has.
    package var counts: [String: Int] { tables.mapValues(\.count) }

    /// The tables whose rows are not the same, in order.
    package func difference(from other: DatabaseContent) -> [String] {
        Set(tables.keys).union(other.tables.keys).filter { tables[$0] != other.tables[$0] }.sorted()
    }

    /// True when a row of any table holds the text.
    package func holds(_ text: String) -> Bool {
        tables.values.contains { $0.contains { $0.contains(text) } }
    }

    private static func rows(of table: String, _ connection: any Connection) throws -> [String] {
        let columns = try connection.query(connection.dialect.columns(of: table)) { row in
            (name: try row.text(0), type: try type(try row.text(1)), isPrinted: try row.text(1) == "tsvector")
        }
        // What is no plain value is read as the engine prints it.
        let names = columns.map { $0.isPrinted ? "CAST(\"\($0.name)\" AS text)" : "\"\($0.name)\"" }
            .joined(separator: ", ")
        return try connection.query(SQL(unsafe: "SELECT \(names) FROM \"\(table)\"")) { row in
            try columns.indices.map { "\(columns[$0].name)=\(text(try row.value($0, as: columns[$0].type)))" }
                .joined(separator: " ")
        }.sorted()
    }

    private static func text(_ value: SQLValue) -> String {
        switch value {
        case .null: "·"
        case .integer(let number): "\(number)"
        case .double(let number): "\(number)"
        case .text(let text): "«\(text)»"
        case .blob(let bytes): "\(bytes)"
        case .integers(let numbers): "\(numbers)"
        case .texts(let texts): "\(texts)"
        }
    }

    private static func type(_ declared: String) throws -> SQLType {
        switch declared.lowercased() {
        case "integer", "bigint", "smallint": .integer
        case "real", "double precision": .double
        // A table of full text declares no types on SQLite.
        case "text", "tsvector", "": .text
        case "blob", "bytea": .blob
        default: throw SupportFailure("a column has the unknown type \(declared)")
        }
    }
}
