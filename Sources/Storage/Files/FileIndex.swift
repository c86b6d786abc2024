package import SQL

/// The rows that name the files of the content-addressed store.
package struct FileIndex {
    let connection: any Connection

    package init(_ connection: any Connection) { self.connection = connection }

    /// Names a file that is already safe in the store; nothing is written when it was named before.
    package func put(_ hash: String, size: Int, type: String = "application/json", at now: Int64) throws {
        if try connection.first("SELECT size FROM file WHERE hash = \(hash)", { try $0.integer(0) }) != nil { return }
        try connection.execute(
            """
            INSERT INTO file (hash, size, type, created_at) VALUES (\(hash), \(size), \(type), \(now))
            ON CONFLICT (hash) DO NOTHING
            """)
    }

    /// Forgets a file unless a source names it.
    ///
    /// - Returns: true when it was forgotten: it goes from the store once the transaction is done.
    package func forgetUnused(_ hash: String) throws -> Bool {
        try connection.execute(
            """
            DELETE FROM file WHERE hash = \(hash)
                AND NOT EXISTS (SELECT 1 FROM source s WHERE s.file = file.hash)
            """) > 0
    }

    /// Every named hash, in order.
    package func hashes() throws -> [String] {
        try connection.query("SELECT hash FROM file ORDER BY hash") { try $0.text(0) }
    }
}

extension FileIndex {
    /// Forgets the files a practice was imported from, because they hold the text of that practice too: the last one
    /// of each source, and those that it replaced and that are not purged yet.
    ///
    /// - Returns: the hashes to remove from the store once the transaction is done.
    package func forgetOriginals(of practice: Int64) throws -> [String] {
        let cited = try connection.query(
            """
            SELECT s.file FROM source s WHERE s.file IS NOT NULL AND (
                EXISTS (SELECT 1 FROM practice p WHERE p.id = \(practice) AND p.source = s.id)
                OR EXISTS (SELECT 1 FROM fact f WHERE f.practice = \(practice) AND f.source = s.id))
            ORDER BY s.id
            """
        ) { try $0.text(0) }
        try connection.execute("UPDATE source SET file = NULL WHERE file \(anyOf: cited)")
        let hashes = try connection.query(
            """
            SELECT hash FROM file WHERE NOT EXISTS (SELECT 1 FROM source s WHERE s.file = file.hash) ORDER BY hash
            """
        ) { try $0.text(0) }
        try connection.execute("DELETE FROM file WHERE hash \(anyOf: hashes)")
        return hashes
    }
}
