import TestSupport
import Testing

@testable import Domain

@Suite("What can happen in a questionnaire")
struct SurveySimulationTests {
    private func simulated(_ questions: Question...) throws -> SurveySimulation {
        var section = SurveyDraft.section("s", questions[0])
        section.questions = questions
        return try SurveySimulation(SurveyDraft.questionnaire(section))
    }

    private func asked(_ code: String, _ condition: SurveyCondition) -> Question {
        SurveyDraft.question(code, .shortText) { $0.condition = condition }
    }

    @Test func `every question of the draft is reached, by answers that a walk follows`() throws {
        let simulation = try SurveySimulation(SurveyDraft.whole)
        #expect(simulation.unreached == [])
        for (question, reach) in simulation.reaches {
            guard case .reached(let witness) = reach else {
                Issue.record("\(question) is not reached")
                continue
            }
            try Replay.expect(question, is: true, by: witness, in: SurveyDraft.whole)
            for choice in SurveyDraft.whole.question(question)?.kind.choices ?? [] {
                let taken = try #require(simulation.witness(of: choice.code, in: question))
                try Replay.expect(question, is: true, by: taken, in: SurveyDraft.whole)
            }
        }
        #expect(simulation.witness(of: "moon", in: "who") == nil)
        #expect(simulation.stepsAtMost == 24)
    }

    @Test func `the answers that lead somewhere are as few as it takes`() throws {
        let brakes = SurveyDraft.question("brakes", .several(SurveyDraft.choices("a", "b", "c", "d"), most: nil))
        let simulation = try simulated(
            SurveyDraft.yesNo("first"), brakes,
            asked("last", .any([.count("brakes", .atLeast, 3), .all([.answered("first"), .answered("brakes")])])))
        guard case .reached(let witness) = simulation.reach("last") else { return #expect(Bool(false)) }
        #expect(witness.answers == SurveyAnswers(["brakes": .choices(["a", "b", "c"], words: [:])]))
        #expect(witness.deciding == ["brakes"])
    }

    @Test func `what is never asked is told with what contradicts itself, and no more`() throws {
        let number = SurveyDraft.question("age", .number(NumberBounds(least: ExactNumber(15), most: ExactNumber(20))))
        let child = asked("child", .number("age", .less, ExactNumber(15)))
        let after = asked("after", .all([.answered("child"), .answered("age")]))
        var torn = asked("torn", .chosen("first", among: ["no"]))
        torn.branches = ["yes"]
        var section = SurveyDraft.section("s", SurveyDraft.yesNo("first"), number, child, after, torn)
        section.condition = nil
        var whole = SurveyDraft.questionnaire(section)
        whole.branching = Branching(
            question: "first", branches: [Branching.Branch("yes", Wordings("Oui"), choices: ["yes"])])
        let simulation = try SurveySimulation(whole)
        #expect(simulation.unreached == ["child", "after", "torn"])
        guard case .never(let parts, let unreached) = simulation.reach("after") else { return #expect(Bool(false)) }
        #expect(parts.map(\.reason) == [.question] && unreached == ["child"])
        guard case .never(let own, []) = simulation.reach("torn") else { return #expect(Bool(false)) }
        #expect(own.map(\.reason) == [.branch, .question])
        guard case .never(let bounds, []) = simulation.reach("child") else { return #expect(Bool(false)) }
        #expect(bounds.map(\.condition) == [.number("age", .less, ExactNumber(15))])
    }

    @Test func `ways are counted by what is asked, branch by branch`() throws {
        let simulation = try simulated(
            SurveyDraft.yesNo("a"), asked("b", .chosen("a", among: ["yes"])), asked("c", .not(.answered("b"))),
            SurveyDraft.yesNo("d"), asked("e", .chosen("d", among: ["no"])))
        guard case .found(let paths) = simulation.ways else { return #expect(Bool(false)) }
        // Asked b and c, b alone, c alone; each with e or without.
        #expect(paths.count == 6)
        #expect(paths.shortest.questions == ["a", "c", "d"] || paths.shortest.questions == ["a", "b", "d"])
        #expect(paths.longest.questions == ["a", "b", "c", "d", "e"])
        #expect(paths.longest.seconds > paths.shortest.seconds && paths.shortest.seconds > 20)
        #expect(simulation.branches.isEmpty)
        let branched = try SurveySimulation(SurveyDraft.whole)
        #expect(branched.branches.map(\.code) == ["pros", "concerned", nil])
        guard case .found(let pros) = branched.branches[0].ways, case .found(let none) = branched.branches[2].ways,
            case .found(let concerned) = branched.branches[1].ways, case .found(let all) = branched.ways
        else { return #expect(Bool(false)) }
        #expect(pros.longest.questions.contains("body") && !pros.longest.questions.contains("why"))
        #expect(concerned.longest.questions.contains("why") && !none.longest.questions.contains("age"))
        // The ways of the three have nothing in common.
        #expect(all.count == [pros, concerned, none].reduce(0) { $0 + ($1.count ?? 0) })
    }

    @Test func `300 questions, each opened by one of 150, are gone through`() throws {
        var section = SurveyDraft.section("s", SurveyDraft.yesNo("q0"))
        section.questions = (0..<150).flatMap { index in
            [SurveyDraft.yesNo("q\(index)"), asked("r\(index)", .chosen("q\(index)", among: ["yes"]))]
        }
        let simulation = try SurveySimulation(SurveyDraft.questionnaire(section))
        #expect(simulation.unreached == [])
        guard case .found(let paths) = simulation.ways else { return #expect(Bool(false)) }
        #expect(paths.count == nil && paths.longest.questions.count == 300 && paths.shortest.questions.count == 150)
    }

    @Test func `30 questions that each open three more, all asked at the beginning, are gone through`() throws {
        var section = SurveyDraft.section("s", SurveyDraft.yesNo("q0"))
        section.questions = (0..<30).map { SurveyDraft.yesNo("q\($0)") }
        section.questions += (0..<90).map { asked("r\($0)", .chosen("q\($0 % 30)", among: ["yes"])) }
        guard case .found(let paths) = try SurveySimulation(SurveyDraft.questionnaire(section)).ways else {
            return #expect(Bool(false))
        }
        #expect(paths.count == 1 << 30 && paths.longest.questions.count == 120)
        #expect(paths.longest.questions.prefix(31).last == "r0")
    }

    @Test func `too many questions that decide together are named, and the rest is still told`() throws {
        var section = SurveyDraft.section("s", SurveyDraft.yesNo("q0"))
        section.questions = (0..<40).map { SurveyDraft.yesNo("q\($0)") }
        let pairs = (0..<20).map { index in
            SurveyCondition.any([.chosen("q\(index)", among: ["yes"]), .chosen("q\(index + 20)", among: ["yes"])])
        }
        section.questions.append(asked("hard", .all(pairs)))
        section.questions.append(asked("easy", .chosen("q7", among: ["no"])))
        let simulation = try SurveySimulation(SurveyDraft.questionnaire(section))
        guard case .tooMany(let questions) = simulation.reach("hard"), case .reached = simulation.reach("easy"),
            case .tooMany = simulation.ways
        else { return #expect(Bool(false)) }
        #expect(questions.count > 15 && questions.allSatisfy { $0.hasPrefix("q") })
        #expect(simulation.unreached == [])
    }

    @Test func `a questionnaire with faults is not simulated`() {
        let whole = SurveyDraft.questionnaire(SurveyDraft.section("s", asked("a", .answered("b"))))
        let refused = #expect(throws: QuestionnaireFaults.self) { try SurveySimulation(whole) }
        #expect(refused?.faults.map(\.reason) == [.unknownQuestion("b")])
    }
}
