import TestSupport
import Testing

@testable import Domain

@Suite("Where answers lead")
struct SurveyWalkTests {
    private func walk(
        _ answers: SurveyAnswers.Sheet, _ deeds: [SurveyAnswers.Sheet] = [], reach: SurveyWalk.Reach = .whole
    ) -> SurveyWalk {
        SurveyWalk(SurveyDraft.whole, SurveyAnswers(answers, repeated: ["deeds": deeds]), reach: reach)
    }

    private func codes(_ walk: SurveyWalk) -> [[String]] { walk.pages.map { $0.questions.map(\.code) } }

    @Test func `who said nothing yet is asked what depends on nothing`() {
        #expect(
            codes(walk([:])) == [
                ["who"], ["where"], ["known"], ["brakes"], ["hours"], ["degree"], ["reminder"], ["contact"],
            ])
        #expect(walk([:]).branch == nil)
    }

    @Test func `a branch, a jump and a condition lead elsewhere`() {
        let pros = walk(["who": .choice("manager"), "known": .choice("no")])
        #expect(pros.branch?.code == "pros")
        #expect(codes(pros) == [["who"], ["where", "body"], ["known"]])
        let lost = walk(["known": .missing(.unknown)])
        #expect(codes(lost) == [["who"], ["where"], ["known"], ["degree"], ["reminder"], ["contact"]])
        let full = walk([
            "who": .choice("person"), "age": .number(ExactNumber(40)), "where": .place(code: "48", words: ""),
            "known": .choice("yes"), "brakes": .choices(["time", "money"], words: [:]),
            "degree": .matrix(["team": .choice("low")]),
        ])
        #expect(
            codes(full) == [
                ["who"], ["age", "where"], ["known"], ["brakes"], ["rank", "hours"], ["degree"], ["why"], ["reminder"],
                ["contact"],
            ])
    }

    @Test func `an answer to what is no longer asked is kept and counts nowhere`() {
        let answers: SurveyAnswers.Sheet = [
            "who": .choice("worker"), "age": .number(ExactNumber(40)), "degree": .matrix(["team": .choice("low")]),
        ]
        let walk = walk(answers)
        #expect(walk.status(SurveyWalk.Place("age")) == .notAsked && walk.answers.single["age"] != nil)
        // « why » depends on an age that does not count.
        #expect(walk.status(SurveyWalk.Place("why")) == .notAsked)
        #expect(walk.counted.single.keys.sorted() == ["degree", "who"])
        #expect(walk.status(SurveyWalk.Place("who")) == .answered(.choice("worker")))
        #expect(walk.status(SurveyWalk.Place("known")) == .blank)
        #expect(walk.status(SurveyWalk.Place("nobody")) == .notAsked)
        #expect(self.walk(["known": .missing(.unknown)]).status(SurveyWalk.Place("known")) == .missing(.unknown))
    }

    @Test func `a section is filled in once, then again as long as there is room, each sheet by itself`() throws {
        let refused: SurveyAnswers.Sheet = ["known": .choice("yes"), "brakes": .missing(.refused)]
        let since = SurveyAnswer.date(try #require(SurveyDate(year: 2019, month: 1)))
        let once = walk(refused)
        let section = try #require(once.questionnaire.section("deeds"))
        #expect(once.pages.filter { $0.section.code == "deeds" }.map(\.id) == [SurveyPage.ID("name", occurrence: 0)])
        #expect(once.takesAnother(section) && !walk([:]).takesAnother(section))
        let full = walk(refused, [["going": .choice("yes"), "since": since], [:], ["since": since], [:]])
        #expect(!full.takesAnother(section))
        let pages = full.pages.filter { $0.section.code == "deeds" }
        #expect(pages.map(\.id.occurrence) == [0, 0, 0, 1, 2])
        #expect(pages.prefix(3).map { $0.questions.map(\.code) } == [["name", "going"], ["since"], ["told"]])
        #expect(full.status(SurveyWalk.Place("since", occurrence: 2)) == .notAsked)
        #expect(full.counted.repeated["deeds"] == [["going": .choice("yes"), "since": since]])
    }

    @Test func `the short form leaves the enrichment out, and still closes`() {
        let short = walk([:], reach: .short)
        #expect(codes(short).suffix(3) == [["hours"], ["reminder"], ["contact"]])
        #expect(short.mayBeEnriched && short.status(SurveyWalk.Place("degree")) == .notAsked)
    }

    @Test func `one goes along the pages, also from one that the answers left`() throws {
        let walk = walk(["known": .choice("no")])
        let first = try #require(walk.page(after: nil))
        #expect(first.id == SurveyPage.ID("who") && walk.page(before: first.id) == nil)
        let last = try #require(walk.page(after: SurveyPage.ID("age")))
        #expect(last.id == SurveyPage.ID("known") && walk.page(after: last.id) == nil)
        #expect(walk.page(SurveyPage.ID("brakes")) == nil && walk.page(after: SurveyPage.ID("brakes")) == nil)
        #expect(walk.page(before: SurveyPage.ID("brakes"))?.id == last.id)
        #expect(walk.progress(at: last.id) == (3, 3) && walk.progress(at: first.id) == (1, 3))
    }

    @Test func `the faults are those of what is asked`() {
        let walk = walk(["age": .number(ExactNumber(1)), "where": .text("x")])
        #expect(walk.faults.map(\.place.question) == ["where", "known"])
        #expect(walk.faults.map(\.fault) == [.otherKind, .blank])
    }

    @Test(arguments: [
        (SurveyCondition.count("q", .less, 2), false), (.number("q", .different, ExactNumber(3)), false),
        (.not(.answered("q")), true), (.missing("q", .refused), true), (.all([]), true), (.any([]), false),
    ])
    func `of a missing answer nothing is stated but that it is missing`(condition: SurveyCondition, holds: Bool) {
        #expect(condition.holds { _ in .missing(.refused) } == holds)
    }
}
