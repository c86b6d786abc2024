import Domain
import TestSupport
import Testing

/// Which tables a survey publishes, and how a table is kept.
@Suite struct TablePlanTests {
    private func codebook() throws -> Codebook {
        var questionnaire = try #require(DemoSurveys.aubrelle)
        questionnaire.version = 1
        let day = CalendarDay(number: 20_000)
        let charter = CampaignCharter(
            title: "Essai", mandate: "", scope: "", opensOn: day, closesOn: day, consent: Wordings("oui"))
        let origin = SurveyOrigin(code: "essai", charter: charter, producers: [], isSynthetic: true)
        return try SurveyDataset([questionnaire], of: origin).codebook
    }

    @Test func `the usual list is each closed question, then those that are asked against the branch`() throws {
        let keys = TablePlan(usualFor: try codebook()).items.map(\.key)
        #expect(Set(keys).count == keys.count)
        for key in ["canal", "branche", "q1", "q2", "age", "q3", "q4", "q7", "q8", "q9", "q3-par-branche"] {
            #expect(keys.contains(key), "\(key)")
        }
        // Texts are no tables; scales and numbers stand alone; nobody was asked for the channel.
        for key in ["q5", "q10", "q8-par-branche", "q9-par-branche", "canal-par-branche", "langue-par-branche"] {
            #expect(!keys.contains(key), "\(key)")
        }
        #expect(keys.firstIndex(of: "q9") ?? .max < keys.firstIndex(of: "q2-par-branche") ?? -1)
        #expect(!keys.contains("body"), "what is typed as it comes is no list of bodies")
    }

    @Test func `a list keeps what the data set has, once`() throws {
        let book = try codebook()
        let wanted = ["q3", "q3", "q99", "q3-par-q2", "q8-par-q2", "q2-par-q2", "q4-par-q5"]
        let plan = TablePlan(
            wanted.compactMap(TablePlan.Item.init(key:)), profiles: [ReferenceProfile("q99", source: "x", counts: [:])])
        #expect(plan.kept(in: book).items.map(\.key) == ["q3", "q3-par-q2"])
        #expect(plan.kept(in: book).profiles.isEmpty)
    }

    @Test(arguments: ["", "q1-", "-par-q2", "q1-par-", "q1-sur-q2", "q1-par-q2-par-q3"])
    func `what no address ends with is no table`(_ key: String) {
        #expect(TablePlan.Item(key: key) == nil)
    }

    @Test func `a list is read back as it was written`() throws {
        let plan = TablePlan(
            [TablePlan.Item("q1"), TablePlan.Item("q2", by: "q1")],
            profiles: [ReferenceProfile("q1", source: " Recensement, 2026 ", counts: ["oui": 12, "non": 0.25])])
        #expect(try TablePlan(json: plan.json.encoded()) == plan)
        #expect(plan.profiles[0].source == "Recensement, 2026")
        #expect(throws: SurveyProblem.self) { try TablePlan(json: Array(#"{"tables":[{"by":"q"}]}"#.utf8)) }
        #expect(throws: SurveyProblem.self) {
            try TablePlan(json: Array(#"{"profiles":[{"code":"q","source":"","counts":{"a":-1}}]}"#.utf8))
        }
    }

    @Test func `shares are rounded once, half up, and only where both counts are told`() {
        var figure = SurveyTable.Figure()
        (figure.count, figure.base) = (45, 233)
        #expect(figure.percent(decimals: 2) == 1_931 && figure.percent(decimals: 0) == 19)
        (figure.count, figure.base) = (1, 8)
        #expect(figure.percent(decimals: 0) == 13 && figure.percent(decimals: 1) == 125)
        figure.base = nil
        #expect(figure.percent(decimals: 1) == nil)
        (figure.count, figure.base) = (9, 8)
        #expect(figure.percent(decimals: 1) == nil)
    }
}
