import Testing

@testable import Domain

/// A questionnaire on paper: numbers, arrows, lines of a spreadsheet.
@Suite struct SurveyPaperTests {
    private static let yesNo = [Choice("oui", Wordings("Oui")), Choice("non", Wordings("Non"))]

    private static func ask(
        _ code: String, _ kind: QuestionKind = .shortText, when condition: SurveyCondition? = nil
    ) -> Question {
        var question = Question(code, kind, Wordings("?"))
        question.condition = condition
        return question
    }

    private static var whole: Questionnaire {
        let yes = SurveyCondition.chosen("q1", among: ["oui"])
        var again = SurveySection(
            "s2", Wordings("Deux"),
            [
                ask("q5", .single(yesNo)), ask("q6", when: .chosen("q5", among: ["oui"])),
                ask("q7", .number(NumberBounds())),
            ])
        again.repetition = SurveySection.Repetition(most: 9, another: Wordings("Encore"))
        var jumping = ask("q8", .single(yesNo))
        jumping.jumps = [SurveyJump(when: .chosen("q8", among: ["non"]), to: .end)]
        return Questionnaire(
            code: "papier", title: Wordings("Papier"),
            sections: [
                SurveySection(
                    "s1", Wordings("Un"),
                    [
                        ask("q1", .single(yesNo)), ask("note", .note), ask("q2", when: yes), ask("q3", when: yes),
                        ask("q4"),
                    ]),
                again, SurveySection("s3", Wordings("Trois"), [jumping, ask("q9"), ask("q10")]),
            ])
    }

    @Test func `questions have numbers, notes have none, what is filled in again is printed three times`() {
        #expect(Self.whole.faults == [])
        let paper = SurveyPaper(Self.whole)
        #expect(
            paper.lines.map(\.number) == [
                "1", "2", "3", "4", "5.1", "6.1", "7.1", "5.2", "6.2", "7.2", "5.3", "6.3", "7.3", "8", "9", "10",
            ])
        #expect(paper.number("note") == nil && paper.number("q9") == 9)
    }

    @Test func `an arrow stands where an answer alone passes over questions`() {
        let paper = SurveyPaper(Self.whole)
        #expect(paper.target(after: "q1", saying: .choice("non")) == .question("q4"))
        #expect(paper.target(after: "q1", saying: .choice("oui")) == nil)
        #expect(paper.target(after: "q1", saying: .missing(.unknown)) == .question("q4"))
        #expect(paper.target(after: "q5", saying: .choice("non")) == .question("q7"))
        #expect(paper.target(after: "q8", saying: .choice("non")) == .end)
        #expect(paper.target(after: "q4", saying: .text("rien")) == nil)
    }

    @Test func `following arrows and conditions is following the walk`() {
        // Of each answer to the first question, what the arrow passes over is what nobody is asked.
        let paper = SurveyPaper(Self.whole)
        for answer in ["oui", "non"] {
            let walk = SurveyWalk(Self.whole, SurveyAnswers(["q1": .choice(answer)]))
            let asked = ["q2", "q3", "q4"].filter { walk.isAsked(SurveyWalk.Place($0)) }
            let first: String? =
                switch paper.target(after: "q1", saying: .choice(answer)) {
                case .question(let code)?: code
                default: "q2"
                }
            #expect(asked.first == first)
        }
    }

    @Test func `answers are typed line after line, and written back the same`() {
        let paper = SurveyPaper(Self.whole)
        let typed = ["1", "un", "deux", "", "2", "", "7", "1", "encore", "8", "", "", "", "2", "", ""]
        let read = paper.answers(typed: typed)
        #expect(read.faults.isEmpty)
        #expect(paper.typed(read.answers) == typed)
        let wrong = paper.answers(typed: ["7", "", "", "", "", "", "x"])
        #expect(wrong.faults.map(\.line) == [0, 6])
        #expect(wrong.faults.map(\.fault) == [.unknownChoice("7"), .notANumber])
    }

    @Test func `a spreadsheet is read whole, with its titles, its quotation marks and its short lines`() {
        let paper = SurveyPaper(Self.whole)
        let titles = (["papier"] + paper.lines.map(\.number)).joined(separator: "\t")
        let batch = PaperBatch(paper, "\(titles)\n3\t1\t\"a \"\"b\"\"\nc\"\r\n\n4\t2", papers: 9)
        #expect(batch.faults == [] && batch.count == 2)
        #expect(batch.papers.map(\.number) == [3, 4])
        #expect(batch.papers.first?.answers.single == ["q1": .choice("oui"), "q2": .text("a \"b\" c")])
        #expect(PaperBatch(paper, "1\t1\t24\" de large\n2\t2", papers: 9).papers.map(\.number) == [1, 2])
    }

    @Test func `a paper of another version has other columns`() {
        let batch = PaperBatch(SurveyPaper(Self.whole), "3\t1\n4\t1", papers: 9, from: 4)
        #expect(batch.faults == [PaperBatch.Fault(line: 1, reason: .otherVersion(3))])
    }

    @Test func `each fault says its line`() {
        let paper = SurveyPaper(Self.whole)
        let wide = "5" + String(repeating: "\t", count: 17) + "x"
        let batch = PaperBatch(paper, "x\t1\n2\t9\n2\t1\n12\t1\n\(wide)", papers: 9)
        #expect(
            batch.faults == [
                PaperBatch.Fault(line: 1, reason: .notAPaper("x")),
                PaperBatch.Fault(line: 2, reason: .answer(0, .unknownChoice("9"))),
                PaperBatch.Fault(line: 3, reason: .twice(2)), PaperBatch.Fault(line: 4, reason: .noSuchPaper(12)),
                PaperBatch.Fault(line: 5, reason: .width(found: 18, expected: 17)),
            ])
    }
}
