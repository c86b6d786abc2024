import Acts
import Domain
import SQL
import Storage
import TestSupport
import Testing

/// What becomes of what was made known once it is decided: joined, asked back, left without an answer, restored.
@Suite struct ReportAfterwardsTests {
    private static let letters = ReportActs.letters

    private struct Made {
        let world: TestWorld
        let token: String
        let report: Report
        let slug: String
        let editor: Viewer

        func reader() throws -> Viewer { try world.again(editor.member?.id ?? 0) }

        func decide(_ decision: DecideReport.Decision, letters: ReportLetters = ReportActs.letters) throws {
            try world.perform(DecideReport(slug: slug, decision, letters: letters), by: try reader())
        }

        func own() throws -> ReadOwnReport.Outcome { try world.perform(ReadOwnReport(token: token), by: .anyone) }

        func follow(_ step: FollowReport.Step) throws {
            try world.perform(FollowReport(token: token, step, letters: ReportActs.letters), by: .anyone)
        }

        var content: String { get throws { String(describing: try DatabaseContent(of: world.database)) } }
    }

    private func made(_ engine: Engine = .sqlite) throws -> Made {
        let world = try TestWorld(engine)
        let editor = try world.somebody("Comité", [Grant(.editor, .territory(try world.place("ain")))])
        var entry = ReportActs.entry("potagerunique")
        entry.contact = "une@maison.example"
        let token = world.world.credentials.newToken()
        let report = try world.perform(
            MakeKnown(entry, token: token, language: "fr", letters: Self.letters), by: .anyone
        ).report
        return Made(
            world: world, token: token, report: report, slug: try world.slug(of: report.practice), editor: editor)
    }

    @Test func `its words are joined to no sheet where nobody else would receive them`() throws {
        let made = try made()
        let world = made.world
        try world.bring([Drafts.practice("jardin", "Le jardin")])
        #expect(throws: Refusal.report(.nobodyReceives)) { try made.decide(.join(slug: "le-jardin")) }
        let id = try world.practice("le-jardin")
        _ = try world.somebody("Partie", [Grant(.custodian, .practice(id))], state: .closed)
        try world.database.write { connection in
            try GrantStore(connection).insert(
                #require(Grant(.custodian, .practice(id))), id: world.ids.next(), to: made.editor.member?.id ?? 0,
                by: "operator",
                at: 1)
        }
        #expect(throws: Refusal.report(.nobodyReceives)) { try made.decide(.join(slug: "le-jardin")) }
        _ = try world.somebody("Veille", [Grant(.custodian, .practice(id))])
        let mute = ReportLetters(
            leave: false, received: { _, _ in Letter(.security, subject: "a", body: "b") },
            news: { _, _ in Letter(.security, subject: "a", body: "b") },
            added: { _, _, _ in Letter(.security, subject: "a", body: "b") })
        #expect(throws: Refusal.report(.nobodyReceives)) { try made.decide(.join(slug: "le-jardin"), letters: mute) }
        #expect(try made.own().report.state == .waiting)
        try made.decide(.join(slug: "le-jardin"))
        #expect(try made.own().report.state == .joined)
    }

    @Test(arguments: Engine.allCases)
    func `an import that something was joined to can be undone`(_ engine: Engine) throws {
        let made = try made(engine)
        try made.world.bring([Drafts.practice("jardin", "Le jardin")])
        _ = try made.world.somebody(
            "Veille", [Grant(.custodian, .practice(try made.world.practice("le-jardin")))])
        try made.decide(.join(slug: "le-jardin"))
        try made.world.perform(
            UndoImport(namespace: Drafts.document.code, changed: .discard, isDryRun: false))
        let own = try made.own()
        #expect(own.report.state == .joined && own.report.target == nil && own.target == nil)
    }

    @Test(arguments: Engine.allCases)
    func `a withdrawal is answered: erased only when it was asked, or kept with a reason that is told`(
        _ engine: Engine
    ) throws {
        let made = try made(engine)
        try made.decide(.take)
        let erase = RemoveReport(slug: made.slug, .asked, letters: Self.letters)
        func keep(_ reason: String) throws {
            try made.world.perform(
                RefuseWithdrawal(slug: made.slug, reason: reason, letters: Self.letters), by: made.reader())
        }
        #expect(throws: Refusal.report(.notAsked)) { try made.world.perform(erase, by: made.reader()) }
        #expect(throws: Refusal.report(.notAsked)) { try keep("motif") }
        #expect(try made.world.journal.all().isEmpty)
        try made.follow(.askWithdrawal)
        #expect(try made.world.perform(ReadReport(slug: made.slug), by: made.reader()).mayKeep)
        #expect(throws: Refusal.reasonMissing) { try keep(" ") }
        try keep("D’autres s’en servent.")
        #expect(throws: Refusal.report(.answeredAlready)) { try keep("Encore.") }
        #expect(try made.own().report.withdrawalRefusal?.reason == "D’autres s’en servent.")
        #expect(try made.world.mails().last?.body?.contains("D’autres") == true)
        #expect(try made.world.perform(ReadQueue(), by: made.reader()).isEmpty)
        // Asked once more, it waits again.
        try made.follow(.askWithdrawal)
        #expect(try made.world.perform(ReadQueue(), by: made.reader()).count == 1)
        try made.world.perform(erase, by: made.reader())
        #expect(try made.own().report.state == .removed)
        #expect(try !made.content.contains("s’en servent"))
    }

    @Test func `an answer of the same day is news again`() throws {
        let made = try made()
        let first = try #require(try made.world.perform(ReadNotices(), by: made.reader()).first)
        try made.world.database.write { connection in
            try NoticeStore(connection).markRead(nil, of: made.editor.member?.id ?? 0, at: 1)
        }
        try made.decide(.ask("Depuis quand ?"))
        try made.follow(.answer("Depuis 2019."))
        let told = try made.world.perform(ReadNotices(), by: made.reader())
        #expect(told.count == 1 && told.first?.notice.isRead == false && told.first?.notice.id != first.notice.id)
    }

    @Test func `when those who keep it are gone, whoever can name others is told that somebody waits`() throws {
        let made = try made()
        let administrator = try made.world.somebody("Administration", [Grant(.administrator, .instance)])
        try made.decide(.take)
        try made.world.database.write { connection in
            try connection.execute("UPDATE member SET state = 'closed' WHERE id = \(made.editor.member?.id)")
        }
        try made.follow(.askWithdrawal)
        #expect(try made.world.perform(ReadNotices(), by: administrator).map(\.notice.kind) == [.reportUnread])
    }

    @Test func `an answer by the link is held to the same rules as the form`() throws {
        let made = try made()
        try made.decide(.ask("Depuis quand ?"))
        #expect(throws: Refusal.report(.tooManyLinks)) {
            try made.follow(.answer("http://un.example,http://deux.example,http://trois.example"))
        }
        #expect(throws: Refusal.report(.nothingSaid)) { try made.follow(.answer("\u{200B} …")) }
        try made.follow(.answer("Depuis\u{202E} 2019."))
        #expect(try made.own().messages.last?.text == "Depuis 2019.")
    }

    @Test(arguments: Engine.allCases)
    func `what nobody answered for two years is erased, and its link a while later`(_ engine: Engine) throws {
        let made = try made(engine)
        let day: Int64 = 86_400_000_000
        let runner = JobRunner(world: made.world.world, kinds: [PurgeJob()], daily: [PurgeJob.name], owner: "un")
        made.world.clock.set(made.report.createdAt + 729 * day)
        while try runner.runNext() {}
        #expect(try made.own().report.state == .waiting)
        made.world.clock.set(made.report.createdAt + 731 * day)
        while try runner.runNext() {}
        #expect(try made.own().report.state == .removed && !made.content.contains("potagerunique"))
        #expect(try made.world.journal.all().map(\.id) == [made.report.practice])
        made.world.clock.set(made.report.createdAt + 915 * day)
        while try runner.runNext() {}
        #expect(throws: Refusal.notFound) { try made.own() }
    }

    @Test func `what a body carries by now is kept, though it was not`() throws {
        let made = try made()
        try made.decide(.decline(reason: "motif"))
        try made.world.put(
            made.slug, bearer: try made.world.body("porteuse"), territory: try made.world.place("ain"))
        let runner = JobRunner(world: made.world.world, kinds: [PurgeJob()], daily: [PurgeJob.name], owner: "un")
        made.world.clock.set(made.report.createdAt + 200 * 86_400_000_000)
        while try runner.runNext() {}
        #expect(try made.content.contains("potagerunique") && made.world.journal.all().isEmpty)
    }

    @Test func `an older copy that is restored sends no mail of what is gone, ends links and asks again`() throws {
        let instance = try BackupInstance()
        func make(_ token: String, _ world: World) throws -> Report {
            var entry = ReportActs.entry(token)
            entry.contact = "\(token)@maison.example"
            return try MakeKnown(entry, token: token, language: "fr", letters: Self.letters)
                .perform(by: .anyone, in: world).report
        }
        let backup = try instance.withWorld { world in
            for token in ["reprise", "fermee", "retrait"] { _ = try make(token, world) }
            let backup = try instance.backup(world)
            try TakeBackReport(token: "reprise").perform(by: .anyone, in: world)
            try FollowReport(token: "fermee", .endLink, letters: Self.letters).perform(by: .anyone, in: world)
            try FollowReport(token: "retrait", .askWithdrawal, letters: Self.letters)
                .perform(by: .anyone, in: world)
            return backup.folder
        }
        _ = try instance.restore(backup, replaces: true)
        try instance.withWorld { world in
            let mails = try world.database.read { try MessageStore($0).recent(limit: 9) }
            #expect(mails.map(\.address) == ["retrait@maison.example"])
            #expect(throws: Refusal.notFound) {
                try ReadOwnReport(token: "fermee").perform(by: .anyone, in: world)
            }
            let asked = try ReadOwnReport(token: "retrait").perform(by: .anyone, in: world)
            #expect(asked.report.withdrawalAskedAt != nil && asked.hasContact)
        }
    }
}
