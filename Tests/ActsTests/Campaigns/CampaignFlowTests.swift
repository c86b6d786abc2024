import Acts
import Domain
import SQL
import Storage
import TestSupport
import Testing

/// A survey from its charter to its end, without anybody's answers being read.
@Suite struct CampaignFlowTests {
    @Test(arguments: Engine.allCases)
    func `a survey opens once its questionnaire is published and all who answer for it agree`(
        _ engine: Engine
    ) throws {
        let desk = try LeadDesk(engine)
        let world = desk.world
        #expect(desk.slug == "enquete-d-essai")
        #expect(throws: Refusal.survey(.noQuestionnaire)) { try desk.move(.open) }
        try world.perform(NameController(slug: desk.slug, body: desk.other), by: desk.lead)
        #expect(throws: Refusal.survey(.bodyIsLead)) {
            try world.perform(DropController(slug: desk.slug, body: desk.body), by: desk.lead)
        }
        #expect(try desk.publish() == 1)
        #expect(throws: Refusal.survey(.notAgreed(1))) { try desk.move(.open) }
        try world.perform(AgreeCampaign(slug: desk.slug, body: desk.other, agrees: true), by: desk.joint)
        try desk.answer(desk.drawn(2))
        let trial = try desk.read().trialToken
        try desk.move(.renewTrial)
        #expect(try desk.read().trialToken != trial)
        #expect(try desk.count("campaign_response") == 0)
        try desk.answer(desk.drawn(2))
        try desk.move(.open)
        let read = try desk.read(by: desk.joint)
        #expect(read.campaign.state == .open && read.may.leads && read.bodies.count == 2)
        #expect(try desk.count("campaign_response") == 0)
        #expect(throws: Refusal.survey(.wrongState(.open))) { try desk.move(.open) }
        #expect(throws: Refusal.survey(.wrongState(.open))) {
            try world.perform(NameController(slug: desk.slug, body: desk.other), by: desk.lead)
        }
        #expect(throws: Refusal.survey(.wrongState(.open))) {
            try world.perform(AgreeCampaign(slug: desk.slug, body: desk.other, agrees: false), by: desk.joint)
        }
    }

    @Test(arguments: Engine.allCases)
    func `a draft is saved as long as nobody saved meanwhile, and versions do not change`(_ engine: Engine) throws {
        let desk = try LeadDesk(engine)
        let world = desk.world
        let first = try world.perform(SaveQuestionnaire(slug: desk.slug, SurveyDraft.whole), by: desk.lead)
        let second = try world.perform(
            SaveQuestionnaire(slug: desk.slug, SurveyDraft.whole, note: "Relue", from: first), by: desk.lead)
        #expect(second > first)
        #expect(throws: Refusal.stale(current: second)) {
            try world.perform(SaveQuestionnaire(slug: desk.slug, SurveyDraft.whole, from: first), by: desk.lead)
        }
        #expect(try desk.read().draft?.version == 1)
        try world.perform(PublishQuestionnaire(slug: desk.slug, note: ""), by: desk.lead)
        #expect(throws: Refusal.survey(.noQuestionnaire)) {
            try world.perform(PublishQuestionnaire(slug: desk.slug, note: ""), by: desk.lead)
        }
        var changed = SurveyDraft.whole
        changed.title = Wordings("Autrement", english: "Otherwise")
        try world.perform(SaveQuestionnaire(slug: desk.slug, changed), by: desk.lead)
        let read = try desk.read()
        #expect(read.versions.map(\.version) == [1, 2])
        #expect(read.versions.map(\.note) == ["Relue", ""])
        #expect(read.draft?.questionnaire.title["fr"] == "Autrement" && read.draft?.questionnaire.version == 2)
        #expect(read.published?.title["fr"] == "Essai" && read.published?.version == 1)
        #expect(read.coverage?.orphanAims == ["a2"])
        try desk.move(.open)
        #expect(try world.perform(PublishQuestionnaire(slug: desk.slug, note: "Un mot"), by: desk.lead) == 2)
        #expect(try desk.read().published?.title["fr"] == "Autrement")
    }

    @Test func `what could not be asked is not published`() throws {
        let desk = try LeadDesk(.sqlite)
        let world = desk.world
        var lost = SurveyDraft.questionnaire(
            SurveyDraft.section(
                "s", SurveyDraft.yesNo("a"),
                SurveyDraft.yesNo("b") {
                    $0.condition = .all([.chosen("a", among: ["yes"]), .chosen("a", among: ["no"])])
                }))
        #expect(throws: Refusal.survey(.unreachable(["b"]))) { try desk.publish(lost) }
        lost.sections[0].questions[1].condition = .chosen("nobody", among: ["yes"])
        #expect(throws: Refusal.survey(.questionnaire(lost.faults))) { try desk.publish(lost) }
        var other = SurveyDraft.whole
        other.languages = ["fr", "en", "uk"]
        try desk.publish(other)
        #expect(throws: Refusal.survey(.consentMissing(["uk"]))) { try desk.move(.open) }
        let base = try desk.read().campaign.changedAt
        var charter = LeadDesk.charter(world.clock.now())
        charter.consent["uk"] = "Так."
        try world.perform(EditCampaign(slug: desk.slug, charter, from: base), by: desk.lead)
        #expect(throws: (any Error).self) {
            try world.perform(EditCampaign(slug: desk.slug, charter, from: base), by: desk.lead)
        }
        try desk.move(.open)
        charter.consent = Wordings("Tout est permis.")
        charter.contactDays = 700
        charter.rounding = .day
        charter.title = "Autre titre"
        try world.perform(EditCampaign(slug: desk.slug, charter), by: desk.lead)
        let kept = try desk.read().campaign.charter
        #expect(kept.title == "Autre titre" && kept.rounding == .week && kept.contactDays == 60)
        #expect(kept.consent["uk"] == "Так.")
    }

    @Test(arguments: Engine.allCases)
    func `the last day of an open survey moves as far as what people were told holds`(_ engine: Engine) throws {
        let desk = try LeadDesk(engine)
        let world = desk.world
        try desk.opened()
        let told = try desk.read().campaign.charter
        var charter = told
        func change() throws { try world.perform(EditCampaign(slug: desk.slug, charter), by: desk.lead) }
        // Contacts go on the day that those who left them read.
        let last = CalendarDay(number: told.closesOn.number + told.contactDays)
        charter.closesOn = CalendarDay(number: told.closesOn.number + 10)
        #expect(throws: Refusal.survey(.faults([.contactsTooLong(until: last)]))) { try change() }
        charter.contactDays -= 10
        try change()
        #expect(try desk.read().campaign.charter.closesOn == charter.closesOn)
        world.clock.advance(2 * 86_400_000_000)
        charter.closesOn = charter.opensOn
        #expect(throws: Refusal.survey(.faults([.endsBeforeToday]))) { try change() }
    }

    @Test func `what everybody will read names nobody, unless whoever wrote it looked`() throws {
        let desk = try LeadDesk(.sqlite)
        var charter = LeadDesk.charter(desk.world.clock.now())
        charter.mandate = "Écrire à prenom.nom@exemple.fr"
        let edit = EditCampaign(slug: desk.slug, charter)
        let traces = SheetTraces([(place: .message, text: charter.mandate)])
        #expect(throws: Refusal.survey(.traces(traces))) { try desk.world.perform(edit, by: desk.lead) }
        try desk.world.perform(EditCampaign(slug: desk.slug, charter, isChecked: true), by: desk.lead)
    }

    @Test(arguments: Engine.allCases)
    func `relays, waves, codes and papers are told, and codes are kept as digests`(_ engine: Engine) throws {
        let desk = try LeadDesk(engine)
        let world = desk.world
        #expect(throws: Refusal.survey(.faults([.missing(.relay), .notAMail]))) {
            try world.perform(AddRelay(slug: desk.slug, name: " ", branch: nil, mail: "x"), by: desk.lead)
        }
        #expect(throws: Refusal.survey(.noQuestionnaire)) {
            try world.perform(AddRelay(slug: desk.slug, name: "Maison", branch: "pros", mail: ""), by: desk.lead)
        }
        try desk.opened()
        let relay = try world.perform(
            AddRelay(slug: desk.slug, name: "Maison des solidarités", branch: "pros", mail: "accueil@exemple.example"),
            by: desk.lead)
        let codes = try world.perform(DrawCodes(slug: desk.slug, count: 30, relay: relay), by: desk.lead)
        #expect(Set(codes).count == 30)
        let hashes = try world.database.read { try $0.query("SELECT hash FROM campaign_code") { try $0.text(0) } }
        #expect(hashes.count == 30 && Set(hashes).isDisjoint(with: codes) && hashes.allSatisfy { $0.count == 64 })
        #expect(throws: Refusal.survey(.faults([.codeCount(1...2_000)]))) {
            try world.perform(DrawCodes(slug: desk.slug, count: 0, relay: nil), by: desk.lead)
        }
        #expect(try world.perform(NumberPapers(slug: desk.slug, count: 20), by: desk.lead) == 1...20)
        #expect(try world.perform(NumberPapers(slug: desk.slug, count: 5), by: desk.lead) == 21...25)
        try world.perform(ChooseTypings(slug: desk.slug, 2), by: desk.lead)
        try world.perform(AddWave(slug: desk.slug, day: desk.today, text: "Merci de relayer."), by: desk.lead)
        #expect(throws: Refusal.survey(.notTheDay)) {
            let past = CalendarDay(number: desk.today.number - 1)
            try world.perform(AddWave(slug: desk.slug, day: past, text: "Hier."), by: desk.lead)
        }
        let read = try desk.read()
        #expect(read.relays.map(\.drawn) == [30] && read.codesDrawn == 30 && read.codesUsed.shown == 0)
        #expect(read.papers == 25 && read.typings == 2 && read.waves.count == 1)
        #expect(read.relays.first?.tally.begun.shown == 0)
        try world.perform(RemoveWave(slug: desk.slug, id: read.waves[0].id), by: desk.lead)
        try world.perform(EndRelay(slug: desk.slug, id: relay), by: desk.lead)
        #expect(try desk.read().relays.map(\.relay.isEnded) == [true])
        #expect(throws: Refusal.notFound) {
            try world.perform(DrawCodes(slug: desk.slug, count: 1, relay: relay), by: desk.lead)
        }
    }

    @Test(arguments: Engine.allCases)
    func `closing destroys what led to an answer and what was not sent; giving up destroys all`(
        _ engine: Engine
    ) throws {
        let desk = try LeadDesk(engine)
        try desk.opened()
        try desk.world.perform(DrawCodes(slug: desk.slug, count: 3, relay: nil), by: desk.lead)
        try desk.answer(desk.drawn(4))
        try desk.answer(desk.drawn(3, seed: 6), state: "begun")
        try desk.contact("Une personne")
        try desk.move(.close)
        #expect(try desk.count("campaign_response") == 4)
        #expect(try desk.count("campaign_code") == 0)
        #expect(try desk.count("campaign_contact") == 1)
        let keys = try desk.world.database.read { connection in
            try connection.first("SELECT COUNT(*) FROM campaign_response WHERE key_hash IS NOT NULL") { try $0.int(0) }
        }
        #expect(keys == 0)
        #expect(throws: Refusal.reasonMissing) { try desk.move(.cancel, " ") }
        try desk.move(.cancel, "La commande a été retirée.")
        #expect(try desk.count("campaign_response") == 0)
        #expect(try desk.count("campaign_contact") == 0)
        #expect(try desk.read().closing == "La commande a été retirée.")
        #expect(throws: Refusal.survey(.wrongState(.cancelled))) {
            try desk.world.perform(FreezeCampaign(slug: desk.slug), by: desk.lead)
        }
    }

    @Test(arguments: Engine.allCases)
    func `contacts are read once it is closed, by those who lead; each reading is logged, and one is forgotten`(
        _ engine: Engine
    ) throws {
        let desk = try LeadDesk(engine)
        try desk.opened()
        for name in ["Zoé", "Ali"] { try desk.contact(name) }
        // A name that came on a day would lead to the answer of that day.
        #expect(throws: Refusal.survey(.wrongState(.open))) {
            try desk.world.perform(ReadContacts(slug: desk.slug), by: desk.lead)
        }
        #expect(try desk.world.audit(.readContacts).isEmpty)
        try desk.move(.close)
        let contacts = try desk.world.perform(ReadContacts(slug: desk.slug), by: desk.lead)
        #expect(contacts.map(\.name) == ["Ali", "Zoé"])
        #expect(try desk.world.audit(.readContacts).map(\.detail) == ["read 2 contacts"])
        try desk.world.perform(RemoveContact(slug: desk.slug, id: contacts[0].id), by: desk.lead)
        #expect(try desk.count("campaign_contact") == 1)
        #expect(throws: Refusal.forbidden(.readContacts)) {
            try desk.world.perform(ReadContacts(slug: desk.slug), by: desk.analyst)
        }
    }

    @Test func `what is counted is told from five on, and never by what is left`() {
        let raw = [
            CampaignCounts.Raw(kind: "channel", name: "online", begun: 20, submitted: 12, withdrawn: 0),
            CampaignCounts.Raw(kind: "channel", name: "paper", begun: 9, submitted: 3, withdrawn: 0),
            CampaignCounts.Raw(kind: "channel", name: "phone", begun: 7, submitted: 6, withdrawn: 0),
            CampaignCounts.Raw(kind: "channel", name: "trial", begun: 50, submitted: 50, withdrawn: 0),
            CampaignCounts.Raw(kind: "day", name: "2026-11-20", begun: 36, submitted: 21, withdrawn: 0),
        ]
        let counts = CampaignCounts(raw, isLive: false)
        #expect(counts.total.submitted.shown == 21 && counts.total.begun.shown == 36)
        #expect(CampaignCounts(raw, isLive: true).total.submitted.shown == 20)
        #expect(CampaignCounts(raw, isLive: true).channels.map(\.submitted.shown) == [10, nil, nil])
        // Two that count one each would be told by the total: a third is not told either.
        let few = [("a", 28), ("b", 1), ("c", 1), ("d", 9)].map {
            CampaignCounts.Raw(kind: "relay", name: $0.0, begun: $0.1, submitted: 0, withdrawn: 0)
        }
        #expect(CampaignCounts(few, isLive: false).relays.map(\.begun.shown) == [28, nil, nil, nil])
        // The phone is not told either: 21 less 12 and 6 is what paper counts.
        #expect(counts.channels.map(\.submitted.shown) == [12, nil, nil])
        #expect(counts.channels.map(\.begun.shown) == [20, 9, 7])
        #expect(counts.days.map(\.day) == [CalendarDay(typed: "2026-11-20")])
    }

    @Test func `questions may be taken up from what was published, without their routing`() throws {
        let desk = try LeadDesk(.sqlite)
        #expect(try desk.world.perform(ReadQuestionLibrary(), by: desk.lead).count == 2)
        try desk.opened()
        let shelves = try desk.world.perform(ReadQuestionLibrary(), by: desk.lead)
        #expect(shelves.map(\.code).last == "essai")
        #expect(
            shelves.allSatisfy { shelf in
                shelf.themes.allSatisfy { $0.questions.allSatisfy { $0.condition == nil && $0.jumps.isEmpty } }
            })
    }
}
