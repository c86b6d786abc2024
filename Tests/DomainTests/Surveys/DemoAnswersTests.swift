import Domain
import Testing

/// What the surveys of the demonstration say, counted from the answers that the program makes up.
@Suite struct DemoAnswersTests {
    private let aubrelle = DemoAnswer.aubrelle

    private func count(_ question: String, _ choice: String, among answers: [DemoAnswer]? = nil) -> Int {
        (answers ?? aubrelle).count { answer in
            if case .choices(let codes, _)? = answer.answers.single[question] { codes.contains(choice) } else { false }
        }
    }

    private func counts(_ question: String, _ choices: [String]) -> [Int] { choices.map { count(question, $0) } }

    @Test func `the survey of Aubrelle counts what the territory of demonstration tells`() {
        #expect(aubrelle.count == 214)
        #expect(counts("q1", ["worker", "volunteer", "resident"]) == [131, 22, 61])
        #expect(counts("q2", ["town", "estate", "valley", "elsewhere"]) == [78, 69, 58, 9])
        #expect(counts("q3", ["yes", "no"]) == [96, 84])
        #expect(aubrelle.count { $0.answers.single["q3"] == .missing(.unknown) } == 34)
        #expect(counts("age", ["a15", "a18", "a30", "a60"]) == [3, 12, 38, 8])
        let channels = Dictionary(grouping: aubrelle, by: \.channel).mapValues(\.count)
        #expect(channels == [.online: 138, .phone: 31, .paper: 45])
        let described = aubrelle.count { $0.answers.repeated["actions"]?.first?["q6"] != nil }
        #expect(described == 41)
    }

    @Test func `what holds back is told by 183, and the fear of being judged by branch`() {
        #expect(counts("q4", ["time", "whom", "transport", "money", "judged"]) == [104, 92, 71, 66, 48])
        let told = ["worker": (112, 14), "volunteer": (19, 5), "resident": (52, 29)]
        var square = 0.0
        for (branch, (base, afraid)) in told {
            let people = aubrelle.filter { $0.answers.single["q1"] == .choice(branch) }
            let said = people.filter { if case .choices? = $0.answers.single["q4"] { true } else { false } }
            #expect(said.count == base && count("q4", "judged", among: said) == afraid, "\(branch)")
            for (seen, share) in [(afraid, 48), (base - afraid, 135)] {
                let expected = Double(base * share) / 183
                square += (Double(seen) - expected) * (Double(seen) - expected) / expected
            }
        }
        #expect((square * 100).rounded() == 3_436)
    }

    @Test func `each made-up answer is one that somebody could have given`() throws {
        let surveys = [(DemoSurveys.aubrelle, aubrelle), (DemoSurveys.practices, DemoAnswer.practices)]
        for (questionnaire, answers) in surveys {
            let plan = SurveyPages(try #require(questionnaire))
            for answer in answers {
                let walk = SurveyWalk(plan, answer.answers, reach: answer.reach)
                #expect(walk.faults.isEmpty)
                #expect(walk.counted == answer.answers)
                let accepted = plan.questionnaire.accepted(answer.answers)
                #expect(accepted.faults.isEmpty && accepted.answers == answer.answers)
            }
        }
        #expect(DemoAnswer.practices.count == 60)
        let branches = Set(DemoAnswer.practices.compactMap { $0.answers.single["q1"] }.map { "\($0)" })
        #expect(branches.count == 5)
    }

    @Test func `answers come in on the days of their survey, and no Sunday`() throws {
        for campaign in DemoCampaign.all {
            let days = campaign.charter.opensOn.number...campaign.charter.closesOn.number
            #expect(campaign.charter.faults.isEmpty)
            #expect(campaign.answers.allSatisfy { days.contains($0.day.number) && ($0.day.number - 3) % 7 != 0 })
            #expect(campaign.answers.allSatisfy { $0.relay.map(campaign.relays.indices.contains) ?? true })
            let questionnaire = try #require(campaign.questionnaire)
            #expect(questionnaire.languages.allSatisfy { campaign.charter.consent[$0] != nil })
        }
    }
}
