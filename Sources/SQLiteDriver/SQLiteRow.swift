internal import CSQLite
internal import SQL

/// The current row of a statement.
struct SQLiteRow: Row {
    let statement: OpaquePointer

    var columnCount: Int { Int(sqlite3_column_count(statement)) }

    func columnName(_ index: Int) -> String {
        sqlite3_column_name(statement, Int32(index)).map { String(cString: $0) } ?? "\(index)"
    }

    func isNull(_ index: Int) -> Bool {
        sqlite3_column_type(statement, Int32(index)) == SQLITE_NULL
    }

    func integer(_ index: Int) throws -> Int64 {
        try require(SQLITE_INTEGER, .integer, index)
        return sqlite3_column_int64(statement, Int32(index))
    }

    func double(_ index: Int) throws -> Double {
        try require(SQLITE_FLOAT, .double, index)
        return sqlite3_column_double(statement, Int32(index))
    }

    func text(_ index: Int) throws -> String {
        try require(SQLITE_TEXT, .text, index)
        guard let start = sqlite3_column_text(statement, Int32(index)) else { return "" }
        let bytes = UnsafeBufferPointer(start: start, count: Int(sqlite3_column_bytes(statement, Int32(index))))
        return String(decoding: bytes, as: UTF8.self)
    }

    func blob(_ index: Int) throws -> [UInt8] {
        try require(SQLITE_BLOB, .blob, index)
        guard let start = sqlite3_column_blob(statement, Int32(index)) else { return [] }
        let count = Int(sqlite3_column_bytes(statement, Int32(index)))
        return Array(UnsafeRawBufferPointer(start: start, count: count))
    }

    private func require(_ type: Int32, _ wanted: SQLType, _ index: Int) throws {
        let actual = sqlite3_column_type(statement, Int32(index))
        if actual == type { return }
        let column = columnName(index)
        throw SQLError(
            actual == SQLITE_NULL ? .unexpectedNull(column: column) : .unexpectedType(column: column, wanted: wanted))
    }
}
