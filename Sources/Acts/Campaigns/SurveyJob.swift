package import Domain
internal import SQL
package import Storage

/// What a relay is told on a day of the calendar.
package struct RelayReminder: Sendable, Equatable {
    package let title: String
    /// As those who lead the survey wrote it.
    package let text: String
    /// Of the survey and of the link of the relay.
    package let slug: String
    package let token: String
    package let closesOn: CalendarDay
    /// The name of the body that leads the survey.
    package let lead: String
}

/// Each day: closes the surveys whose last day is over, so that nothing leads to an answer any more, and posts to the relays
/// what the calendar says. What left is noted with it: running it twice sends nothing twice.
package struct SurveyJob: JobKind {
    /// Makes the mail, and says in which language.
    package typealias Wording = @Sendable (RelayReminder) -> (letter: Letter, language: String)

    package static let name = "surveys"
    private let word: Wording?

    /// - Parameter word: nil where no mail leaves, or it would lead nowhere.
    package init(word: Wording? = nil) { self.word = word }

    package func run(_ job: Job, in world: World, progress: JobProgress) throws -> String {
        try progress.report(0, of: nil)
        let closed = try closeDue(world)
        let sent = try word.map { try send($0, world) } ?? 0
        return "closed \(closed), sent \(sent)"
    }

    /// What was begun is sent on the day after the last one too, so that nobody loses what they wrote before midnight.
    private func closeDue(_ world: World) throws -> Int {
        try world.database.write { connection in
            let work = Transaction(connection, by: .instanceOperator, in: world)
            let store = CampaignStore(connection)
            var closed = 0
            for found in try store.open(endedBefore: CalendarDay(number: world.today.number - 1)) {
                try store.hold(found.id)
                guard let campaign = try store.find(id: found.id), campaign.state == .open,
                    !campaign.keepsKeys(on: world.today)
                else { continue }
                try CampaignClosing(work).close(campaign)
                try work.record(
                    .leadCampaign, kind: "campaign", object: campaign.id, detail: "closed, its days are over")
                closed += 1
            }
            return closed
        }
    }

    private func send(_ word: Wording, _ world: World) throws -> Int {
        try world.database.write { connection in
            let work = Transaction(connection, by: .instanceOperator, in: world)
            let store = CampaignStore(connection)
            var sent = 0
            for (wave, id) in try store.dueWaves(on: world.today) {
                guard let campaign = try store.find(id: id), try store.setSent(wave.id, at: work.now) else { continue }
                let bodies = try LedBodies(connection).all(of: campaign, by: .instanceOperator)
                for relay in try store.relays(of: id) where !relay.isEnded && !relay.mail.isEmpty {
                    let mail = word(
                        RelayReminder(
                            title: campaign.charter.title, text: wave.text, slug: campaign.slug, token: relay.token,
                            closesOn: campaign.charter.closesOn, lead: bodies.first?.name ?? ""))
                    try work.post(
                        OutgoingMessage(
                            address: relay.mail, language: mail.language, kind: mail.letter.kind,
                            subject: mail.letter.subject, body: mail.letter.body))
                    sent += 1
                }
                try work.record(.leadCampaign, kind: "campaign", object: id, detail: "sent wave \(wave.id)")
            }
            return sent
        }
    }
}
