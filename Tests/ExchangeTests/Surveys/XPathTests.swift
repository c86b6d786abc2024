import Domain
import TestSupport
import Testing

@testable import Exchange

@Suite("Conditions as XPath")
struct XPathTests {
    private let whole = SurveyDraft.whole

    private var reading: XPathReading {
        XPathReading { name in
            let parts = name.split(separator: "__").map(String.init)
            guard let question = whole.question(parts[0]) else { return nil }
            return switch parts.count {
            case 1: .question(question)
            case 2: .missing(question)
            default: .row(question, parts[2])
            }
        }
    }

    @Test(arguments: [
        (SurveyCondition.chosen("known", among: ["yes"]), "selected(${known}, 'yes')"),
        (.answered("name"), "${name} != ''"),
        (.answered("known"), "${known} != '' and not(selected(${known}, '_unknown'))"),
        (.not(.answered("name")), "not(${name} != '')"),
        (.missing("known", .unknown), "selected(${known}, '_unknown')"),
        (.missing("age", .refused), "selected(${age__missing}, '_refused')"),
        (.count("rank", .less, 2), "${rank} != '' and count-selected(${rank}) < 2"),
        (.number("age", .atLeast, ExactNumber(18)), "${age} >= 18"),
        (.number("age", .different, ExactNumber(18)), "${age} != '' and ${age} != 18"),
        (
            .marked("degree", row: "team", among: ["low", "high"]),
            "selected(${degree__row__team}, 'low') or selected(${degree__row__team}, 'high')"
        ),
        (
            .missing("degree", .inapplicable),
            "selected(${degree__row__team}, '_inapplicable') and selected(${degree__row__partners}, '_inapplicable')"
        ),
        (.all([]), "true()"), (.any([]), "false()"),
        (
            .all([.answered("name"), .any([.answered("told"), .not(.all([.answered("where"), .answered("body")]))])]),
            "${name} != '' and (${told} != '' or not(${where} != '' and ${body} != ''))"
        ),
    ])
    func `a condition is told in XPath and read back`(condition: SurveyCondition, text: String) throws {
        let written = XPathCondition(questionnaire: whole).node(condition).written
        #expect(written == text)
        #expect(try XPathParser.parse(text).written == text)
        #expect(try reading.condition(text) == condition)
    }

    @Test func `dates of months and years are told by their first day`() throws {
        let month = try #require(SurveyDate(year: 2020, month: 3))
        let condition = SurveyCondition.date("since", .less, month)
        let text = XPathCondition(questionnaire: whole).node(condition).written
        #expect(text == "${since} < date('2020-03-01')")
        #expect(try reading.condition(text) == condition)
        #expect(throws: XPathReading.Fault.self) { try reading.condition("${since} < date('2020-03-02')") }
    }

    @Test(arguments: [
        ("${known} = 'yes'", SurveyCondition.chosen("known", among: ["yes"])),
        ("'yes' = ${known}", .chosen("known", among: ["yes"])),
        ("${known} != \"yes\"", .not(.chosen("known", among: ["yes"]))),
        ("18<=${age}", .number("age", .atLeast, ExactNumber(18))),
        // A blank is not 18 there, and a blank has no choice.
        ("${age} != 18", .any([.not(.answered("age")), .number("age", .different, ExactNumber(18))])),
        ("count-selected(${rank}) < 2", .any([.count("rank", .less, 2), .not(.answered("rank"))])),
        ("count-selected(${brakes}) >= 2", .count("brakes", .atLeast, 2)),
        ("${known} != ''", .any([.answered("known"), .missing("known", .unknown)])),
        ("${known} = ''", .not(.any([.answered("known"), .missing("known", .unknown)]))),
        ("not ( selected( ${known} , 'yes' ) )", .not(.chosen("known", among: ["yes"]))),
    ])
    func `what others write is read with what it means there`(text: String, condition: SurveyCondition) throws {
        #expect(try reading.condition(text) == condition)
    }

    @Test func `numbered choices are compared as numbers`() throws {
        var scale = SurveyDraft.question("scale", .single(SurveyDraft.choices("1", "2", "3", "x")))
        scale.offered = []
        let reading = XPathReading { [scale] _ in .question(scale) }
        #expect(try reading.condition("${scale} >= 2") == .chosen("scale", among: ["2", "3"]))
        #expect(try reading.condition("${scale} = 2") == .chosen("scale", among: ["2"]))
    }

    @Test(arguments: [
        ("", 0), ("${a", 0), ("selected(${known}, 'yes'", 24), ("${known} = ", 11), ("a b", 2), ("1 +", 2), ("'x", 0),
        ("${known} = 'a' ${age}", 15), ("and", 3), (")", 0),
    ])
    func `what is no expression is told with its place`(text: String, offset: Int) {
        let fault = #expect(throws: XPathFault.self) { try XPathParser.parse(text) }
        #expect(fault?.offset == offset)
    }

    @Test(arguments: [
        "${name} = 'x'", "${brakes} = 'time'", "regex(${name}, '.*')", "${known}", "12", "${age} > ${hours}",
        "selected(${name}, 'x')", "${known} > 'yes'", "count-selected(${known}) > 1", "${age} = ''  > 2", "today()",
    ])
    func `what no condition can say is refused`(text: String) {
        #expect(throws: (any Error).self) { try reading.condition(text) }
    }

    @Test func `brackets inside brackets have a bottom`() {
        let text = String(repeating: "(", count: 200_000) + "1"
        let fault = #expect(throws: XPathFault.self) { try XPathParser.parse(text) }
        #expect(fault?.reason == .tooDeep)
    }

    @Test func `conditions that nobody wrote are read back the same`() throws {
        var random = RandomSurvey(seed: 5)
        for _ in 0..<200 {
            let whole = random.questionnaire(questions: 3...6).normal
            let xpath = XPathCondition(questionnaire: whole)
            let reading = XPathReading { name in
                let parts = name.split(separator: "__").map(String.init)
                guard let question = whole.question(parts[0]) else { return nil }
                return parts.count == 1
                    ? .question(question) : parts.count == 2 ? .missing(question) : .row(question, parts[2])
            }
            for condition in whole.questions.compactMap(\.condition) {
                #expect(try reading.condition(xpath.node(condition).written) == condition)
            }
        }
    }
}
