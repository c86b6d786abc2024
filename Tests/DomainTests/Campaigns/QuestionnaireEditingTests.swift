import TestSupport
import Testing

@testable import Domain

/// A questionnaire changed one thing at a time, and its conditions as lines of a form.
@Suite struct QuestionnaireEditingTests {
    private static func whole(_ codes: [[String]]) -> Questionnaire {
        Questionnaire(
            code: "x", title: Wordings("X"),
            sections: codes.enumerated().map { place, codes in
                SurveySection("s\(place + 1)", Wordings("S"), codes.map { Question($0, .shortText, Wordings("?")) })
            })
    }

    private func codes(_ whole: Questionnaire) -> [[String]] { whole.sections.map { $0.questions.map(\.code) } }

    @Test func `a question moves within its part, then into the next`() {
        var whole = Self.whole([["a", "b"], ["c"]])
        whole.move(question: "a", earlier: false)
        #expect(codes(whole) == [["b", "a"], ["c"]])
        whole.move(question: "a", earlier: false)
        #expect(codes(whole) == [["b"], ["a", "c"]])
        whole.move(question: "a", earlier: true)
        #expect(codes(whole) == [["b", "a"], ["c"]])
        whole.move(question: "b", earlier: true)
        whole.move(question: "c", earlier: false)
        #expect(codes(whole) == [["b", "a"], ["c"]])
        whole.move(section: "s2", earlier: true)
        #expect(codes(whole) == [["c"], ["b", "a"]])
    }

    @Test func `what is removed leaves the aims, and codes are never given twice`() {
        var whole = Self.whole([["q1", "q2"], ["Q3"]])
        whole.aims = [SurveyAim("a", axis: Wordings("A"), Wordings("A"), questions: ["q1", "Q3"])]
        #expect(whole.freshCode("q") == "q4" && whole.has(code: "S1") && !whole.has(code: "q9"))
        whole.remove(section: "s2")
        #expect(whole.aims[0].questions == ["q1"] && codes(whole) == [["q1", "q2"]])
        whole.remove(question: "q1")
        #expect(whole.aims[0].questions == [] && whole.freshCode("q") == "q3")
        #expect(whole.freshCode("q", besides: Self.whole([["q1", "q12"]])) == "q13")
        whole.add(SurveySection("fin", Wordings("Fin"), []))
        whole.add(Question("q1", .note, Wordings("!")), to: "fin")
        #expect(codes(whole) == [["q2"], ["q1"]])
    }

    @Test func `what changes is told question by question`() {
        let old = Self.whole([["a", "b"], ["c"]])
        #expect(old.differences(from: old).isEmpty)
        var new = old
        new.remove(question: "b")
        new.add(Question("d", .longText, Wordings("?")), to: "s1")
        var changed = Question("c", .shortText, Wordings("Autrement ?"))
        changed.isMandatory = true
        new.replace(changed)
        let told = new.differences(from: old)
        #expect(told.added == ["d"] && told.removed == ["b"] && told.changed == ["c"] && !told.whole && !told.order)
        new.move(question: "c", earlier: true)
        new.title = Wordings("Y")
        #expect(new.differences(from: old).order && new.differences(from: old).whole)
    }

    @Test func `a language that is dropped leaves no word behind`() {
        var whole = Self.whole([["a"]])
        whole.languages = ["fr", "en"]
        whole.title = Wordings("Titre", english: "Title")
        whole.replace(
            Question("a", .single([Choice("x", Wordings("Oui", english: "Yes"))]), Wordings("?", english: "?")))
        whole.speak(["fr"])
        #expect(whole.title == Wordings("Titre") && whole.question("a")?.kind.choices.first?.label == Wordings("Oui"))
        #expect(whole.faults == [])
    }

    @Test(arguments: 0..<200)
    func `every condition is a list of lines, and the lines are the condition`(seed: UInt64) throws {
        var random = RandomSurvey(seed: seed)
        let whole = random.questionnaire(questions: 3...9).normal
        var formulas: [String: SurveyCondition] = [:]
        for question in whole.questions {
            guard let condition = question.condition else { continue }
            let list = StatementList(condition) { inner in
                let name = "f\(formulas.count)"
                formulas[name] = inner
                return name
            }
            let back = try list.condition(kind: { whole.question($0)?.kind }) { try #require(formulas[$0]) }
            #expect(back?.normal == condition.normal)
        }
        for jump in whole.questions.flatMap(\.jumps) {
            let row = StatementRow(jump.when) { inner in
                formulas["j"] = inner
                return "j"
            }
            let code = row.subject.split(separator: "/").first.map(String.init) ?? ""
            let back = try row.condition(kind: whole.question(code)?.kind) { try #require(formulas[$0]) }
            #expect(back.normal == jump.when.normal)
        }
    }

    @Test func `a line says what it lacks`() {
        func fault(_ row: StatementRow, _ kind: QuestionKind? = .shortText) -> StatementRow.Fault? {
            do {
                _ = try row.condition(kind: kind) { _ in .all([]) }
                return nil
            } catch {
                return error as? StatementRow.Fault
            }
        }
        #expect(fault(StatementRow(subject: "", relation: .chosen, value: "oui")) == .noSubject)
        #expect(fault(StatementRow(subject: "q1", relation: .chosen)) == .noValue)
        #expect(
            fault(StatementRow(subject: "q1", relation: .more, value: "dix"), .number(NumberBounds()))
                == .badValue("dix"))
        #expect(fault(StatementRow(subject: "q1", relation: .answered)) == nil)
    }
}
