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

    /// What nothing names: neither a source, as its original, nor a sheet, as a picture or a document.
    static let isUnnamed: SQL = """
        NOT EXISTS (SELECT 1 FROM source s WHERE s.file = file.hash)
        AND NOT EXISTS (SELECT 1 FROM attachment a WHERE a.file = file.hash)
        AND NOT EXISTS (SELECT 1 FROM attachment a WHERE a.small = file.hash)
        """

    /// Forgets a file unless something names it.
    ///
    /// - Returns: true when it was forgotten: it goes from the store once the transaction is done.
    package func forgetUnused(_ hash: String) throws -> Bool {
        try connection.execute(
            """
            DELETE FROM file WHERE hash = \(hash) AND \(fragment: Self.isUnnamed)
            """) > 0
    }

    /// The same for several.
    ///
    /// - Returns: those to remove from the store once the transaction is done.
    package func forgetUnused(_ hashes: [String]) throws -> [String] { try hashes.filter { try forgetUnused($0) } }

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
            SELECT hash FROM file WHERE \(fragment: Self.isUnnamed) ORDER BY hash
            """
        ) { try $0.text(0) }
        try connection.execute("DELETE FROM file WHERE hash \(anyOf: hashes)")
        return hashes
    }
}
