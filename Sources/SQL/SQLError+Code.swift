extension SQLError {
    /// What went wrong, in cases that callers can act on. Names of constraints and columns are schema, not data.
    package enum Code: Sendable, Equatable {
        /// `constraint` is `table.column, table.column`, the same on both engines; `index 'name'` for expressions.
        case uniqueViolation(constraint: String)
        case foreignKeyViolation
        /// `constraint` is the name given in the schema.
        case checkViolation(constraint: String)
        /// `column` is `table.column`.
        case notNullViolation(column: String)
        /// A value that its column's type cannot hold.
        case wrongType
        /// A parameter that no engine may receive: text with U+0000, NaN.
        case invalidValue
        /// No connection, or no lock, before the deadline: worth trying again later.
        case busy
        /// The statement passed its budget.
        case timeout
        case corrupt
        case full
        /// The disk failed, or did not allow, a read or a write.
        case disk
        /// The database was made by a newer version of the program.
        case tooNew
        case connection
        case closed
        /// An earlier statement of this transaction failed, so nothing more of it can be done.
        case aborted
        /// A transaction was asked for inside another one of the same thread.
        case nested
        /// A write was asked for in a read transaction.
        case readOnly
        case unsupported
        case alreadyExists
        case unexpectedNull(column: String)
        case unexpectedType(column: String, wanted: SQLType)
        /// `engineCode` is SQLite's extended result code or PostgreSQL's SQLSTATE.
        case other(engineCode: String)
    }
}
