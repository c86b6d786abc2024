import Glibc
import TestSupport
import Testing

@testable import Domain

/// The simulator against every answer to every question.
@Suite("Simulation: all answers as a witness")
struct SimulationOracleTests {
    private static let count = getenv("ESSAIM_HOSTILE") == nil ? 24 : 400

    /// - Parameter shortest: how many sets of answers were seen to be as short as any, so far.
    private func compare(_ whole: Questionnaire, _ shortest: inout Int) throws -> BruteWalk {
        var disagreements = 0
        let plan = SurveyPages(whole)
        let brute = BruteWalk(whole) { sheet, reach, asked in
            var answers = SurveyAnswers()
            for section in whole.sections {
                for question in section.questions {
                    guard let answer = sheet[question.code] else { continue }
                    answers.put(answer, question.code, in: section, occurrence: section.repetition == nil ? nil : 0)
                }
            }
            let walk = SurveyWalk(plan, answers, reach: reach)
            if walk.pages.flatMap({ $0.questions.map(\.code) }) != asked { disagreements += 1 }
        }
        #expect(disagreements == 0)
        let simulation = try SurveySimulation(whole)
        for (question, reach) in simulation.reaches {
            switch reach {
            case .reached(let witness):
                #expect(brute.reached.contains(question))
                if whole.questions.allSatisfy({ !$0.isMandatory }) {
                    let given =
                        witness.answers.single.count
                        + witness.answers.repeated.values.flatMap { $0.flatMap(\.keys) }.count
                    #expect(given == brute.fewest[question])
                    shortest += 1
                }
                try Replay.expect(question, is: true, by: witness, in: whole)
                for choice in whole.question(question)?.kind.choices ?? [] {
                    let taken = try #require(simulation.witness(of: choice.code, in: question))
                    try Replay.expect(question, is: true, by: taken, in: whole)
                }
            case .never(let parts, _): #expect(!brute.reached.contains(question) && !parts.isEmpty)
            case .tooMany: Issue.record("too many for \(question)")
            }
        }
        try compareWays(simulation, brute, whole)
        return brute
    }

    private func compareWays(_ simulation: SurveySimulation, _ brute: BruteWalk, _ whole: Questionnaire) throws {
        guard case .found(let paths) = simulation.ways else {
            // Nothing can be answered to a question that must be.
            return #expect(brute.paths.isEmpty)
        }
        let seconds = { (path: [String]) in
            path.reduce(0) { sum, code in
                sum + (whole.question(code).map { SurveyPace.seconds($0, in: "fr") } ?? 0)
            }
        }
        #expect(paths.count == UInt64(brute.paths.count))
        #expect(brute.paths.contains(paths.shortest.questions) && brute.paths.contains(paths.longest.questions))
        #expect(paths.shortest.seconds == brute.paths.map(seconds).min())
        #expect(paths.longest.seconds == brute.paths.map(seconds).max())
        #expect(brute.paths.allSatisfy { $0.count <= simulation.stepsAtMost })
    }

    @Test func `what is reached, by what answers and by how many ways is what trying everything finds`() throws {
        var random = RandomSurvey(seed: Self.count == 24 ? 10 : 11)
        var (unreached, leaves, shortest) = (0, 0, 0)
        for _ in 0..<Self.count {
            let whole = random.questionnaire(questions: Self.count == 24 ? 3...5 : 3...6)
            let brute = try compare(whole, &shortest)
            unreached += whole.questions.count - brute.reached.count
            leaves += brute.leaves
        }
        // Some are never asked, or nothing was compared.
        #expect(unreached > Self.count / 8 && leaves > 100 * Self.count && shortest > Self.count / 4)
    }
}
