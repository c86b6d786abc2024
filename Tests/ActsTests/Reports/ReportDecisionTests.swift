import Acts
import Domain
import SQL
import Storage
import TestSupport
import Testing

/// What editors decide about something made known, and what whoever wrote reads of it.
@Suite struct ReportDecisionTests {
    private static let letters = ReportActs.letters

    private struct Made {
        let world: TestWorld
        let token: String
        let report: Report
        let slug: String
        let editor: Viewer

        /// With what they hold by now.
        func reader() throws -> Viewer { try world.again(editor.member?.id ?? 0) }

        func decide(_ decision: DecideReport.Decision) throws {
            try world.perform(
                DecideReport(slug: slug, decision, letters: ReportDecisionTests.letters), by: try reader())
        }

        func own() throws -> ReadOwnReport.Outcome { try world.perform(ReadOwnReport(token: token), by: .anyone) }

        func follow(_ step: FollowReport.Step) throws {
            try world.perform(
                FollowReport(token: token, step, letters: ReportDecisionTests.letters), by: .anyone)
        }

        /// Every text of the database.
        var content: String { get throws { String(describing: try DatabaseContent(of: world.database)) } }
    }

    private func made(_ engine: Engine = .sqlite, contact: String = "une@maison.example") throws -> Made {
        let world = try TestWorld(engine)
        let editor = try world.somebody("Comité", [Grant(.editor, .territory(try world.place("ain")))])
        var entry = ReportActs.entry("potagerunique")
        entry.contact = contact
        let token = world.world.credentials.newToken()
        let report = try world.perform(
            MakeKnown(entry, token: token, language: "fr", letters: Self.letters), by: .anyone
        ).report
        return Made(
            world: world, token: token, report: report, slug: try world.slug(of: report.practice), editor: editor)
    }

    @Test(arguments: Engine.allCases)
    func `read, asked, answered, taken: whoever wrote follows each step`(_ engine: Engine) throws {
        let made = try made(engine)
        #expect(try made.own().report.state == .waiting)
        try made.decide(.read)
        #expect(try made.own().report.state == .reading)
        #expect(throws: Refusal.report(.answeredAlready)) { try made.decide(.read) }
        try made.decide(.ask("Depuis  quand ?"))
        #expect(try made.own().messages.map(\.text) == ["Depuis quand ?"])
        try made.follow(.answer("Depuis 2019."))
        #expect(try made.own().report.state == .waiting && made.own().messages.map(\.side) == [.editor, .author])
        #expect(throws: Refusal.report(.answeredAlready)) { try made.follow(.answer("Encore.")) }
        try made.decide(.take)
        let access = try #require(
            try made.world.database.read { try PracticeStore($0).access(of: made.report.practice) })
        #expect(access.state == .draft && Array(access.keepers) == [made.editor.member?.id])
        #expect(try made.own().report.state == .taken)
        #expect(throws: Refusal.report(.answeredAlready)) { try made.decide(.decline(reason: "motif")) }
        #expect(try made.world.mails().map(\.subject) == ["reçu fr", "nouvelles fr", "nouvelles fr"])
    }

    @Test func `a report that is not kept is told with its reason, and needs one`() throws {
        let made = try made()
        #expect(throws: Refusal.reasonMissing) { try made.decide(.decline(reason: " ")) }
        try made.decide(.decline(reason: "Ce n’est pas une action collective."))
        let own = try made.own()
        #expect(own.report.state == .declined && own.report.reason == "Ce n’est pas une action collective.")
        #expect(try made.world.mails().last?.body?.contains("collective") == true)
    }

    @Test func `joined to another sheet, its words go to those who keep that one`() throws {
        let made = try made()
        let world = made.world
        try world.bring([Drafts.practice("jardin", "Le jardin")])
        let keeper = try world.somebody(
            "Déléguée", [Grant(.delegate, .practice(try world.practice("le-jardin")))])
        for slug in ["absente", made.slug, ""] {
            #expect(throws: Refusal.report(.unknownSheet)) { try made.decide(.join(slug: slug)) }
        }
        try made.decide(.join(slug: "le-jardin"))
        let own = try made.own()
        #expect(own.report.state == .joined && own.target?.slug == "le-jardin")
        let letter = try #require(try world.mails().first { $0.member == keeper.member?.id })
        #expect(letter.body?.contains("potagerunique") == true && !letter.isShown)
        let told = try #require(try world.perform(ReadNotices(), by: world.again(keeper.member?.id ?? 0)).first)
        #expect(told.notice.kind == .reportJoined && told.practice?.slug == "le-jardin")
        // Nothing of it is in the other sheet.
        #expect(!String(describing: try world.sheet("le-jardin").practice).contains("potagerunique"))
    }

    @Test(arguments: Engine.allCases)
    func `taken back within two days, not a word is left`(_ engine: Engine) throws {
        let made = try made(engine)
        try made.decide(.ask("Une questionunique ?"))
        try made.follow(.answer("Une reponseunique."))
        try made.decide(.take)
        made.world.clock.set(made.report.createdAt + Report.reprieve - 1_000_000)
        #expect(try made.own().mayTakeBack)
        try made.world.perform(TakeBackReport(token: made.token), by: .anyone)
        let content = try made.content
        for word in ["potagerunique", "questionunique", "reponseunique", "maison.example"] {
            #expect(!content.contains(word), "\(word)")
        }
        let own = try made.own()
        #expect(own.report.state == .takenBack && own.entry == ReportEntry() && !own.mayTakeBack)
        #expect(throws: Refusal.report(.answeredAlready)) {
            try made.world.perform(TakeBackReport(token: made.token), by: .anyone)
        }
        #expect(try made.world.perform(ReadQueue(), by: made.reader()).isEmpty)
        #expect(try made.world.journal.all().map(\.id) == [made.report.practice])
        #expect(try made.world.audit(.takeBackReport).map(\.detail) == ["taken back"])
    }

    @Test func `after two days one asks, and an editor erases`() throws {
        let made = try made()
        made.world.clock.set(made.report.createdAt + Report.reprieve)
        #expect(try !made.own().mayTakeBack)
        #expect(throws: Refusal.report(.tooLate)) {
            try made.world.perform(TakeBackReport(token: made.token), by: .anyone)
        }
        try made.decide(.take)
        try made.follow(.askWithdrawal)
        #expect(throws: Refusal.report(.answeredAlready)) { try made.follow(.askWithdrawal) }
        let waiting = try made.world.perform(ReadQueue(), by: made.reader())
        #expect(waiting.first?.report?.withdrawalAskedAt != nil)
        let act = RemoveReport(slug: made.slug, .asked, letters: Self.letters)
        try made.world.perform(act, by: made.reader())
        #expect(try made.own().report.state == .removed)
    }

    @Test(arguments: Engine.allCases)
    func `a danger leaves the platform with a trace that holds no word`(_ engine: Engine) throws {
        let made = try made(engine)
        let act = RemoveReport(slug: made.slug, .danger(.childProtection), letters: Self.letters)
        try made.world.perform(act, by: made.reader())
        // The only mail that is left tells of it; its address goes with it.
        #expect(try made.world.mails().map(\.subject) == ["nouvelles fr"])
        #expect(try !made.content.contains("potagerunique"))
        let runner = JobRunner(
            world: made.world.world, kinds: [SendMailJob { _ in nil }], daily: [], owner: "un")
        while try runner.runNext() {}
        #expect(try made.world.mails().map(\.state) == [.sent] && !made.content.contains("maison.example"))
        #expect(try made.world.audit(.removeReport).map(\.detail) == ["danger, handed over: crip"])
        #expect(try made.own().report.state == .removed)
        #expect(WalkOutcome { _ = try made.world.perform(ReadReport(slug: made.slug), by: made.reader()) } == .notFound)
    }

    @Test func `a report that a body carries by now is not erased behind its back`() throws {
        let made = try made()
        try made.decide(.take)
        try made.world.put(made.slug, bearer: try made.world.body("porteuse"), territory: try made.world.place("ain"))
        let act = RemoveReport(slug: made.slug, .asked, letters: Self.letters)
        #expect(throws: Refusal.report(.carried)) { try made.world.perform(act, by: made.reader()) }
        #expect(try made.content.contains("potagerunique"))
    }

    @Test func `a link that its holder ends leads nowhere, and the address goes with it`() throws {
        let made = try made()
        try made.follow(.endLink)
        #expect(throws: Refusal.notFound) { try made.own() }
        try made.decide(.take)
        #expect(try made.world.mails().isEmpty && !made.content.contains("maison.example"))
        let kept = try made.world.database.read { try ReportStore($0).contact(of: made.report.id) }
        #expect(kept == nil)
    }

    @Test func `an erasure told by the journal takes what stands around the words too`() throws {
        let made = try made()
        try made.decide(.ask("Une questionunique ?"))
        try made.world.perform(ErasePractice(slug: made.slug, reason: "motif"))
        #expect(try !made.content.contains("questionunique"))
        #expect(try made.own().report.state == .removed)
    }

    @Test func `half a year after the answer, links, addresses and what was not kept are gone`() throws {
        let made = try made()
        try made.decide(.decline(reason: "raisonunique"))
        let runner = JobRunner(world: made.world.world, kinds: [PurgeJob()], daily: [PurgeJob.name], owner: "un")
        made.world.clock.set(made.report.createdAt + 184 * 86_400_000_000)
        while try runner.runNext() {}
        #expect(throws: Refusal.notFound) { try made.own() }
        let content = try made.content
        #expect(!content.contains("potagerunique") && !content.contains("raisonunique"))
        #expect(try made.world.journal.all().map(\.id) == [made.report.practice])
    }

    @Test func `the demonstration goes with what was made known of its places`() throws {
        let world = try TestWorld(.sqlite)
        try world.perform(LoadDemo())
        var entry = ReportActs.entry("potagerunique")
        entry[.place] = "Aubrelle"
        entry.territory = "aubrelle"
        let report = try world.perform(
            MakeKnown(entry, token: "x", language: "fr", letters: Self.letters), by: .anyone
        ).report
        try world.perform(RemoveDemo())
        #expect(try world.database.read { try PracticeStore($0).find(report.practice) } == nil)
    }
}
