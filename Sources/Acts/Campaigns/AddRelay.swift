package import Domain
internal import SQL
internal import Storage

/// Gives a structure its own link, so that one sees where answers come from and never whose they are.
package struct AddRelay: BusinessAct {
    package static let act = Act.leadCampaign
    /// Of one survey, those that ended too.
    package static let most = 200
    package static let nameLimit = 160
    private let slug: String
    private let name: String
    private let branch: String?
    private let mail: String

    /// - Parameters:
    ///   - branch: the code of the one that its link leads to; nil or empty for all.
    ///   - mail: a professional address for reminders; empty for none.
    package init(slug: String, name: String, branch: String?, mail: String) {
        self.slug = slug
        self.name = ReportEntry.tidy(name).replacing("\n", with: " ")
        self.branch = branch.flatMap { $0.isEmpty ? nil : $0 }
        self.mail = mail
    }

    /// - Returns: the number of the relay.
    /// - Throws: `Refusal.forbidden`, `.notFound` or `.survey`.
    @discardableResult
    package func perform(by viewer: Viewer, in world: World) throws -> Int64 {
        try world.database.write { connection in
            let one = try CampaignWork(slug, Self.act, Transaction(connection, by: viewer, in: world))
            try one.require(.prepared, .open)
            let known = try one.store.relays(of: one.campaign.id)
            if known.count >= Self.most { throw Refusal.survey(.tooManyRelays) }
            let address = MailAddress(mail)
            try check(address)
            let questionnaire = try one.questionnaire()
            if let branch, questionnaire?.branching?.branches.contains(where: { $0.code == branch }) != true {
                throw Refusal.survey(.noQuestionnaire)
            }
            let relay = Relay(
                id: world.ids.next(), name: name, token: world.newSurveyToken(), branch: branch,
                mail: address?.text ?? "", isEnded: false)
            try one.store.insert(relay, of: one.campaign.id)
            try one.record(Self.act, "relay \(relay.id)")
            return relay.id
        }
    }

    private func check(_ address: MailAddress?) throws(Refusal) {
        var faults: [CampaignFault] = []
        if !ReportEntry.saysSomething(name) { faults.append(.missing(.relay)) }
        if name.count > Self.nameLimit { faults.append(.tooLong(.relay, Self.nameLimit)) }
        if address == nil, !mail.allSatisfy(\.isWhitespace) { faults.append(.notAMail) }
        if !faults.isEmpty { throw .campaign(faults) }
    }
}

/// Ends the link of a relay: nobody begins by it any more, what it counted stays, its address is forgotten.
package struct EndRelay: BusinessAct {
    package static let act = Act.leadCampaign
    private let slug: String
    private let relay: Int64

    package init(slug: String, id relay: Int64) {
        self.slug = slug
        self.relay = relay
    }

    /// - Throws: `Refusal.forbidden`, or `.notFound` for one that ended already.
    package func perform(by viewer: Viewer, in world: World) throws {
        try world.database.write { connection in
            let one = try CampaignWork(slug, Self.act, Transaction(connection, by: viewer, in: world))
            guard try one.store.endRelay(relay, of: one.campaign.id) else { throw Refusal.notFound }
            try one.record(Self.act, "ended relay \(relay)")
        }
    }
}

/// Puts a launch or a reminder to the relays on a day of the calendar.
package struct AddWave: BusinessAct {
    package static let act = Act.leadCampaign
    package static let textLimit = 3_000
    /// Of one survey.
    package static let most = 50
    private let slug: String
    private let day: CalendarDay
    private let text: String

    package init(slug: String, day: CalendarDay, text: String) {
        self.slug = slug
        self.day = day
        self.text = ReportEntry.tidy(text)
    }

    /// - Throws: `Refusal.forbidden`, `.notFound` or `.survey`.
    package func perform(by viewer: Viewer, in world: World) throws {
        try world.database.write { connection in
            let one = try CampaignWork(slug, Self.act, Transaction(connection, by: viewer, in: world))
            try one.require(.prepared, .open)
            if !ReportEntry.saysSomething(text) { throw Refusal.campaign([.missing(.wave)]) }
            if text.count > Self.textLimit { throw Refusal.campaign([.tooLong(.wave, Self.textLimit)]) }
            let charter = one.campaign.charter
            guard day >= world.today, day >= charter.opensOn, day <= charter.closesOn,
                try one.store.waves(of: one.campaign.id).count < Self.most
            else { throw Refusal.survey(.notTheDay) }
            let wave = CampaignWave(id: world.ids.next(), day: day, text: text, sentAt: nil)
            try one.store.insert(wave, of: one.campaign.id)
            try one.record(Self.act, "wave \(wave.id)")
        }
    }
}

/// Takes a day off the calendar, as long as nothing was sent for it.
package struct RemoveWave: BusinessAct {
    package static let act = Act.leadCampaign
    private let slug: String
    private let wave: Int64

    package init(slug: String, id wave: Int64) {
        self.slug = slug
        self.wave = wave
    }

    /// - Throws: `Refusal.forbidden`, or `.notFound` for one that left already.
    package func perform(by viewer: Viewer, in world: World) throws {
        try world.database.write { connection in
            let one = try CampaignWork(slug, Self.act, Transaction(connection, by: viewer, in: world))
            guard try one.store.removeWave(wave, of: one.campaign.id) else { throw Refusal.notFound }
            try one.record(Self.act, "removed wave \(wave)")
        }
    }
}
