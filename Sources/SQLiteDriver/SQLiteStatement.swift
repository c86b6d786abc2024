internal import CSQLite
internal import SQL

/// One run of a prepared statement: binds, steps within a budget, resets.
struct SQLiteStatement {
    let handle: OpaquePointer
    let text: String
    let db: OpaquePointer
    /// Nanoseconds spent inside the engine.
    private var spent: UInt64 = 0

    init(handle: OpaquePointer, text: String, db: OpaquePointer) {
        self.handle = handle
        self.text = text
        self.db = db
    }

    var isReadOnly: Bool { sqlite3_stmt_readonly(handle) != 0 }

    func reset() {
        sqlite3_reset(handle)
        sqlite3_clear_bindings(handle)
    }

    func bind(_ values: [SQLValue], allowingUnbound: Bool) throws {
        let expected = Int(sqlite3_bind_parameter_count(handle))
        guard values.count == expected || (allowingUnbound && values.isEmpty) else {
            throw SQLError(.unsupported, message: "\(values.count) values, \(expected) parameters", statement: text)
        }
        for (offset, value) in values.enumerated() {
            let index = Int32(offset + 1)
            guard try bind(value, index) == SQLITE_OK else {
                throw SQLError(sqlite: db, statement: text, isRunning: true)
            }
        }
    }

    /// True when a row is there. The time between two steps belongs to the caller and is not counted.
    ///
    /// - Parameter budget: nanoseconds.
    mutating func step(_ deadline: UnsafeMutablePointer<UInt64>, _ budget: UInt64?) throws -> Bool {
        let result: Int32
        if let budget {
            // Each row pays for the clock: a coarse one tells a budget of seconds well enough.
            let start = Deadline.lately
            deadline.pointee = budget > spent ? max(start, start &+ (budget - spent)) : 0
            result = sqlite3_step(handle)
            deadline.pointee = .max
            spent += Deadline.lately - start
        } else {
            result = sqlite3_step(handle)
        }
        switch result {
        case SQLITE_ROW: return true
        case SQLITE_DONE: return false
        default: throw SQLError(sqlite: db, statement: text, isRunning: true)
        }
    }

    private func bind(_ value: SQLValue, _ index: Int32) throws -> Int32 {
        switch value {
        case .null: sqlite3_bind_null(handle, index)
        case .integer(let number): sqlite3_bind_int64(handle, index, number)
        case .double(let number): try bind(number, index)
        case .text(let string): try bind(string, index)
        case .blob(let bytes):
            bytes.withUnsafeBytes { shim_sqlite_bind_blob(handle, index, $0.baseAddress, Int32(clamping: $0.count)) }
        case .integers(let numbers): try bind(JSONText.array(numbers), index)
        case .texts(let strings): try bind(JSONText.array(strings), index)
        }
    }

    private func bind(_ number: Double, _ index: Int32) throws -> Int32 {
        if number.isNaN { throw SQLError(.invalidValue, message: "NaN", statement: text) }
        return sqlite3_bind_double(handle, index, number)
    }

    private func bind(_ string: String, _ index: Int32) throws -> Int32 {
        var string = string
        return try string.withUTF8 { bytes in
            if bytes.contains(0) { throw SQLError(.invalidValue, message: "text with U+0000", statement: text) }
            return bytes.withMemoryRebound(to: CChar.self) {
                shim_sqlite_bind_text(handle, index, $0.baseAddress, Int32(clamping: $0.count))
            }
        }
    }
}
