extension Dialect {
    /// A text column compared byte by byte, whatever language the database was made for.
    package func byteOrder(_ column: SQL) -> SQL {
        switch self {
        case .sqlite: column
        case .postgres: column + " COLLATE \"C\""
        }
    }

    /// Makes the transactions that run it wait for one another: what they write afterwards is seen in the order of its
    /// numbers. Nil where one transaction writes at a time.
    package var takingTurns: SQL? {
        switch self {
        case .sqlite: nil
        // "ESSAI" and one letter: the lock belongs to one database of the server.
        case .postgres: "SELECT pg_advisory_xact_lock(\(0x4553_5341_4943 as Int64))"
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

    /// Ends a SELECT whose row many transactions may use at once, and that none may change until they are done. On
    /// SQLite no other transaction writes meanwhile.
    package var sharingRow: SQL {
        switch self {
        case .sqlite: ""
        case .postgres: "FOR SHARE"
        }
    }
}

extension Dialect {
    /// One text: `3.40.1`, or `150005` for PostgreSQL 15.5.
    package var engineVersion: SQL {
        switch self {
        case .sqlite: "SELECT sqlite_version()"
        case .postgres: "SELECT current_setting('server_version_num')"
        }
    }
}
