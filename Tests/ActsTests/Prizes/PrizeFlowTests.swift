import Acts
import Domain
import SQL
import Storage
import TestSupport
import Testing

/// A prize from its call to the reasons of its jury.
@Suite struct PrizeFlowTests {
    /// A prize with a jury of four, and a sheet that somebody keeps.
    private struct Desk {
        let world: TestWorld
        let lead: Viewer
        let keeper: Viewer
        let resident: Viewer
        let official: Viewer
        let prize: String
        static let sheet = "fiche-candidate"

        init(_ engine: Engine) throws {
            world = try TestWorld(engine)
            lead = try world.somebody("Coordination", [Grant(.coordinator, .instance)])
            resident = try world.somebody("Habitante", [])
            official = try world.somebody("Élue", [])
            try world.bring([Drafts.practice(Self.sheet, Self.sheet)])
            let scope = Scope.practice(try world.practice(Self.sheet))
            let kept = try world.somebody("Veille", [])
            try world.perform(GrantRole(.custodian, scope, to: kept.member?.id ?? 0))
            keeper = try world.again(kept.member?.id ?? 0)
            prize = try world.perform(
                CreatePrize(PrizeActs.call(world.clock.now()), grid: PrizeActs.grid), by: lead)
        }

        func seat(_ viewer: Viewer?, _ role: String, _ family: String, body: String = "") throws {
            var draft = SeatJuror.Draft()
            draft.role = role
            draft.family = family
            draft.body = body
            draft.mail =
                try viewer.map { viewer in
                    try world.database.read { try MemberStore($0).account(viewer.member?.id ?? 0)?.mail ?? "" }
                } ?? ""
            try world.perform(SeatJuror(slug: prize, draft), by: lead)
        }

        func move(_ step: MovePrize.Step, _ closing: String = "") throws {
            try world.perform(MovePrize(slug: prize, step, closing: closing), by: lead)
        }

        func read(by viewer: Viewer = .anyone) throws -> ReadPrize.Outcome {
            try world.perform(ReadPrize(slug: prize), by: viewer)
        }

        var candidate: Int64 {
            get throws { try #require(try read(by: lead).entries.first).candidate.id }
        }

        func judge(_ viewer: Viewer, seat: Int64? = nil, _ argument: String = "On y décide.") throws {
            let said = PrizeReading.Answer(criterion: "participation", answer: .yes, argument: argument)
            try world.perform(
                JudgeCandidate(prize: prize, candidate: candidate, [said], seat: seat), by: viewer)
        }

        /// Open, with its jury and its candidate.
        func opened() throws {
            try seat(resident, "Habitante, quartier", "habitants")
            try seat(official, "Conseillère municipale", "elus")
            try seat(keeper, "Animateur", "professionnels_social")
            try seat(nil, "Groupe d’entraide", "personnes_concernees")
            try move(.open)
            try world.perform(
                NominateSheet(prize: prize, sheet: Self.sheet, why: "Elle apprend à d’autres."), by: keeper)
        }
    }

    @Test(arguments: Engine.allCases)
    func `a jury reads, whoever keeps the sheet stands aside, and the reasons are published`(_ engine: Engine) throws {
        let desk = try Desk(engine)
        #expect(throws: Refusal.notFound) { try desk.read() }
        try desk.opened()
        #expect(try desk.read().entries.map(\.recusals).flatMap { $0 }.map(\.ground) == [.ownSheet])
        try desk.move(.judge)
        #expect(throws: Refusal.prize(.isRecused)) { try desk.judge(desk.keeper) }
        try desk.judge(desk.official)
        let decision = PrizeCandidate.Decision(
            outcome: .awarded, distinction: "Prix du pouvoir d’agir", reason: "Les clés sont aux habitants.")
        let decide = DecideCandidate(prize: desk.prize, candidate: try desk.candidate, decision)
        #expect(throws: Refusal.prize(.tooFewReadings(2))) { try desk.world.perform(decide, by: desk.lead) }
        #expect(throws: Refusal.prize(.undecided(1))) { try desk.move(.decide) }
        try desk.judge(desk.resident)
        try desk.world.perform(decide, by: desk.lead)
        // Nobody outside reads a decision before all of them are published.
        #expect(try desk.read().entries.map(\.candidate.decision) == [nil])
        try desk.move(.decide, "Merci à toutes et tous.")
        let read = try desk.read()
        #expect(read.entries.map(\.candidate.decision) == [decision] && read.prize.state == .decided)
        let told = try desk.world.perform(ReadNotices(), by: desk.keeper).map(\.notice.kind)
        #expect(told.contains(.prizeDecided) && told.contains(.prizeSeat))
    }

    @Test func `a juror reads the others only after giving a reading, and never of what is their own`() throws {
        let desk = try Desk(.sqlite)
        try desk.opened()
        try desk.move(.judge)
        let candidate = try desk.candidate
        func seen(_ viewer: Viewer) throws -> Int {
            try desk.world.perform(ReadCandidate(prize: desk.prize, candidate: candidate), by: viewer).readings.count
        }
        try desk.judge(desk.official)
        #expect(try seen(desk.resident) == 0)
        try desk.judge(desk.resident)
        #expect(try seen(desk.resident) == 2 && seen(desk.lead) == 2)
        #expect(try seen(desk.keeper) == 0)
        let stranger = try desk.world.somebody("Ailleurs", [])
        #expect(throws: Refusal.notFound) { try seen(stranger) }
        // Who stands aside after reading takes their reading back.
        try desk.world.perform(
            RecuseJuror(prize: desk.prize, candidate: candidate, reason: "J’y suis bénévole."), by: desk.official)
        #expect(try seen(desk.resident) == 1 && seen(desk.official) == 0)
        #expect(throws: Refusal.prize(.isRecused)) { try desk.judge(desk.official) }
        let told = RecuseJuror(prize: desk.prize, candidate: candidate, reason: "Écrire à l.martin@exemple.example.")
        #expect(throws: Refusal.self) { try desk.world.perform(told, by: desk.resident) }
    }

    @Test func `a decision does not outlive the readings that it rests on, nor is it read by who is bound`() throws {
        let desk = try Desk(.sqlite)
        try desk.seat(desk.lead, "Coordination", "professionnels_social")
        try desk.opened()
        try desk.move(.judge)
        try desk.judge(desk.official)
        try desk.judge(desk.resident)
        let candidate = try desk.candidate
        let decision = PrizeCandidate.Decision(outcome: .mentioned, distinction: "Mention", reason: "Elle tient.")
        try desk.world.perform(DecideCandidate(prize: desk.prize, candidate: candidate, decision), by: desk.lead)
        // Who leads and sits reads no decision before reading the sheet.
        #expect(try desk.read(by: desk.lead).entries.map(\.candidate.decision) == [nil])
        try desk.judge(desk.lead)
        #expect(try desk.read(by: desk.lead).entries.map(\.candidate.decision) == [decision])
        for viewer in [desk.lead, desk.official] {
            try desk.world.perform(
                RecuseJuror(prize: desk.prize, candidate: candidate, reason: "J’y suis bénévole."), by: viewer)
        }
        #expect(throws: Refusal.prize(.isOwn)) {
            try desk.world.perform(DecideCandidate(prize: desk.prize, candidate: candidate, decision), by: desk.lead)
        }
        #expect(try desk.read(by: desk.lead).entries.map(\.candidate.decision) == [nil])
        #expect(throws: Refusal.prize(.tooFewReadings(2))) { try desk.move(.decide) }
    }

    @Test func `those who lead type for a seat without an account, and decide nothing of what is their own`() throws {
        let desk = try Desk(.sqlite)
        try desk.opened()
        try desk.move(.judge)
        let candidate = try desk.candidate
        let seats = try desk.read().jury
        let absent = try #require(seats.first { $0.member == nil }).id
        let held = try #require(seats.first { $0.member == desk.resident.member?.id }).id
        try desk.judge(desk.lead, seat: absent)
        #expect(throws: Refusal.notFound) { try desk.judge(desk.lead, seat: held) }
        #expect(throws: Refusal.notFound) { try desk.judge(desk.official, seat: absent) }
        let read = try desk.world.perform(ReadCandidate(prize: desk.prize, candidate: candidate), by: desk.lead)
        #expect(read.readings.map(\.isTold) == [true])
        // Who gave their seat an account keeps their words, even once they are forgotten.
        try desk.world.perform(EraseAccount(desk.official.member?.id ?? 0))
        let left = try #require(try desk.read().jury.first { $0.family == "elus" }).id
        #expect(throws: Refusal.notFound) { try desk.judge(desk.lead, seat: left) }
        // The same person, once they look after the sheet.
        let scope = Scope.practice(try desk.world.practice(Desk.sheet))
        try desk.world.perform(GrantRole(.custodian, scope, to: desk.lead.member?.id ?? 0))
        let bound = try desk.world.again(desk.lead.member?.id ?? 0)
        #expect(throws: Refusal.prize(.isOwn)) { try desk.judge(bound, seat: absent) }
        let decision = PrizeCandidate.Decision(outcome: .notRetained, distinction: "", reason: "Non.")
        #expect(throws: Refusal.prize(.isOwn)) {
            try desk.world.perform(DecideCandidate(prize: desk.prize, candidate: candidate, decision), by: bound)
        }
        let blind = try desk.world.perform(ReadCandidate(prize: desk.prize, candidate: candidate), by: bound)
        #expect(blind.readings.isEmpty && blind.isBound)
    }

    @Test func `each step follows the one before, with a jury that is complete`() throws {
        let desk = try Desk(.sqlite)
        #expect(throws: Refusal.prize(.wrongState(.prepared))) { try desk.move(.judge) }
        #expect(throws: Refusal.notFound) {
            try desk.world.perform(
                NominateSheet(prize: desk.prize, sheet: Desk.sheet, why: "Oui."), by: desk.keeper)
        }
        try desk.move(.open)
        #expect(throws: Refusal.prize(.notReady(JuryReadiness([])))) { try desk.move(.judge) }
        try desk.seat(desk.resident, "Habitante", "habitants")
        #expect(throws: Refusal.prize(.seatedAlready)) { try desk.seat(desk.resident, "Encore", "habitants") }
        #expect(throws: Refusal.prize(.faults([.bodyUnknown]))) {
            try desk.seat(nil, "Bénévole", "benevoles", body: "Structure que personne ne connaît")
        }
        try desk.seat(nil, "Bénévole", "benevoles")
        try desk.seat(nil, "Élu", "elus")
        #expect(throws: Refusal.prize(.noCandidate)) { try desk.move(.judge) }
        #expect(throws: Refusal.reasonMissing) { try desk.move(.cancel, " ") }
        try desk.move(.cancel, "Pas de jury cette année.")
        #expect(try desk.read().prize.closing == "Pas de jury cette année.")
        #expect(throws: Refusal.prize(.wrongState(.cancelled))) { try desk.move(.open) }
    }

    @Test func `only a sheet that everybody reads is put forward, once, in time, and it may be taken back`() throws {
        let desk = try Desk(.sqlite)
        try desk.opened()
        let nominate = NominateSheet(prize: desk.prize, sheet: Desk.sheet, why: "Encore.")
        #expect(throws: Refusal.prize(.standsAlready)) { try desk.world.perform(nominate, by: desk.keeper) }
        #expect(throws: Refusal.forbidden(.nominateSheet)) { try desk.world.perform(nominate, by: desk.official) }
        try desk.world.perform(
            WithdrawCandidate(prize: desk.prize, candidate: try desk.candidate), by: desk.keeper)
        #expect(try desk.read().entries.isEmpty)
        desk.world.clock.advance(6 * 86_400_000_000)
        #expect(throws: Refusal.prize(.notTheDay)) { try desk.world.perform(nominate, by: desk.keeper) }
    }

    @Test func `what names somebody is pointed at before anybody reads it`() throws {
        let desk = try Desk(.sqlite)
        var call = PrizeActs.call(desk.world.clock.now(), "Autre prix")
        call.about = "Écrire à jeanne.exemple@aubrelle.example."
        #expect(throws: Refusal.self) {
            try desk.world.perform(CreatePrize(call, grid: PrizeActs.grid), by: desk.lead)
        }
        let slug = try desk.world.perform(CreatePrize(call, grid: PrizeActs.grid, isChecked: true), by: desk.lead)
        #expect(slug == "autre-prix")
        #expect(throws: Refusal.prize(.faults([.gridUnknown]))) {
            try desk.world.perform(
                CreatePrize(PrizeActs.call(desk.world.clock.now()), grid: "faire-le-point"), by: desk.lead)
        }
    }

    @Test(arguments: Engine.allCases)
    func `readings go a year after the decision, the reasons stay; people are forgotten`(_ engine: Engine) throws {
        let desk = try Desk(engine)
        try desk.opened()
        try desk.move(.judge)
        try desk.judge(desk.official)
        try desk.judge(desk.resident)
        let decision = PrizeCandidate.Decision(outcome: .mentioned, distinction: "Mention", reason: "Elle tient.")
        let candidate = try desk.candidate
        try desk.world.perform(DecideCandidate(prize: desk.prize, candidate: candidate, decision), by: desk.lead)
        try desk.move(.decide)
        func readings() throws -> Int {
            try desk.world.database.read { try PrizeStore($0).readings(of: candidate).count }
        }
        let rule = try #require(RetentionRule.all.first { $0.code == .prizeReading })
        let day: Int64 = 86_400_000_000
        try desk.world.database.write {
            try RetentionStore($0).destroy(rule, at: desk.world.clock.now() + 300 * day)
        }
        #expect(try readings() == 2)
        try desk.world.database.write {
            #expect(try RetentionStore($0).due(rule, at: desk.world.clock.now() + 400 * day).count == 2)
            try RetentionStore($0).destroy(rule, at: desk.world.clock.now() + 400 * day)
        }
        #expect(try readings() == 0 && desk.read().entries.map(\.candidate.decision) == [decision])
        try desk.world.perform(EraseAccount(desk.resident.member?.id ?? 0))
        #expect(try desk.read().jury.count == 4)
        #expect(try desk.read().jury.contains { $0.member == desk.resident.member?.id } == false)
    }
}
