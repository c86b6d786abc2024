import SQL
import Testing

/// What the killed program left of the sections that people saved, compared with what it had acknowledged.
struct SavedSections {
    private let database: any Database

    init(_ database: any Database) { self.database = database }

    /// - Parameter kept: the numbers of the saves acknowledged by each thread.
    func expect(_ kept: [Int: Set<Int>]) throws {
        for (thread, acknowledged) in kept {
            let saves = try saves(of: thread)
            let numbers = saves.map(\.number)
            #expect(Set(numbers).count == numbers.count, "thread \(thread) has a save twice")
            #expect(Set(numbers).isSuperset(of: acknowledged), "an acknowledged save of thread \(thread) is lost")
            #expect(saves.allSatisfy { $0.body.contains("\"Enregistrement \($0.number).\"") })
            try expectWhole(thread, last: try #require(numbers.max()))
        }
    }

    private func saves(of thread: Int) throws -> [(number: Int, body: String)] {
        try database.read { connection in
            try connection.query(
                """
                SELECT r.save_id, r.body FROM revision r JOIN external_key k ON k.practice = r.practice
                WHERE k.namespace = 'kill' AND k.key = \("kill-\(thread)") AND r.origin = 'form' ORDER BY r.id
                """
            ) { row in
                let key = try row.text(0)
                return (number: Int(key.split(separator: "-").last ?? "") ?? -1, body: try row.text(1))
            }
        }
    }

    /// The section points at the last save, and its facts say the same.
    private func expectWhole(_ thread: Int, last: Int) throws {
        let key = "kill-\(thread)"
        let (current, texts) = try database.read { connection in
            (
                try connection.query(
                    """
                    SELECT r.save_id FROM section s JOIN revision r ON r.id = s.revision
                        JOIN external_key k ON k.practice = s.practice
                    WHERE k.namespace = 'kill' AND k.key = \(key) AND s.name = 'emergence'
                    """
                ) { try $0.text(0) },
                try connection.query(
                    """
                    SELECT f.text FROM fact f JOIN external_key k ON k.practice = f.practice
                    WHERE k.namespace = 'kill' AND k.key = \(key) AND f.edition = 0 AND f.section = 'emergence'
                    """
                ) { try $0.text(0) }
            )
        }
        #expect(current.map { $0.hasSuffix("-kill-\(thread)-\(last)") } == [true])
        #expect(texts == ["Enregistrement \(last)."], "thread \(thread) is torn")
    }
}
