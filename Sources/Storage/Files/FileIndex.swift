package import SQL

/// The rows that name the files of the content-addressed store.
package struct FileIndex {
    let connection: any Connection

    package init(_ connection: any Connection) { self.connection = connection }

    /// Names a file that is already safe in the store.
    package func put(_ hash: String, size: Int, type: String = "application/json", at now: Int64) throws {
        try connection.execute(
            """
            INSERT INTO file (hash, size, type, created_at) VALUES (\(hash), \(size), \(type), \(now))
            ON CONFLICT (hash) DO NOTHING
            """)
    }

    /// Every named hash, in order.
    package func hashes() throws -> [String] {
        try connection.query("SELECT hash FROM file ORDER BY hash") { try $0.text(0) }
    }
}

extension FileIndex {
    /// Forgets the file a practice was imported from, because it holds the text of that practice too.
    ///
    /// - Returns: the hash to remove from the store once the transaction is done; nil when there is none.
    package func forgetOriginal(of practice: Int64) throws -> String? {
        let hash = try connection.first(
            """
            SELECT s.file FROM practice p JOIN source s ON s.id = p.source
            WHERE p.id = \(practice) AND s.file IS NOT NULL
            """
        ) { try $0.text(0) }
        guard let hash else { return nil }
        try connection.execute("UPDATE source SET file = NULL WHERE file = \(hash)")
        try connection.execute("DELETE FROM file WHERE hash = \(hash)")
        return hash
    }
}
