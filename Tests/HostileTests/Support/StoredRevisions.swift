import SQL
import Secrets
import Storage
import Testing

/// What the killed writer left in a database, compared with what it had acknowledged.
struct StoredRevisions {
    private let database: any Database

    init(_ database: any Database) { self.database = database }

    /// - Parameters:
    ///   - kept: the last revision acknowledged by each thread.
    ///   - from: the first number of the last life of the writer.
    ///   - files: the folder of stored files.
    func expect(_ kept: [Int: Int], at from: Int, files: String) throws {
        for (thread, acknowledged) in kept {
            let stored = try revision(of: thread)
            #expect(stored >= acknowledged, "an acknowledged write of thread \(thread) is lost")
            // One more may be stored whose acknowledgement the kill swallowed.
            #expect(stored <= max(acknowledged + 1, from))
            try expectWhole(thread, stored)
        }
        try expectLogged()
        try expectFiles(in: files)
    }

    private func revision(of thread: Int) throws -> Int {
        let title = try database.read { connection in
            try connection.first(
                """
                SELECT p.title FROM external_key k JOIN practice p ON p.id = k.practice
                WHERE k.namespace = 'kill' AND k.key = \("kill-\(thread)")
                """
            ) { try $0.text(0) }
        }
        return Int(try #require(title?.split(separator: " ").last.map(String.init))) ?? 0
    }

    /// Working text, published text, history and address of a sheet are all of one revision.
    private func expectWhole(_ thread: Int, _ number: Int) throws {
        let key = "kill-\(thread)"
        let texts = try strings(
            """
            SELECT f.text FROM fact f JOIN external_key k ON k.practice = f.practice
            WHERE k.namespace = 'kill' AND k.key = \(key)
            """)
        #expect(texts == [String](repeating: "revision \(number)", count: 10), "thread \(thread) is torn")
        let bodies = try strings(
            """
            SELECT r.body FROM section s JOIN revision r ON r.id = s.revision JOIN external_key k ON k.practice = s.practice
            WHERE k.namespace = 'kill' AND k.key = \(key)
            """)
        #expect(bodies.count == 4)
        #expect(bodies.allSatisfy { $0.contains("\"revision \(number)\"") }, "thread \(thread) has a torn history")
        let slugs = try strings(
            """
            SELECT a.slug FROM address a JOIN external_key k ON k.practice = a.practice
            WHERE k.namespace = 'kill' AND k.key = \(key) AND a.ended_at IS NULL
            """)
        #expect(slugs == ["coupure-\(thread)-revision-\(number)"])
    }

    /// Each published edition has its line in the audit log, and each line its edition.
    private func expectLogged() throws {
        let unlike = try strings(
            """
            SELECT k.key FROM external_key k WHERE k.namespace = 'kill'
                AND (SELECT COUNT(*) FROM edition e WHERE e.practice = k.practice)
                    <> (SELECT COUNT(*) FROM audit a WHERE a.object = k.practice AND a.act = 'import-practices')
            """)
        #expect(unlike == [])
    }

    /// Every file that the database names is there, whole.
    private func expectFiles(in folder: String) throws {
        let secrets = try Secrets()
        let files = FolderFiles(folder: folder) { secrets.fingerprint($0) }
        let named = try strings("SELECT file FROM source WHERE file IS NOT NULL")
        #expect(!named.isEmpty)
        for hash in named { #expect(try files.get(hash) != nil, "a named file is missing") }
    }

    private func strings(_ sql: SQL) throws -> [String] {
        try database.read { try $0.query(sql) { try $0.text(0) } }
    }
}
