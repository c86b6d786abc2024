import TestSupport
import Testing

@testable import Domain

@Suite("What a questionnaire lets one know")
struct SurveyCoverageTests {
    @Test func `what is wanted and not asked, and what is asked and serves nothing, are both told`() {
        var whole = SurveyDraft.whole
        whole.aims.append(
            SurveyAim("a3", axis: Wordings("Axe 2"), Wordings("Et après ?"), questions: ["contact", "told", "brakes"]))
        let coverage = SurveyCoverage(whole)
        #expect(coverage.axes.map(\.title) == [Wordings("Axe 1"), Wordings("Axe 2")])
        #expect(coverage.axes.map { $0.rows.map(\.questions) } == [[["known", "since"], []], [["brakes", "told"]]])
        #expect(coverage.orphanAims == ["a2"])
        // Neither the one that makes branches, nor notes and contacts.
        #expect(
            coverage.orphanQuestions == ["age", "where", "body", "rank", "hours", "name", "going", "degree", "why"])
    }

    @Test func `branches stand side by side, with what one is asked and another not`() throws {
        var whole = SurveyDraft.whole
        whole.aims.append(SurveyAim("a3", axis: Wordings("Axe 2"), Wordings("Pourquoi ?"), questions: ["why"]))
        let parity = try SurveyParity(whole)
        #expect(parity.branches == ["pros", "concerned"])
        #expect(parity.rows.map(\.subject).prefix(4) == [.aim("a1"), .aim("a2"), .aim("a3"), .section("profile")])
        // « why » needs an age, which professionals are not asked.
        #expect(parity.rows[2].cells.map(\.asked) == [[], ["why"]] && parity.rows[2].isUneven)
        #expect(parity.rows[1].cells.allSatisfy(\.isGap) && !parity.rows[1].isUneven)
        #expect(parity.rows[3].cells.map(\.asked) == [["who", "where", "body"], ["who", "age", "where"]])
        #expect(parity.rows.filter(\.isUneven).map(\.subject) == [.aim("a3")])
    }

    @Test func `without branches there is nothing to compare, and with faults nothing is said`() throws {
        let plain = SurveyDraft.questionnaire(SurveyDraft.section("s", SurveyDraft.yesNo("a")))
        #expect(try SurveyParity(plain).rows.map(\.cells) == [[]])
        let faulty = SurveyDraft.questionnaire(SurveyDraft.section("s", SurveyDraft.yesNo("0")))
        #expect(throws: QuestionnaireFaults.self) { try SurveyParity(faulty) }
    }
}
