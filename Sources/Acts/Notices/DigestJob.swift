package import Domain
internal import SQL
package import Storage

/// Sends each member, in the morning, one mail with the news they have not read, as often as they chose.
package struct DigestJob: JobKind {
    package static let name = "digest"
    /// Hours of the wall clock in which digests leave.
    private static let morning = 7..<12
    private static let limit = 50
    private let word: @Sendable (Digest) -> DigestText
    private let clock: @Sendable (Int64) -> (day: Int, hour: Int)

    /// - Parameters:
    ///   - clock: local day since 1970 and hour of a moment in microseconds since 1970 UTC.
    ///   - word: makes the mail.
    package init(
        clock: @escaping @Sendable (Int64) -> (day: Int, hour: Int), word: @escaping @Sendable (Digest) -> DigestText
    ) {
        self.clock = clock
        self.word = word
    }

    package func run(_ job: Job, in world: World, progress: JobProgress) throws -> String {
        let now = clock(world.now())
        guard Self.morning.contains(now.hour) else { return "not in the morning" }
        let members = try world.database.read { try NoticeStore($0).membersToMail() }
        var sent = 0
        for (index, member) in members.enumerated() {
            try progress.report(index, of: members.count)
            if try send(to: member, on: now.day, world) { sent += 1 }
        }
        return "sent \(sent)"
    }

    /// In one transaction: what is mailed is told, once.
    private func send(to id: Int64, on day: Int, _ world: World) throws -> Bool {
        try world.database.write { connection in
            let choices = MailChoiceStore(connection)
            var choice = try choices.choice(of: id)
            guard let account = try MemberStore(connection).account(id), let mail = account.mail,
                account.state == .active, !account.isDemo, isDue(choice, mail, on: day)
            else { return false }
            let viewer = Viewer.member(try MemberStore(connection).member(id, isConfirmed: false))
            let store = NoticeStore(connection)
            let unsent = try store.unsent(of: id, readableBy: viewer.audiences, limit: Self.limit)
            let notices = try ReadNotices.told(unsent, to: viewer, connection)
            if notices.isEmpty { return false }
            let transaction = Transaction(connection, by: .instanceOperator, in: world)
            let key = world.credentials.newToken()
            let text = word(
                Digest(language: account.language, frequency: choice.frequency, notices: notices, key: key))
            try choices.addLink(world.credentials.digest(of: key), of: id, at: transaction.now)
            try transaction.post(
                OutgoingMessage(
                    member: id, address: mail, language: account.language, kind: .digest, subject: text.subject,
                    body: text.body, unsubscribe: text.unsubscribe))
            try store.markMailed(notices.map(\.notice.id), at: transaction.now)
            choice.lastDay = day
            try choices.set(choice, of: id)
            return true
        }
    }

    private func isDue(_ choice: MailChoice, _ mail: String, on day: Int) -> Bool {
        guard let days = choice.frequency.days, choice.unreachable != mail else { return false }
        return choice.lastDay.map { day - $0 >= days } ?? true
    }
}
