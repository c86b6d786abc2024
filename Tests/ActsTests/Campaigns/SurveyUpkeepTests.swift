import Acts
import Domain
import SQL
import Storage
import TestSupport
import Testing

/// What surveys keep of people goes when it should, and what was taken back stays so.
@Suite struct SurveyUpkeepTests {
    private static let today = CalendarDay(number: 20_780)
    private static let day: Int64 = 86_400_000_000

    private static func charter() -> CampaignCharter {
        CampaignCharter(
            title: "Enquête d’essai", mandate: "Pour l’essai.", scope: "Tout le monde.", opensOn: today,
            closesOn: CalendarDay(number: today.number + 10), consent: Wordings("Oui.", english: "Yes."),
            contactDays: 30)
    }

    /// An open survey of the questionnaire of Aubrelle, led by a body of its own.
    private static func open(
        _ connection: any Connection, _ ids: IdentifierSource, body: Int64
    ) throws -> Campaign {
        let campaign = Campaign(
            id: ids.next(), slug: "essai", state: .open, charter: charter(), isSynthetic: false, changedAt: 1)
        let store = CampaignStore(connection)
        try store.insert(campaign, trialToken: "essai")
        try store.insert(CampaignBody(body: body, isLead: true, agreedAt: 1), of: campaign.id)
        let version = CampaignVersion(version: 1, note: "", publishedAt: 1, changedAt: 1)
        try store.insert(try #require(DemoSurveys.aubrelle), version, of: campaign.id)
        return campaign
    }

    private static func body(_ connection: any Connection) throws -> Int64 {
        try #require(try connection.first("SELECT id FROM organisation ORDER BY id") { try $0.integer(0) })
    }

    private func contact() throws -> ContactAnswer {
        let request = ContactRequest(consent: Wordings("Oui."))
        return try #require(
            try ContactAnswer([.phone: "01 00 00 00 00"], hasAgreed: true, to: request))
    }

    private func count(_ table: String, _ database: any Database) throws -> Int {
        try DatabaseContent(of: database).counts[table] ?? 0
    }

    @Test(arguments: Engine.allCases)
    func `somebody whose account is erased sits nowhere, and reads before where they sit`(_ engine: Engine) throws {
        let world = try TestWorld(engine)
        try world.perform(LoadDemo())
        let member = try world.member()
        try world.database.write { connection in
            let campaign = try Self.open(connection, world.ids, body: try Self.body(connection))
            _ = try CampaignStore(connection).seat(member.id, .analyst, of: campaign.id)
        }
        let own = try world.perform(ReadOwnData(), by: .member(member))
        #expect(own.seats == [OwnSeat(campaign: "Enquête d’essai", seat: .analyst)])
        try world.perform(EraseAccount(member.id))
        #expect(try count("campaign_seat", world.database) == 0)
    }

    @Test(arguments: Engine.allCases)
    func `contacts go when the days that the survey announced are over, and not before`(_ engine: Engine) throws {
        let world = try TestWorld(engine)
        try world.perform(LoadDemo())
        let contact = try contact()
        try world.database.write { connection in
            let campaign = try Self.open(connection, world.ids, body: try Self.body(connection))
            try ContactStore(connection).put(contact, consent: "Oui.", id: 9, key: "clé", of: campaign.id)
        }
        func due() throws -> Int? {
            try world.perform(ListEliminations()).first { $0.rule.code == .surveyContact }?.count
        }
        // Ten days of the survey, then thirty.
        world.clock.set(Int64(Self.today.number + 40) * Self.day + 5)
        #expect(try due() == 0)
        world.clock.set(Int64(Self.today.number + 41) * Self.day)
        #expect(try due() == 1)
        let runner = JobRunner(world: world.world, kinds: [PurgeJob()], daily: [PurgeJob.name], owner: "un")
        while try runner.runNext() {}
        #expect(try count("campaign_contact", world.database) == 0 && due() == 0)
    }

    @Test func `an answer and a contact that were taken back are taken back again by a restore`() throws {
        let instance = try BackupInstance()
        let (kept, gone) = (ResponseCode(1), ResponseCode(2))
        let backup = try instance.withWorld { world in
            try ArchiveSheets.put("one", keys: ["alpha"], in: world)
            _ = try LoadDemo().perform(by: .instanceOperator, in: world)
            try world.database.write { connection in
                let day = CalendarDay(number: Int(world.now() / Self.day))
                var charter = Self.charter()
                (charter.opensOn, charter.closesOn) = (day, CalendarDay(number: day.number + 10))
                let campaign = try Self.open(connection, world.ids, body: try Self.body(connection))
                try CampaignStore(connection).update(charter, of: campaign.id, at: 1)
            }
            for code in [kept, gone] {
                try SendWhole(
                    slug: "essai", door: .open, code: code, version: 1, language: "fr",
                    answers: SurveyAnswers(["q1": .choice("resident")]), reach: .short, contact: try contact()
                ).perform(by: .anyone, in: world)
            }
            let backup = try instance.backup(world).folder
            #expect(
                try WithdrawAnswer(slug: "essai", code: gone, alsoContact: true).perform(by: .anyone, in: world))
            #expect(try world.journal.all().map(\.kind) == ["answer", "survey-contact"])
            #expect(try world.journal.all().allSatisfy { $0.at % Self.day == 0 }, "a day, never a moment")
            return backup
        }
        _ = try instance.restore(backup, replaces: true)
        try instance.withWorld { world in
            #expect(try count("campaign_response", world.database) == 1)
            #expect(try count("campaign_contact", world.database) == 1)
            let left = try world.database.read { connection in
                try connection.query("SELECT id FROM campaign_response UNION SELECT id FROM campaign_contact") {
                    try $0.integer(0)
                }
            }
            #expect(Set(left).isDisjoint(with: try world.journal.all().map(\.id)), "the other one's")
            // What a device still holds of it is known to be taken back.
            #expect(try count("campaign_withdrawn", world.database) == 1)
        }
    }
}
