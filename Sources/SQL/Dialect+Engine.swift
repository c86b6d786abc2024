extension Dialect {
    /// A text column compared byte by byte, whatever language the database was made for.
    package func byteOrder(_ column: SQL) -> SQL {
        switch self {
        case .sqlite: column
        case .postgres: column + " COLLATE \"C\""
        }
    }

    /// Ends a SELECT whose rows the transaction is about to take: rows that another one is taking are passed over.
    /// SQLite has one writer at a time, so there is nothing to pass over.
    package var takingRows: SQL {
        switch self {
        case .sqlite: ""
        case .postgres: "FOR UPDATE SKIP LOCKED"
        }
    }
}
