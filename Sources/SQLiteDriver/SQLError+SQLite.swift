internal import CSQLite
internal import SQL

extension SQLError {
    /// The failure that a connection has just met. `isRunning` tells a statement that ran from one being prepared:
    /// only the former's message may quote data.
    init(sqlite db: OpaquePointer?, statement: String?, isRunning: Bool) {
        let extended = sqlite3_extended_errcode(db)
        let message = sqlite3_errmsg(db).map { String(cString: $0) } ?? ""
        self.init(Self.code(extended, message), message: message, statement: statement)
        if isRunning, extended == SQLITE_ERROR { self.message = Self.withoutQuotation(message) }
    }

    private static func code(_ extended: Int32, _ message: String) -> Code {
        // Extended codes are macros made of other macros, which Swift does not import: low byte and reason.
        switch (extended & 0xFF, extended >> 8) {
        case (SQLITE_CONSTRAINT, 6), (SQLITE_CONSTRAINT, 8), (SQLITE_CONSTRAINT, 10):
            .uniqueViolation(constraint: subject(of: message))
        case (SQLITE_CONSTRAINT, 3): .foreignKeyViolation
        case (SQLITE_CONSTRAINT, 1): .checkViolation(constraint: subject(of: message))
        case (SQLITE_CONSTRAINT, 5): .notNullViolation(column: subject(of: message))
        case (SQLITE_CONSTRAINT, 12), (SQLITE_MISMATCH, _): .wrongType
        case (SQLITE_BUSY, _), (SQLITE_LOCKED, _): .busy
        case (SQLITE_INTERRUPT, _): .timeout
        case (SQLITE_CORRUPT, _), (SQLITE_NOTADB, _): .corrupt
        case (SQLITE_FULL, _): .full
        case (SQLITE_IOERR, _): .disk
        case (SQLITE_READONLY, _): .readOnly
        case (SQLITE_CANTOPEN, _): .connection
        case (SQLITE_TOOBIG, _): .invalidValue
        default: .other(engineCode: "\(extended)")
        }
    }

    /// `UNIQUE constraint failed: t.a, t.b` → `t.a, t.b`.
    private static func subject(of message: String) -> String {
        let prefix = "constraint failed: "
        var rest = message[...]
        while !rest.isEmpty {
            if rest.hasPrefix(prefix) { return String(rest.dropFirst(prefix.count)) }
            rest = rest.dropFirst()
        }
        return ""
    }

    /// A full-text query is quoted in messages such as `fts5: syntax error near "…"`.
    private static func withoutQuotation(_ message: String) -> String {
        String(message.prefix { $0 != ":" && $0 != "\"" && $0 != "'" })
    }
}
