import Acts
import Domain
import SQL
import Storage
import TestSupport
import Testing

/// What becomes of what somebody made known when their account is erased.
@Suite struct ReportOfErasedTests {
    private struct Made {
        let world: TestWorld
        let member: Viewer
        let waiting: Report
        let taken: Report
        let editor: Viewer

        func reader() throws -> Viewer { try world.again(editor.member?.id ?? 0) }

        var id: Int64 { member.member?.id ?? 0 }

        func report(_ report: Report) throws -> Report? {
            try world.database.read { try ReportStore($0).find(report.id) }
        }

        func contact(_ report: Report) throws -> String? {
            try world.database.read { try ReportStore($0).contact(of: report.id) }
        }

        var content: String { get throws { String(describing: try DatabaseContent(of: world.database)) } }
    }

    /// Two practices that one person made known with their account: one waits, the other became a sheet.
    private func made(_ engine: Engine) throws -> Made {
        let world = try TestWorld(engine)
        let member = try world.somebody("Autrice")
        let editor = try world.somebody("Comité", [Grant(.editor, .territory(try world.place("ain")))])
        let reports = try ["potagerunique", "lavoirunique"].map { word in
            var entry = ReportActs.entry(word)
            entry.contact = "autrice@maison.example"
            let act = MakeKnown(
                entry, token: world.world.credentials.newToken(), language: "fr", letters: ReportActs.letters)
            return try world.perform(act, by: member).report
        }
        let slug = try world.slug(of: reports[1].practice)
        try world.perform(
            DecideReport(slug: slug, .take, letters: ReportActs.letters),
            by: try world.again(editor.member?.id ?? 0))
        return Made(world: world, member: member, waiting: reports[0], taken: reports[1], editor: editor)
    }

    @Test(arguments: Engine.allCases) func `kept, they are tied to nobody`(_ engine: Engine) throws {
        let made = try made(engine)
        #expect(try made.report(made.waiting)?.member == made.id)
        #expect(
            try made.world.perform(ReadOwnData(), by: made.member).reports.map(\.id) == [
                made.waiting.id, made.taken.id,
            ])
        try made.world.perform(EraseAccount(made.id))
        for report in [made.waiting, made.taken] {
            #expect(try made.report(report)?.member == nil && made.contact(report) == nil)
        }
        #expect(try made.report(made.waiting)?.state == .waiting && made.content.contains("potagerunique"))
        #expect(try !made.content.contains("autrice@maison.example"))
    }

    @Test(arguments: Engine.allCases)
    func `mails to the address of an account go with it, however it was typed`(_ engine: Engine) throws {
        let world = try TestWorld(engine)
        let member = try world.somebody("Autrice", mail: "autrice@maison.example")
        var entry = ReportActs.entry()
        entry.contact = "Autrice@Maison.example"
        // Without signing in: nothing else ties it to them.
        try world.perform(MakeKnown(entry, token: "x", language: "fr", letters: ReportActs.letters), by: .anyone)
        try world.perform(EraseAccount(member.member?.id ?? 0))
        #expect(try !String(describing: DatabaseContent(of: world.database)).contains("Autrice@Maison"))
    }

    @Test(arguments: Engine.allCases)
    func `withdrawn, what waits is erased to the last word and the rest asks for its withdrawal`(
        _ engine: Engine
    ) throws {
        let made = try made(engine)
        try made.world.perform(EraseAccount(made.id, contributions: .withdrawn))
        #expect(try made.report(made.waiting)?.state == .takenBack)
        #expect(try !made.content.contains("potagerunique"))
        let taken = try #require(try made.report(made.taken))
        #expect(taken.state == .taken && taken.withdrawalAskedAt != nil && taken.member == nil)
        #expect(try made.content.contains("lavoirunique") && !made.content.contains("autrice@maison.example"))
        #expect(
            try made.world.journal.all().map { "\($0.kind) \($0.id)" } == [
                "practice \(made.waiting.practice)", "report-withdrawal \(made.taken.id)", "member \(made.id)",
            ])
        #expect(try made.world.perform(ReadQueue(), by: made.reader()).map { $0.report?.id } == [made.taken.id])
        let told = try made.world.perform(ReadNotices(), by: made.reader())
        #expect(told.first?.notice.kind == .practiceReported && told.first?.practice?.id == made.taken.practice)
    }
}
