import TestSupport
import Testing

@testable import Domain

@Suite("Faults of a questionnaire")
struct QuestionnaireFaultTests {
    typealias Fault = QuestionnaireFault

    /// The faults of two questions, the first of which is « oui, non », once changed.
    private func faults(_ change: (inout Questionnaire) -> Void) -> [Fault] {
        var whole = SurveyDraft.questionnaire(
            SurveyDraft.section(
                "s", SurveyDraft.yesNo("first"), SurveyDraft.question("second", .shortText),
                SurveyDraft.question("third", .number(NumberBounds()))))
        change(&whole)
        return whole.faults
    }

    private func faults(when condition: SurveyCondition) -> [Fault.Reason] {
        faults { $0.sections[0].questions[1].condition = condition }.map(\.reason)
    }

    private func faults(jump when: SurveyCondition, to target: SurveyJump.Target) -> [Fault.Reason] {
        faults { $0.sections[0].questions[0].jumps = [SurveyJump(when: when, to: target)] }.map(\.reason)
    }

    @Test func `a plain questionnaire has none`() { #expect(faults { _ in } == []) }

    @Test func `codes are spelled so that a column can have them, and stand once`() {
        let found = faults { whole in
            whole.sections[0].questions[1] = SurveyDraft.question("2nd", .shortText)
            whole.sections[0].questions[2] = SurveyDraft.question("FIRST", .note)
            whole.sections.append(SurveyDraft.section("a__b", SurveyDraft.question("x", .single([]))))
            whole.sections[1].questions[0].kind = .single(SurveyDraft.choices("a b", "c", "c"))
        }
        #expect(
            found == [
                Fault(.badCode, at: .question("2nd")), Fault(.duplicateCode, at: .question("FIRST")),
                Fault(.badCode, at: .section("a__b")), Fault(.badChoiceCode, at: .choice("a b", question: "x")),
                Fault(.duplicateCode, at: .choice("c", question: "x")),
            ])
    }

    @Test func `everything is told in the main language, and in none that was not announced`() {
        let found = faults { whole in
            whole.languages = ["en"]
            whole.title = Wordings(["en": "Trial", "ar": "تجربة"])
            whole.sections[0].title = Wordings()
            whole.sections[0].questions = [SurveyDraft.question("first", .note)]
        }
        #expect(
            found == [
                Fault(.badLanguage("ar"), at: .questionnaire),
                Fault(.missingWording(language: "en"), at: .section("s")),
                Fault(.badLanguage("fr"), at: .question("first")),
            ])
        #expect(
            faults { $0.languages = ["fr", "English"] }.contains(Fault(.badLanguage("English"), at: .questionnaire)))
        #expect(SurveyDraft.whole.untold(in: "en").contains(.section("practice")))
        #expect(SurveyDraft.whole.untold(in: "fr") == [])
    }

    @Test func `a condition looks back, at what can be said`() {
        #expect(faults(when: .chosen("first", among: ["yes"])) == [])
        #expect(faults(when: .missing("first", .unknown)) == [])
        #expect(faults(when: .answered("second")) == [.looksAhead("second")])
        #expect(faults(when: .number("third", .less, ExactNumber(1))) == [.looksAhead("third")])
        #expect(faults(when: .answered("nobody")) == [.unknownQuestion("nobody")])
        #expect(faults(when: .chosen("first", among: ["maybe"])) == [.unknownChoice("maybe", question: "first")])
        #expect(faults(when: .missing("first", .refused)) == [.notOffered(.refused, question: "first")])
        #expect(faults(when: .count("first", .equal, 1)) == [.otherKind("first")])
        #expect(faults(when: .all([])) == [.emptyCondition])
        #expect(
            faults(when: .any(Array(repeating: .answered("first"), count: 61))) == [.conditionTooBig(limit: 60)])
        let deep = (0..<10).reduce(SurveyCondition.answered("first")) { inner, _ in .not(inner) }
        #expect(faults(when: deep) == [.conditionTooDeep(limit: 10)])
    }

    @Test func `a jump goes forward, for what its own question says`() {
        let yes = SurveyCondition.chosen("first", among: ["yes"])
        #expect(faults(jump: yes, to: .question("third")) == [])
        #expect(faults(jump: yes, to: .end) == [])
        #expect(faults(jump: yes, to: .question("first")) == [.jumpsBack("first")])
        #expect(faults(jump: yes, to: .section("s")) == [.jumpsBack("s")])
        #expect(faults(jump: yes, to: .section("t")) == [.unknownTarget("t")])
        #expect(faults(jump: .not(yes), to: .end) == [.jumpLooksElsewhere])
        #expect(faults(jump: .all([yes, .not(.missing("first", .unknown))]), to: .end) == [])
        let back = faults { whole in
            whole.sections[0].questions[2].jumps = [
                SurveyJump(when: .number("third", .more, ExactNumber(2)), to: .question("second"))
            ]
        }
        #expect(back == [Fault(.jumpsBack("second"), at: .question("third"))])
    }

    @Test func `nothing outside looks into a section that is filled in again, and no jump leaves it`() {
        let found = faults { whole in
            whole.sections[0].repetition = SurveySection.Repetition(most: 4, another: Wordings("Encore"))
            whole.sections[0].questions[0].jumps = [
                SurveyJump(when: .chosen("first", among: ["no"]), to: .question("third")),
                SurveyJump(when: .chosen("first", among: ["no"]), to: .section("t")),
                SurveyJump(when: .chosen("first", among: ["no"]), to: .end),
            ]
            let last = SurveyDraft.question("last", .shortText) { $0.condition = .answered("second") }
            whole.sections.append(SurveyDraft.section("t", last))
        }
        #expect(
            found == [
                Fault(.leavesRepetition, at: .question("first")),
                Fault(.looksIntoRepetition("second"), at: .question("last")),
            ])
    }

    @Test func `branches come from the choices of one question that stands before them`() {
        let branching = Branching(
            question: "first",
            branches: [
                Branching.Branch("a", Wordings("A"), choices: ["yes"]),
                Branching.Branch("b", Wordings("B"), choices: ["yes", "maybe"]),
            ])
        let found = faults { whole in
            whole.branching = branching
            whole.sections[0].questions[0].branches = ["a"]
            whole.sections[0].questions[1].branches = ["c"]
        }
        #expect(
            found == [
                Fault(.sharedChoice("yes"), at: .branch("b")),
                Fault(.unknownChoice("maybe", question: "first"), at: .branch("b")),
                Fault(.beforeBranching, at: .question("first")), Fault(.unknownBranch("c"), at: .question("second")),
            ])
        #expect(
            faults { $0.branching = Branching(question: "third", branches: branching.branches) }
                .contains(Fault(.branchQuestionNotSingle, at: .question("third"))))
    }

    @Test func `contacts come last with a consent, and stages in their order`() {
        let found = faults { whole in
            whole.sections[0].stage = .closing
            let contact = SurveyDraft.question("contact", .contact(ContactRequest(consent: Wordings(), fields: [])))
            whole.sections[0].questions.insert(contact, at: 1)
            whole.sections.append(SurveyDraft.section("t", SurveyDraft.question("x", .note) { $0.isMandatory = true }))
        }
        #expect(
            found == [
                Fault(.contactNotLast, at: .question("contact")), Fault(.consentMissing, at: .question("contact")),
                Fault(.nothing, at: .question("contact")), Fault(.stageOrder, at: .section("t")),
                Fault(.mandatoryNote, at: .question("x")),
            ])
    }

    @Test func `bounds are possible ones`() {
        let found = faults { whole in
            whole.sections[0].questions[0].kind = .several(SurveyDraft.choices("a", "b"), most: 3)
            whole.sections[0].questions[0].offered = [.notAsked]
            whole.sections[0].questions[1].kind = .date(
                DateBounds(.year, earliest: SurveyDate(year: 2020), latest: SurveyDate(year: 2019, month: 1)))
            whole.sections[0].questions[2].kind = .number(
                NumberBounds(least: ExactNumber(3), most: ExactNumber(2), decimals: 7))
        }
        #expect(
            found.map(\.reason) == [
                .neverOffered(.notAsked), .badMost, .otherPrecision, .badMost, .boundsCrossed,
            ])
    }
}
