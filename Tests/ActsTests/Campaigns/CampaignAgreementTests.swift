import Acts
import Domain
import SQL
import Storage
import TestSupport
import Testing

/// Bodies that answer for a survey together agree to what they read, and are asked again when it changes.
@Suite struct CampaignAgreementTests {
    private func agreed(_ engine: Engine, isOpen: Bool = false) throws -> LeadDesk {
        let desk = try LeadDesk(engine)
        if isOpen { try desk.publish() }
        try desk.world.perform(NameController(slug: desk.slug, body: desk.other), by: desk.lead)
        try agree(desk)
        if isOpen { try desk.move(.open) }
        try desk.world.database.write { try $0.execute("DELETE FROM notice") }
        return desk
    }

    private func agree(_ desk: LeadDesk, _ body: Int64? = nil, by viewer: Viewer? = nil) throws {
        try desk.world.perform(
            AgreeCampaign(slug: desk.slug, body: body ?? desk.other, agrees: true), by: viewer ?? desk.joint)
    }

    private func hasAgreed(_ desk: LeadDesk) throws -> [Bool] {
        try desk.read().bodies.map { $0.body.agreedAt != nil }
    }

    private func asked(_ desk: LeadDesk) throws -> Int {
        try desk.world.database.read { connection in
            try connection.first("SELECT COUNT(*) FROM notice WHERE kind = 'campaign-asked'") { try $0.int(0) } ?? 0
        }
    }

    private func changed(_ desk: LeadDesk) -> CampaignCharter {
        var charter = LeadDesk.charter(desk.world.clock.now())
        charter.consent = Wordings("J’accepte tout autre chose.", english: "I agree to something else.")
        return charter
    }

    @Test(arguments: Engine.allCases)
    func `a charter that changes before the opening is agreed to again`(_ engine: Engine) throws {
        let desk = try agreed(engine)
        let same = EditCampaign(slug: desk.slug, try desk.read().campaign.charter)
        try desk.world.perform(same, by: desk.lead)
        #expect(try hasAgreed(desk) == [true, true] && asked(desk) == 0)
        try desk.world.perform(EditCampaign(slug: desk.slug, changed(desk)), by: desk.lead)
        #expect(try hasAgreed(desk) == [true, false] && asked(desk) == 1)
        try agree(desk)
        // Whoever changes it for their own body read it.
        try desk.world.perform(EditCampaign(slug: desk.slug, LeadDesk.charter(desk.world.clock.now())), by: desk.joint)
        #expect(try hasAgreed(desk) == [true, true])
    }

    @Test(arguments: Engine.allCases)
    func `a questionnaire that is published before the opening is agreed to again`(_ engine: Engine) throws {
        let desk = try agreed(engine)
        #expect(try desk.publish() == 1)
        #expect(try hasAgreed(desk) == [true, false] && asked(desk) == 1)
        #expect(throws: Refusal.survey(.notAgreed(1))) { try desk.move(.open) }
        try agree(desk)
        try desk.move(.open)
    }

    @Test(arguments: Engine.allCases)
    func `in an open survey a version is asked once every body agreed to it`(_ engine: Engine) throws {
        let desk = try agreed(engine, isOpen: true)
        let world = desk.world
        #expect(throws: Refusal.survey(.wrongState(.open))) { try agree(desk) }
        #expect(try desk.publish(SurveyDraft.whole, "Plus clair") == nil)
        #expect(try desk.publish(SurveyDraft.whole, "Plus clair") == nil)
        var read = try desk.read()
        #expect(read.published?.version == 1 && read.asked?.version == 2)
        #expect(try asked(desk) == 1)
        #expect(try world.perform(ReadLedCampaigns(), by: desk.joint).map(\.awaitsAgreement) == [true])
        #expect(try world.perform(ReadLedCampaigns(), by: desk.lead).map(\.awaitsAgreement) == [false])
        // What changes meanwhile is another version.
        try world.perform(SaveQuestionnaire(slug: desk.slug, SurveyDraft.whole), by: desk.lead)
        #expect(throws: Refusal.survey(.wrongState(.open))) { try agree(desk) }
        #expect(try world.perform(PublishQuestionnaire(slug: desk.slug, note: "Enfin"), by: desk.lead) == nil)
        #expect(try world.perform(PublishQuestionnaire(slug: desk.slug, note: ""), by: desk.lead) == nil)
        try agree(desk)
        read = try desk.read()
        #expect(read.published?.version == 2 && read.asked == nil && read.versions.last?.note == "Enfin")
        #expect(throws: Refusal.survey(.wrongState(.open))) { try agree(desk) }
        #expect(try world.audit(.agreeCampaign).first?.detail.hasSuffix("version 2, which is published") == true)
    }

    @Test(arguments: Engine.allCases)
    func `the body that leads agrees to what another one publishes`(_ engine: Engine) throws {
        let desk = try agreed(engine, isOpen: true)
        try desk.world.perform(SaveQuestionnaire(slug: desk.slug, SurveyDraft.whole), by: desk.joint)
        let publish = PublishQuestionnaire(slug: desk.slug, note: "")
        #expect(try desk.world.perform(publish, by: desk.joint) == nil)
        try agree(desk, desk.body, by: desk.lead)
        #expect(try desk.read().published?.version == 2)
    }
}
