import Domain
import SQL
import Testing

/// What the killed program left of the answers to a survey, compared with what it had acknowledged.
struct KeptAnswers {
    private let database: any Database

    init(_ database: any Database) { self.database = database }

    /// - Parameter kept: the numbers of the answers acknowledged to each thread.
    func expect(_ kept: [Int: Set<Int>]) throws {
        let sent = try marks()
        #expect(Set(sent).count == sent.count, "an answer is there twice")
        let acknowledged = kept.flatMap { thread, numbers in numbers.map { "\(thread)-\($0)" } }
        #expect(Set(sent).isSuperset(of: acknowledged), "an acknowledged answer is lost")
        // The counts are those of the answers, whatever was cut.
        let begun = try number("SELECT COUNT(*) FROM campaign_response")
        #expect(try number("SELECT SUM(begun) FROM campaign_count WHERE kind = 'channel'") == begun)
        for kind in ["channel", "day", "branch"] {
            #expect(try number("SELECT SUM(submitted) FROM campaign_count WHERE kind = \(kind)") == sent.count)
        }
    }

    /// Which answers were sent, as each says itself.
    private func marks() throws -> [String] {
        let texts = try database.read { connection in
            try connection.query("SELECT answers FROM campaign_response WHERE state = 'submitted'") { try $0.text(0) }
        }
        return try texts.map { text in
            guard case .text(let mark)? = try SurveyAnswers(json: Array(text.utf8)).single["mark"] else { return "" }
            return mark
        }
    }

    private func number(_ sql: SQL) throws -> Int {
        try database.read { connection in try connection.first(sql) { try $0.optionalInt(0) ?? 0 } ?? 0 }
    }
}
