import Glibc
import TestSupport
import Testing

@testable import Domain

@Suite("Questionnaires as files")
struct QuestionnaireFileTests {
    @Test func `a questionnaire of every kind is without a fault and reads back the same`() throws {
        let whole = SurveyDraft.whole
        #expect(whole.faults == [])
        let bytes = whole.json.encoded()
        #expect(try Questionnaire(json: bytes) == whole)
        #expect(try Questionnaire(json: bytes).json.encoded() == bytes)
        #expect(try Questionnaire(json: whole.json.indented()) == whole)
    }

    @Test func `a file that is cut anywhere, or has a byte changed, is read or told wrong and never stops the program`()
    {
        let bytes = SurveyDraft.whole.json.encoded()
        var (read, refused) = (0, 0)
        func attempt(_ bytes: [UInt8]) {
            do throws(SurveyProblem) {
                _ = try Questionnaire(json: bytes).faults
                read += 1
            } catch {
                refused += 1
            }
        }
        for length in stride(from: 0, to: bytes.count, by: 7) { attempt(Array(bytes[..<length])) }
        for index in stride(from: 3, to: bytes.count, by: 11) {
            var changed = bytes
            changed[index] = changed[index] == UInt8(ascii: "1") ? UInt8(ascii: "9") : UInt8(ascii: "1")
            attempt(changed)
        }
        #expect(read > 50 && refused > 500)
    }

    @Test(arguments: [
        (#"{"format":"other","formatVersion":1}"#, "format"), (#"{"format":"essaim-questionnaire"}"#, "formatVersion"),
        (
            #"{"format":"essaim-questionnaire","formatVersion":1,"code":"a","sections":[{"code":"s","questions":[{"code":"q","kind":"slider"}]}]}"#,
            "sections[1].questions[1].kind"
        ),
        (
            #"{"format":"essaim-questionnaire","formatVersion":1,"code":"a","sections":[{"code":"s","when":{"number":"q","is":"<","value":"many"}}]}"#,
            "sections[1].when.value"
        ),
        (#"{"colour":1}"#, ""),
    ])
    func `a problem of a file tells its place`(text: String, path: String) {
        let problem = #expect(throws: SurveyProblem.self) { try Questionnaire(json: Array(text.utf8)) }
        #expect(problem?.path == path)
    }

    @Test func `conditions inside conditions have a bottom`() {
        let deep = String(repeating: #"{"not":"#, count: 14) + #"{"answered":"q"}"# + String(repeating: "}", count: 14)
        let text = """
            {"format":"essaim-questionnaire","formatVersion":1,"code":"a","sections":[{"code":"s","when":\(deep)}]}
            """
        let problem = #expect(throws: SurveyProblem.self) { try Questionnaire(json: Array(text.utf8)) }
        #expect(problem?.reason == .conditionTooDeep(limit: SurveyLimits.depth))
    }

    @Test func `answers read back the same, and one set of answers has one text`() throws {
        let answers = SurveyAnswers(
            [
                "who": .choice("worker"), "brakes": .choices(["time", "else"], words: ["else": "Le « bruit »"]),
                "degree": .matrix(["team": .choice("low"), "partners": .missing(.inapplicable)]),
                "hours": .number(ExactNumber(millionths: -1_500_000)), "age": .missing(.refused),
                "where": .place(code: "48", words: "Lozère"), "body": .place(code: nil, words: "La Bricole"),
            ],
            repeated: [
                "deeds": [
                    ["name": .text("Un\nnom"), "since": .date(try #require(SurveyDate(year: 2019, month: 2)))], [:],
                ]
            ])
        let bytes = answers.json.encoded()
        #expect(try SurveyAnswers(json: bytes) == answers)
        #expect(
            String(decoding: bytes, as: UTF8.self).hasPrefix(
                #"{"v":1,"single":{"age":{"missing":"refused"},"body":{"place":null,"text":"La Bricole"},"#))
        for length in 0..<bytes.count {
            #expect(throws: SurveyProblem.self) { try SurveyAnswers(json: Array(bytes[..<length])) }
        }
    }

    @Test func `what would not be read back is told before it is kept`() throws {
        let long = SurveyAnswer.text(String(repeating: "é", count: 10_000))
        var answers = SurveyAnswers((0..<100).reduce(into: [:]) { $0["q\($1)"] = long })
        #expect(!answers.isTooBig)
        #expect(try SurveyAnswers(json: answers.json.encoded()) == answers)
        for index in 100..<106 { answers.single["q\(index)"] = long }
        #expect(answers.isTooBig)
        var whole = SurveyDraft.whole
        let words = Wordings(String(repeating: "é", count: 2_000))
        whole.sections[1].questions += (0..<400).map { index in
            SurveyDraft.question("long\(index)", .shortText) {
                $0.asked = words
                $0.hint = words
                $0.plain = words
            }
        }
        #expect(whole.faults == [QuestionnaireFault(.tooLong(limit: 4 << 20), at: .questionnaire)])
    }

    @Test func `what is read from a file that was meddled with is simulated, or told wrong`() throws {
        let text = String(decoding: SurveyDraft.whole.json.encoded(), as: UTF8.self)
        let words = text.split { !$0.isLetter && !$0.isNumber && $0 != "-" }.map(String.init)
        var random = RandomSurvey(seed: 9)
        var (simulated, faulty) = (0, 0)
        for _ in 0..<(getenv("ESSAIM_HOSTILE") == nil ? 150 : 4_000) {
            // One word of the file in the place of another: most often it is still JSON.
            let changed = text.replacing(
                "\"\(words[random.below(words.count)])\"", with: "\"\(words[random.below(words.count)])\"",
                maxReplacements: 1 + random.below(2))
            guard let whole = try? Questionnaire(json: Array(changed.utf8)) else { continue }
            do {
                let simulation = try SurveySimulation(whole)
                simulated += 1
                for case (let question, .reached(let witness)) in simulation.reaches {
                    try Replay.expect(question, is: true, by: witness, in: whole)
                }
            } catch let refused as QuestionnaireFaults {
                #expect(!refused.faults.isEmpty)
                faulty += 1
            }
        }
        #expect(simulated > 20 && faulty > 20)
    }
}
