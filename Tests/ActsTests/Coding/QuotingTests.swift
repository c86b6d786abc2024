import Acts
import Domain
import SQL
import Storage
import TestSupport
import Testing

/// Nobody is quoted who did not agree, and nothing leaves that nobody looked at.
@Suite struct QuotingTests {
    private func consent(_ consent: QuotingConsent?, _ bench: CodingBench) throws {
        try bench.world.perform(SetQuotingConsent(slug: bench.slug, consent), by: bench.analyst)
    }

    private func answer(
        _ quotation: Int64, _ fates: [VerbatimScan.Finding: Quotation.Fate], _ bench: CodingBench
    ) throws {
        try bench.world.perform(
            AnswerFindings(slug: bench.slug, question: bench.question, quotation: quotation, fates), by: bench.analyst)
    }

    @Test(arguments: Engine.allCases)
    func `those who answered yes are quoted, once each place has its answer`(_ engine: Engine) throws {
        let bench = try CodingBench.frozen(engine)
        let row = try bench.row("Zoé")
        let whole = "Mme Zoé nous aide beaucoup."
        #expect(throws: Refusal.survey(.coding(.consentUnknown))) { _ = try bench.quote(row, whole) }
        for wrong in [("why", "yes"), ("quote", "peut-être"), ("absente", "yes")] {
            #expect(throws: Refusal.survey(.coding(.consentNotThere))) {
                try consent(.answer(column: wrong.0, value: wrong.1), bench)
            }
        }
        try consent(.answer(column: "quote", value: "yes"), bench)
        #expect(throws: Refusal.survey(.coding(.notQuotable))) {
            _ = try bench.quote(try bench.row("autiste"), "on nous aide")
        }
        #expect(throws: Refusal.survey(.coding(.passageNotThere))) { _ = try bench.quote(row, "Mme Zoé aide") }
        #expect(throws: Refusal.survey(.coding(.faults([.missing(.passage)])))) { _ = try bench.quote(row, " ") }
        let id = try bench.quote(row, whole)
        #expect(throws: Refusal.survey(.coding(.quotedAlready))) { _ = try bench.quote(row, whole) }
        // Nobody looked yet: it stays here.
        #expect(try bench.taken() == [])
        #expect(throws: Refusal.survey(.coding(.findingsOpen(1)))) { try answer(id, [:], bench) }
        let desk = try bench.read()
        let found = try #require(desk.quotation(id)).findings(in: whole)
        #expect(found.map(\.kind) == [.name])
        // What was never found there is not kept.
        let alien = VerbatimScan.Finding(.phone, 0..<3)
        try answer(id, [found[0]: .hidden, alien: .kept], bench)
        #expect(try bench.read().quotation(id)?.fates == [found[0]: .hidden])
        #expect(try bench.taken() == [TakenQuotation(text: "[name] nous aide beaucoup.", codes: [])])
        try answer(id, [found[0]: .kept], bench)
        #expect(try bench.taken().map(\.text) == [whole])
        #expect(try bench.world.audit(.takeQuotations).count == 3)
        // What somebody agreed to may not be taken for granted later.
        try consent(nil, bench)
        #expect(try bench.taken() == [])
        try bench.world.perform(
            RemoveQuotation(slug: bench.slug, question: bench.question, quotation: id), by: bench.analyst)
        #expect(try bench.desk.count("coding_quotation") == 0 && bench.desk.count("coding_finding") == 0)
    }

    @Test(arguments: Engine.allCases)
    func `words of the agreement quote everybody, when they stand there`(_ engine: Engine) throws {
        let bench = try CodingBench.frozen(engine)
        for wrong in ["Mes mots seront publiés", "", " "] {
            #expect(throws: Refusal.survey(.coding(.consentNotThere))) { try consent(.words(wrong), bench) }
        }
        try consent(.words("Mes mots peuvent être cités"), bench)
        let id = try bench.quote(try bench.row("voisins"), "On s’aide entre voisins")
        #expect(try bench.read().quotable.count == 8)
        #expect(try bench.read().quotation(id)?.fates == [:])
        // Nothing was found in it.
        #expect(try bench.taken().map(\.text) == ["On s’aide entre voisins"])
    }

    @Test func `a quotation leaves with the codes that are settled`() throws {
        let bench = try CodingBench.frozen(.sqlite)
        let help = try bench.code("Aide")
        let near = try bench.code("Entre voisins", under: help)
        try consent(.words("Mes mots peuvent être cités"), bench)
        _ = try bench.quote(try bench.row("voisins"), "entre voisins")
        try bench.take(by: bench.analyst)
        try bench.world.perform(
            SetSingleCoding(slug: bench.slug, question: bench.question, from: 0), by: bench.analyst)
        try bench.readAll(by: bench.analyst) { $0.contains("voisins") ? [help, near] : [] }
        #expect(try bench.taken() == [TakenQuotation(text: "entre voisins", codes: [["Aide", "Entre voisins"]])])
    }

    @Test(arguments: Engine.allCases)
    func `what was coded of the demonstration goes with it`(_ engine: Engine) throws {
        let bench = try CodingBench.frozen(engine)
        let help = try bench.code("Aide")
        try bench.code("Entre voisins", under: help)
        try consent(.words("Mes mots peuvent être cités"), bench)
        let id = try bench.quote(try bench.row("Zoé"), "Mme Zoé nous aide beaucoup.")
        let found = try #require(try bench.read().quotation(id)).findings(in: "Mme Zoé nous aide beaucoup.")
        try answer(id, [found[0]: .kept], bench)
        try bench.take(by: bench.analyst)
        try bench.say(try bench.row("Zoé"), [help], by: bench.analyst)
        let tables = [
            "coding_question", "coding_code", "coding_reading", "coding_mark", "coding_consent", "coding_quotation",
            "coding_finding",
        ]
        for table in tables { #expect(try bench.desk.count(table) > 0, "\(table)") }
        try bench.world.database.write { connection in
            try connection.execute("UPDATE campaign SET origin = 'demo' WHERE slug = \(bench.slug)")
            try CampaignUpkeep(connection).removeDemo()
        }
        for table in tables { #expect(try bench.desk.count(table) == 0, "\(table)") }
        #expect(try bench.desk.count("campaign_snapshot") == 0)
    }
}
