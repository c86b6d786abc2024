import Acts
import Domain
import SQL
import Storage
import TestSupport
import Testing

extension ReadQueue.Item {
    /// What was made known, where this is that.
    var report: Report? {
        guard case .report(let report, _) = matter else { return nil }
        return report
    }

    var entry: ReportEntry? {
        guard case .report(_, let entry) = matter else { return nil }
        return entry
    }

    var asked: GateDecision.Matter? {
        guard case .asked(let asked) = matter else { return nil }
        return asked
    }
}

/// What editors decide before everybody reads: the queue, the page, what is kept, and what both sides write.
@Suite struct GateTests {
    private struct Desk {
        let world: TestWorld
        let delegate: Viewer
        let editor: Viewer
        let slug = "atelier"

        init(_ engine: Engine, rung: Rung = .network, text: String = "Un atelier ouvert.") throws {
            world = try TestWorld(engine)
            let ain = try world.place("ain")
            let body = try world.body("structure", in: ain)
            try world.bring([Drafts.practice("1", "Atelier", text: text)])
            try world.put(slug, bearer: body, territory: ain)
            let person = try world.somebody("Déléguée", bodies: [body])
            let practice = try world.practice(slug)
            let (ids, number) = (world.ids, person.member?.id ?? 0)
            try world.database.write { connection in
                guard let grant = Grant(.delegate, .practice(practice)) else { return }
                try GrantStore(connection).insert(grant, id: ids.next(), to: number, by: "operator", at: 1)
            }
            try world.place(slug, rung: rung)
            delegate = try world.again(number)
            editor = try world.somebody("Comité", [Grant(.editor, .territory(ain))])
        }

        func ask() throws {
            try world.perform(ShareSheet(slug: slug, rung: .everyone, wording: PeopleActs.wording), by: delegate)
        }

        func decide(_ answer: DecideSharing.Answer, reasons: String = "") throws {
            try world.perform(DecideSharing(slug: slug, answer, reasons: reasons), by: editor)
        }

        func write(_ text: String, by viewer: Viewer) throws {
            try world.perform(DiscussDecision(slug: slug, text: text), by: viewer)
        }

        func queue(_ viewer: Viewer? = nil) throws -> [ReadQueue.Item] {
            try world.perform(ReadQueue(), by: viewer ?? editor)
        }

        func gate(_ viewer: Viewer) throws -> ReadGate.Outcome {
            try world.perform(ReadGate(slug: slug), by: viewer)
        }

        func news(_ viewer: Viewer) throws -> [Notice.Kind] {
            try world.perform(ReadNotices(), by: viewer).map(\.notice.kind)
        }

        func isRead() -> Bool { (try? world.sheet(slug)) != nil }
    }

    @Test(arguments: Engine.allCases)
    func `what is asked waits in one list, and is published once everything is ticked`(_ engine: Engine) throws {
        let desk = try Desk(engine)
        try desk.ask()
        #expect(try desk.queue().map(\.asked) == [.everyone])
        #expect(try desk.news(desk.editor) == [.sheetProposed])
        #expect(try desk.queue(desk.delegate).isEmpty)
        let elsewhere = try desk.world.somebody(
            "Ailleurs", [Grant(.editor, .territory(try desk.world.place("finistere")))])
        #expect(try desk.queue(elsewhere).isEmpty && desk.news(elsewhere).isEmpty)
        let asked = GateCheck.asked(pictures: 0)
        #expect(!asked.contains(.pictures) && GateCheck.asked(pictures: 1) == GateCheck.allCases)
        for check in asked {
            #expect(throws: Refusal.gate(.unchecked([check]))) {
                try desk.decide(.publish(checks: Set(asked).subtracting([check]), isRead: true))
            }
        }
        #expect(!desk.isRead())
        try desk.decide(.publish(checks: Set(asked), isRead: false), reasons: "  Très  clair. ")
        #expect(try desk.isRead() && desk.queue().isEmpty)
        let kept = try #require(try desk.gate(desk.delegate).decisions.first?.decision)
        #expect(kept.outcome == .published && kept.checks == Set(asked) && kept.reasons == "Très clair.")
        #expect(try desk.news(desk.delegate) == [.decisionTaken])
        #expect(throws: Refusal.bearing(.nothingProposed)) { try desk.decide(PeopleActs.agreed) }
    }

    @Test(arguments: Engine.allCases)
    func `a passage that may tell of somebody is read first, and the log keeps that it was and no word of it`(
        _ engine: Engine
    ) throws {
        let desk = try Desk(engine, text: "Mme Durandunique est enceinte.")
        try desk.ask()
        let shown = try desk.gate(desk.editor).traces.traces
        #expect(shown.map(\.cause) == [.person(.name), .health(.pregnancy)])
        #expect(throws: Refusal.gate(.tracesUnread)) { try desk.decide(PeopleActs.agreed) }
        try desk.decide(.publish(checks: Set(GateCheck.allCases), isRead: true))
        let line = try #require(try desk.world.audit(.decideSharing).first)
        #expect(line.detail == "published, everyone, passages read and judged to identify nobody: 2")
        #expect(try desk.gate(desk.delegate).decisions.first?.decision.traces == 2)
        // Up to the network, whoever publishes their own words reads them too.
        let own = try Desk(engine)
        let typed = EditingActs.typed("Karimunique, 34 ans, sort de cure de désintoxication.")
        try own.world.perform(
            SaveSection(slug: own.slug, section: "emergence", typed, base: nil, saveID: "un"), by: own.delegate)
        #expect(throws: Refusal.gate(.tracesUnread)) {
            try own.world.perform(PublishText(slug: own.slug), by: own.delegate)
        }
        let publish = PublishText(slug: own.slug, isRead: true)
        #expect(try own.world.perform(publish, by: own.delegate) == .published(slug: own.slug))
        let told = try #require(try own.world.audit(.publishText).first)
        #expect(told.detail.contains("passages read") && !told.detail.contains("Karimunique"))
    }

    @Test(arguments: Engine.allCases)
    func `sent back with reasons, both sides write, and editors see what was narrow only while they are asked`(
        _ engine: Engine
    ) throws {
        let desk = try Desk(engine, rung: .organisation)
        #expect(throws: Refusal.notFound) { _ = try desk.gate(desk.editor) }
        try desk.ask()
        #expect(throws: Refusal.reasonMissing) { try desk.decide(.sendBack, reasons: " ") }
        try desk.decide(.sendBack, reasons: "Le contact est celui d’une personne.")
        #expect(!desk.isRead())
        #expect(throws: Refusal.notFound) { _ = try desk.gate(desk.editor) }
        let told = try desk.gate(desk.delegate)
        #expect(told.decisions.first?.decision.reasons == "Le contact est celui d’une personne.")
        #expect(told.side == .keeper && told.matter == nil)
        #expect(throws: Refusal.gate(.nothingSaid)) { try desk.write(" . ", by: desk.delegate) }
        try desk.write("C’est corrigé.", by: desk.delegate)
        let waiting = try desk.queue()
        #expect(waiting.count == 1 && waiting.allSatisfy { $0.report == nil && $0.asked == nil })
        #expect(try desk.news(desk.editor) == [.decisionAnswered])
        #expect(try desk.gate(desk.editor).side == .editor)
        try desk.write("Merci, redemandez.", by: desk.editor)
        #expect(throws: Refusal.notFound) { _ = try desk.gate(desk.editor) }
        let thread = try desk.gate(desk.delegate).decisions.first?.messages ?? []
        #expect(thread.map(\.side) == [.keeper, .editor] && thread.last?.text == "Merci, redemandez.")
        #expect(try desk.queue().isEmpty && desk.news(desk.delegate).first == .editorAnswered)
        let own = try desk.world.perform(ReadOwnData(), by: desk.delegate)
        #expect(own.exchanges.map(\.text) == ["C’est corrigé."])
        #expect(try desk.world.mails().isEmpty)
        let entries = try desk.world.database.read { try RecordStore($0).page(after: -1) }
        for entry in entries { #expect(entry.audiences == entry.access.audiences.map(\.code).sorted()) }
    }

    @Test(arguments: Engine.allCases)
    func `nobody writes about a decision that was not taken, and nobody else does at all`(_ engine: Engine) throws {
        let desk = try Desk(engine)
        #expect(throws: Refusal.gate(.notDecided)) { try desk.write("Bonjour.", by: desk.delegate) }
        let stranger = try desk.world.somebody("Personne")
        #expect(throws: Refusal.forbidden(.discussDecision)) { try desk.write("Bonjour.", by: stranger) }
        #expect(throws: Refusal.notFound) { try desk.write("Bonjour.", by: .anyone) }
    }

    @Test(arguments: Engine.allCases)
    func `new words of a sheet that everybody reads are compared, also when an editor wrote them`(_ engine: Engine)
        throws
    {
        let desk = try Desk(engine, rung: .everyone)
        let typed = EditingActs.typed("Rompre la solitude.")
        try desk.world.perform(
            SaveSection(slug: desk.slug, section: "emergence", typed, base: nil, saveID: "un"), by: desk.editor)
        #expect(try desk.world.perform(PublishText(slug: desk.slug), by: desk.editor) == .toDecide)
        let read = try desk.gate(desk.editor)
        #expect(read.matter == .words && read.differences.map(\.section) == ["emergence"] && read.mayDecide)
        #expect(try desk.queue().map(\.asked) == [.words])
        try desk.decide(PeopleActs.agreed)
        #expect(try desk.world.sheet(desk.slug).facts("problem").map(\.text) == ["Rompre la solitude."])
        #expect(try desk.gate(desk.delegate).decisions.first?.decision.matter == .words)
    }

    @Test(arguments: Engine.allCases)
    func `decisions and messages go with the sheet, and stay nobody's when an account goes`(_ engine: Engine) throws {
        let desk = try Desk(engine)
        try desk.ask()
        try desk.decide(.sendBack, reasons: "Motif.")
        try desk.write("Réponse.", by: desk.editor)
        let editor = desk.editor.member?.id ?? 0
        try desk.world.perform(EraseAccount(editor), by: .instanceOperator)
        #expect(try desk.gate(desk.delegate).decisions.first?.decision.member == nil)
        #expect(try desk.world.database.read { try GateStore($0).messages(by: editor) }.isEmpty)
        try desk.world.perform(ErasePractice(slug: desk.slug, reason: "motif"), by: .instanceOperator)
        let content = String(describing: try DatabaseContent(of: desk.world.database))
        #expect(!content.contains("Réponse.") && !content.contains("Motif."))
    }

    @Test(arguments: Engine.allCases)
    func `something made known is taken once its passages were read`(_ engine: Engine) throws {
        let world = try TestWorld(engine)
        let editor = try world.somebody("Comité", [Grant(.editor, .instance)])
        var entry = ReportActs.entry()
        entry[.need] = "Il est hospitalisé depuis un mois et veut voir du monde."
        let made = try world.perform(
            MakeKnown(entry, token: "jeton", language: "fr", letters: ReportActs.letters), by: .anyone)
        let slug = try world.slug(of: made.report.practice)
        let traces = try world.perform(ReadReport(slug: slug), by: editor).traces.traces
        #expect(traces.map(\.place) == [.answer(.need)] && traces.map(\.cause) == [.health(.hospital)])
        #expect(throws: Refusal.gate(.tracesUnread)) {
            try world.perform(DecideReport(slug: slug, .take, letters: ReportActs.letters), by: editor)
        }
        try world.perform(DecideReport(slug: slug, .take, isRead: true, letters: ReportActs.letters), by: editor)
        let line = try #require(try world.audit(.decideReport).first)
        #expect(line.detail == "taken, passages read and judged to identify nobody: 1")
    }
}
