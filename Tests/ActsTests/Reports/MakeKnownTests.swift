import Acts
import Domain
import SQL
import Storage
import TestSupport
import Testing

/// What somebody makes known, seen by each of those who may read something here.
@Suite struct MakeKnownTests {
    private static let letters = ReportActs.letters

    private func made(
        _ world: TestWorld, _ entry: ReportEntry = ReportActs.entry(), by viewer: Viewer = .anyone
    ) throws -> (token: String, report: Report, slug: String) {
        let token = world.world.credentials.newToken()
        let act = MakeKnown(entry, token: token, language: "fr", letters: Self.letters)
        let report = try world.perform(act, by: viewer).report
        return (token, report, try world.slug(of: report.practice))
    }

    private func editor(_ world: TestWorld, _ place: String = "ain") throws -> Viewer {
        try world.somebody("Comité \(place)", [Grant(.editor, .territory(try world.place(place)))])
    }

    @Test(arguments: Engine.allCases)
    func `it becomes an ordinary sheet that the editors of its place read, and nobody else`(_ engine: Engine) throws {
        let world = try TestWorld(engine)
        let (here, elsewhere) = (try editor(world), try editor(world, "finistere"))
        let (_, report, slug) = try made(world)
        let access = try #require(
            try world.database.read { try PracticeStore($0).access(of: report.practice) })
        #expect(access.state == .reported && access.rung == .me && access.bearer == nil)
        #expect(access.territories.contains(try world.place("ain")))
        let read = try world.perform(ReadReport(slug: slug), by: here)
        #expect(read.entry == ReportActs.entry() && read.mayDecide && read.mayRemove)
        #expect(try world.perform(ReadQueue(), by: here).map(\.practice.slug) == [slug])
        for viewer in [elsewhere, try world.somebody("Personne"), .anyone] {
            #expect(WalkOutcome { _ = try world.perform(ReadReport(slug: slug), by: viewer) } == .notFound)
            #expect(WalkOutcome { _ = try world.perform(ReadSheet(slug: slug), by: viewer) } == .notFound)
        }
        #expect(try world.perform(ReadQueue(), by: elsewhere).isEmpty)
        let facts = try world.database.read { connection in
            try connection.query("SELECT field, edition FROM fact WHERE practice = \(report.practice) ORDER BY field") {
                (try $0.text(0), try $0.int(1))
            }
        }
        #expect(facts.map(\.0) == ["bearer", "description", "problem", "territory"])
        #expect(facts.allSatisfy { $0.1 == 0 })
    }

    @Test(arguments: Engine.allCases)
    func `before a decision no list, search, suggestion, feed, export or neighbour knows of it`(
        _ engine: Engine
    ) throws {
        let world = try TestWorld(engine)
        try world.bring([Drafts.practice("autre", "Autre jardin", text: "Un jardin ouvert chaque mercredi.")])
        let (_, _, slug) = try made(world, ReportActs.entry("potagerunique"))
        for viewer in [Viewer.anyone, .instanceOperator, try editor(world)] {
            let found = try world.perform(SearchSheets(SheetSearch(words: "potagerunique")), by: viewer)
            #expect(found.sheets.allSatisfy { $0.sheet.practice.slug != slug } && found.corrections.isEmpty)
            #expect(try world.perform(SearchSheets(SheetSearch()), by: viewer).total == 1)
            #expect(try world.perform(SuggestWords("potager"), by: viewer).words.isEmpty)
            #expect(try world.perform(ReadCatalogue(), by: viewer).count == 1)
            #expect(try world.perform(ReadFeed(SheetSearch()), by: viewer).entries.count == 1)
            #expect(try world.perform(FindClose(slug: "autre-jardin"), by: viewer).isEmpty)
        }
        let near = try world.perform(CheckReport(ReportActs.entry("potagerunique")), by: .anyone).nearest
        #expect(near.map(\.sheet.practice.slug) == ["autre-jardin"])
    }

    @Test func `a place that is not known is read by the editors of the whole instance`() throws {
        let world = try TestWorld(.sqlite)
        let everywhere = try world.somebody("Partout", [Grant(.editor, .instance)])
        let here = try editor(world)
        var entry = ReportActs.entry()
        entry[.place] = "Le hameau des Trois Chemins"
        let (_, _, slug) = try made(world, entry)
        #expect(try world.perform(ReadReport(slug: slug), by: everywhere).entry[.place] == entry[.place])
        #expect(WalkOutcome { _ = try world.perform(ReadReport(slug: slug), by: here) } == .notFound)
    }

    @Test func `the place that somebody chose among those of one name is the one that is kept`() throws {
        let world = try TestWorld(.sqlite)
        var entry = ReportActs.entry()
        entry[.place] = "Quelque part"
        entry.territory = "finistere"
        let (_, report, _) = try made(world, entry)
        let access = try world.database.read { try PracticeStore($0).access(of: report.practice) }
        #expect(access?.territories.contains(try world.place("finistere")) == true)
        let editor = try editor(world, "finistere")
        let read = try world.perform(ReadQueue(), by: editor)
        #expect(read.first?.entry?[.place] == "Quelque part")
    }

    @Test(arguments: Engine.allCases) func `one form makes one report, however often it is sent`(_ engine: Engine)
        throws
    {
        let world = try TestWorld(engine)
        let act = MakeKnown(ReportActs.entry(), token: "le-meme", language: "fr", letters: Self.letters)
        let first = try world.perform(act, by: .anyone)
        let content = try DatabaseContent(of: world.database)
        let second = try world.perform(act, by: .anyone)
        #expect(first.isNew && !second.isNew && first.report.id == second.report.id)
        #expect(try DatabaseContent(of: world.database) == content)
    }

    @Test(arguments: Engine.allCases)
    func `a form that was sent comes back with other words, and does not pretend`(_ engine: Engine) throws {
        let world = try TestWorld(engine)
        func send(_ entry: ReportEntry) throws -> Report {
            try world.perform(
                MakeKnown(entry, token: "le-meme", language: "fr", letters: Self.letters), by: .anyone
            ).report
        }
        var entry = ReportActs.entry()
        entry.contact = "une@maison.example"
        let first = try send(entry)
        #expect(try send(entry).id == first.id)
        let changes: [(inout ReportEntry) -> Void] = [
            { $0[.need] = "Un autre besoin." }, { $0.contact = "" }, { $0.contact = "autre@maison.example" },
            { $0.capacity = .service }, { $0.territory = "finistere" },
        ]
        for change in changes {
            var other = entry
            change(&other)
            #expect(throws: Refusal.report(.sentBefore)) { try send(other) }
        }
        try world.perform(TakeBackReport(token: "le-meme"), by: .anyone)
        #expect(throws: Refusal.report(.sentBefore)) { try send(entry) }
    }

    @Test func `the beginning of a name is no place until somebody chooses it, or says it is none`() throws {
        let world = try TestWorld(.sqlite)
        var entry = ReportActs.entry()
        entry[.place] = "Finist"
        let offered = try world.perform(CheckReport(entry), by: .anyone)
        #expect(offered.place == nil && offered.choices.map(\.slug).contains("finistere"))
        #expect(
            try world.database.read { try PracticeStore($0).access(of: try made(world, entry).report.practice) }?
                .territories.isEmpty == true)
        entry[.place] = "Ain"
        entry.territory = ReportEntry.noTerritory
        #expect(try world.perform(CheckReport(entry), by: .anyone).place == nil)
        entry.territory = ""
        #expect(try world.perform(CheckReport(entry), by: .anyone).place?.slug == "ain")
    }

    @Test func `without the role of administrator, nothing tells any more that nobody reads`() throws {
        let world = try TestWorld(.sqlite)
        let administrator = try world.somebody("Administration", [Grant(.administrator, .instance)])
        let id = try #require(administrator.member?.id)
        _ = try made(world)
        #expect(try world.perform(ReadNotices(), by: administrator).count == 1)
        // What a private feed sees: the same person, without any role.
        let plain = Viewer.member(
            Member(id: id, grants: [], organisations: [], teams: [], isConfirmed: false))
        #expect(try world.perform(ReadNotices(), by: plain).isEmpty)
        try world.database.write { try $0.execute("UPDATE role_grant SET ended_at = 1 WHERE member = \(id)") }
        let unread = try world.database.read {
            try NoticeStore($0).countUnread(of: id, readableBy: administrator.audiences, limit: 9)
        }
        #expect(try unread == 0 && world.perform(ReadNotices(), by: administrator).isEmpty)
    }

    @Test func `answers that are missing or sell something leave nothing behind`() throws {
        let world = try TestWorld(.sqlite)
        let before = try DatabaseContent(of: world.database)
        var entry = ReportActs.entry()
        entry[.need] = " "
        #expect(throws: Refusal.report(.missing([.need]))) { try made(world, entry) }
        entry[.need] = "www.un.example www.deux.example www.trois.example"
        #expect(throws: Refusal.report(.tooManyLinks)) { try made(world, entry) }
        entry[.need] = "…"
        #expect(throws: Refusal.report(.missing([.need]))) { try made(world, entry) }
        #expect(try DatabaseContent(of: world.database) == before)
    }

    @Test(arguments: Engine.allCases)
    func `the address is sealed, receives the link, and is nowhere in clear`(_ engine: Engine) throws {
        let world = try TestWorld(engine)
        var entry = ReportActs.entry()
        entry.contact = "une@maison.example"
        let (token, report, _) = try made(world, entry)
        let mail = try #require(try world.mails().first)
        #expect(mail.address == "une@maison.example" && mail.body == token && !mail.isShown)
        let kept = try world.database.read { connection in
            try ReportStore(connection).contact(of: report.id)
        }
        #expect(kept != nil && kept?.contains("maison") == false)
        // Nor to those who look after the outbox.
        let shown = try world.perform(ListOutbox()).messages
        #expect(shown.map(\.address) == [""])
        #expect(try world.perform(ReadMessage(mail.id)).address == "")
        // Neither the link nor the address: what stays once the mail is gone.
        let runner = JobRunner(world: world.world, kinds: [SendMailJob { _ in nil }], daily: [], owner: "un")
        while try runner.runNext() {}
        #expect(try world.mails().map(\.state) == [.sent])
        let content = String(describing: try DatabaseContent(of: world.database))
        #expect(!content.contains("maison.example") && !content.contains(token))
    }

    @Test func `editors of the place are told, the one who writes is not, and without editors an administrator is`()
        throws
    {
        let world = try TestWorld(.sqlite)
        let administrator = try world.somebody("Administration", [Grant(.administrator, .instance)])
        _ = try made(world)
        let told = try world.perform(ReadNotices(), by: administrator)
        #expect(told.map(\.notice.kind) == [.reportUnread] && told.first?.practice == nil)
        let (one, other) = (try editor(world), try editor(world))
        let (_, report, _) = try made(world, ReportActs.entry("verger"), by: one)
        #expect(report.member == one.member?.id)
        #expect(try world.perform(ReadNotices(), by: one).isEmpty)
        let notice = try #require(try world.perform(ReadNotices(), by: other).first)
        #expect(notice.notice.kind == .practiceReported && notice.practice?.id == report.practice)
    }

    @Test func `a paper that is typed in keeps its day and its relay`() throws {
        let world = try TestWorld(.sqlite)
        let reader = try editor(world)
        var entry = ReportActs.entry()
        entry.paper = PaperForm(day: 20_777, relay: "La maison de quartier")
        let (_, _, slug) = try made(world, entry, by: try world.somebody("Relais"))
        let read = try world.perform(ReadReport(slug: slug), by: reader)
        #expect(read.report.paper == entry.paper && read.author == "Relais")
        let origins = try world.database.read { connection in
            try connection.query("SELECT DISTINCT origin FROM revision WHERE origin <> 'import' ORDER BY origin") {
                try $0.text(0)
            }
        }
        #expect(origins == ["paper"])
    }
}
