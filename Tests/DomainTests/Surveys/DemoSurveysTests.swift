import Testing

@testable import Domain

@Suite("Questionnaires of the demonstration")
struct DemoSurveysTests {
    @Test func `both are as they are written, without a fault, and every question is reached`() throws {
        let texts = [EmbeddedData.questionnairePracticesJSON, EmbeddedData.questionnaireAubrelleJSON]
        for (whole, text) in zip([DemoSurveys.practices, DemoSurveys.aubrelle], texts) {
            let whole = try #require(whole)
            #expect(whole.faults == [])
            #expect(String(decoding: whole.json.indented(), as: UTF8.self) == text)
            #expect(whole.languages.flatMap(whole.untold) == [])
            let simulation = try SurveySimulation(whole)
            for (question, reach) in simulation.reaches {
                guard case .reached(let witness) = reach else {
                    Issue.record("\(question) is not reached")
                    continue
                }
                #expect(SurveyWalk(whole, witness.answers).isAsked(place(question, in: whole)))
            }
        }
    }

    private func place(_ question: String, in whole: Questionnaire) -> SurveyWalk.Place {
        SurveyWalk.Place(question, occurrence: whole.section(holding: question)?.repetition == nil ? nil : 0)
    }

    @Test func `the survey of practices has 75 questions, and the routing that was published`() throws {
        let whole = try #require(DemoSurveys.practices)
        #expect(whole.questions.map(\.code) == (1...75).map { "q\($0)" })
        #expect(whole.questions.allSatisfy { !$0.isMandatory })
        func asked(_ answers: SurveyAnswers.Sheet) -> [String] {
            SurveyWalk(whole, SurveyAnswers(answers)).pages.flatMap { $0.questions.map(\.code) }
        }
        #expect(asked(["q1": .choice("manager"), "q14": .choice("no")]) == ["q1", "q12", "q13", "q14"])
        #expect(asked(["q1": .choice("person"), "q2": .choice("no")]) == ["q1", "q2"])
        #expect(asked(["q1": .choice("representative"), "q2": .choice("yes")]) == (1...11).map { "q\($0)" } + ["q74"])
        let hierarchy = asked(["q14": .choice("yes"), "q23": .choice("hierarchy"), "q29": .choice("yes")])
        #expect(hierarchy.contains("q30") && !hierarchy.contains("q24") && hierarchy.contains("q28"))
        let unknown = asked(["q42": .missing(.unknown), "q54": .missing(.unknown)])
        #expect(
            !unknown.contains("q43") && !unknown.contains("q44") && !unknown.contains("q55") && !unknown.contains("q58")
        )
        // The results are asked of all, also of those who did not evaluate: the source did, and its figures show it.
        #expect(unknown.contains("q60"))
    }

    @Test func `its coverage tells the question that nobody asked, and its branches what they are not asked`() throws {
        let coverage = SurveyCoverage(try #require(DemoSurveys.practices))
        #expect(coverage.axes.count == 4 && coverage.orphanAims == ["another"])
        #expect(coverage.orphanQuestions == ["q74"])
        let parity = try SurveyParity(try #require(DemoSurveys.practices))
        let gaps = parity.rows.filter(\.isUneven).map(\.subject)
        #expect(gaps.contains(.aim("crisis")) && gaps.contains(.section("concerned_part")))
        #expect(!gaps.contains(.aim("answers")))
    }

    @Test func `its ways are counted, and the short form is short`() throws {
        let simulation = try SurveySimulation(try #require(DemoSurveys.practices))
        guard case .found(let professionals) = simulation.branches[0].ways,
            case .found(let concerned) = simulation.branches[1].ways, case .found(let all) = simulation.ways
        else { return #expect(Bool(false)) }
        #expect(concerned.count == 3 && concerned.longest.questions.count == 13)
        #expect(professionals.shortest.questions == ["q1", "q12", "q13", "q14"])
        // Without the 10 of the people concerned, the 3 of the hierarchy, and one side of questions 42, 54 and 60.
        #expect(professionals.longest.questions.count == 75 - 10 - 3 - 1 - 2 - 1)
        // Questions 23, 31, 33 to 37, 42, 45 to 52, 54, 60, 65 to 69 and 74; the short form; who knows none.
        #expect(professionals.count == 5 * 2 * 8 * 3 * 8 * 4 * 3 * 8 * 2 + 2 + 1)
        #expect(all.count.map { $0 >= professionals.count ?? 0 } == true)
        #expect(simulation.stepsAtMost == 75)
    }

    @Test func `the survey of Aubrelle asks its three branches the same essentials`() throws {
        let whole = try #require(DemoSurveys.aubrelle)
        let parity = try SurveyParity(whole)
        #expect(parity.branches == ["professionals", "volunteers", "concerned"])
        #expect(parity.rows.filter(\.isUneven).isEmpty)
        #expect(SurveyCoverage(whole).orphanAims == [] && SurveyCoverage(whole).orphanQuestions == [])
        let walk = SurveyWalk(whole, SurveyAnswers(["q1": .choice("resident"), "q3": .choice("yes")]), reach: .short)
        #expect(
            walk.pages.flatMap { $0.questions.map(\.code) } == [
                "q1", "q2", "age", "q3", "q4", "q5", "q6", "q6_place", "q6_since", "contact",
            ])
    }
}
