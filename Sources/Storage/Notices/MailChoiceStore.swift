package import Domain
package import SQL

/// How a member wants to hear of news by mail, and whether mail still reaches them.
package struct MailChoice: Sendable, Equatable {
    package var frequency = DigestFrequency.usual
    /// Local day of the last digest, in days since 1970.
    package var lastDay: Int?
    /// The address from which mails came back for good.
    package var unreachable: String?

    package init() {}
}

/// The choices of members about mail, and the links that end it.
package struct MailChoiceStore {
    private let connection: any Connection

    package init(_ connection: any Connection) { self.connection = connection }

    package func choice(of member: Int64) throws -> MailChoice {
        try connection.first(
            "SELECT frequency, last_day, unreachable FROM mail_choice WHERE member = \(member)"
        ) { row in
            var choice = MailChoice()
            choice.frequency = DigestFrequency(rawValue: try row.text(0)) ?? .usual
            choice.lastDay = try row.optionalInt(1)
            choice.unreachable = try row.optionalText(2)
            return choice
        } ?? MailChoice()
    }

    package func set(_ choice: MailChoice, of member: Int64) throws {
        try connection.execute(
            """
            INSERT INTO mail_choice (member, frequency, last_day, unreachable)
            VALUES (\(member), \(choice.frequency.rawValue), \(choice.lastDay), \(choice.unreachable))
            ON CONFLICT (member) DO UPDATE SET frequency = excluded.frequency, last_day = excluded.last_day,
                unreachable = excluded.unreachable
            """)
    }

    /// - Parameter hash: of what the link holds.
    package func addLink(_ hash: String, of member: Int64, at now: Int64) throws {
        try connection.execute(
            "INSERT INTO unsubscription (hash, member, created_at) VALUES (\(hash), \(member), \(now))")
    }

    /// The member whose mails a link ends.
    package func member(ofLink hash: String) throws -> Int64? {
        try connection.first("SELECT member FROM unsubscription WHERE hash = \(hash)") { try $0.integer(0) }
    }

    package func purgeLinks(before moment: Int64) throws -> Int {
        try connection.execute("DELETE FROM unsubscription WHERE created_at < \(moment)")
    }

    package func forget(member: Int64) throws {
        try connection.execute("DELETE FROM unsubscription WHERE member = \(member)")
        try connection.execute("DELETE FROM mail_choice WHERE member = \(member)")
    }
}
