/// Everything that can happen in a questionnaire: whether each question is reached, by which answers, how long the ways
/// through it are.
///
/// Exact for the language of conditions: the statements that conditions make cut the answers into finitely many classes,
/// and one answer of each class is tried. A section that is filled in again is gone through once, for nothing outside
/// looks into it.
package struct SurveySimulation: Sendable {
    /// Answers that lead to a question; those to mandatory questions before it are there too.
    package struct Witness: Sendable, Equatable {
        package let answers: SurveyAnswers
        /// How far one goes.
        package let reach: SurveyWalk.Reach
        /// The questions whose answers decide, in order.
        package let deciding: [String]
    }

    package enum Reach: Sendable, Equatable {
        case reached(Witness)
        /// What contradicts itself, as few parts as it takes, and the questions read there that are themselves never asked.
        case never([SurveyRouting.Part], unreached: [String])
        /// Not looked at to the end: these questions decide together in too many ways.
        case tooMany([String])
    }

    package enum Ways: Sendable, Equatable {
        case found(SurveyPaths)
        /// Nobody follows that branch.
        case never
        case tooMany([String])
    }

    package struct Branch: Sendable {
        /// Nil for who is in none.
        package let code: String?
        package let ways: Ways
    }

    package let questionnaire: Questionnaire
    /// For each question in order.
    package let reaches: [(question: String, reach: Reach)]
    /// Of everybody.
    package let ways: Ways
    /// One each, then who is in none; empty in a questionnaire without branches.
    package let branches: [Branch]

    /// - Throws: the faults of a questionnaire that may not be asked.
    package init(_ questionnaire: Questionnaire) throws(QuestionnaireFaults) {
        let faults = questionnaire.faults
        if !faults.isEmpty { throw QuestionnaireFaults(faults: faults) }
        self.questionnaire = questionnaire
        var run = SimulationRun(questionnaire)
        reaches = questionnaire.questions.indices.map { (questionnaire.questions[$0].code, run.reach($0)) }
        ways = run.ways(nil)
        guard let branching = questionnaire.branching else {
            branches = []
            return
        }
        let told = branching.branches.indices.map { Branch(code: branching.branches[$0].code, ways: run.ways($0)) }
        branches = told + [Branch(code: nil, ways: run.ways(-1))]
    }

    package func reach(_ question: String) -> Reach? { reaches.first { $0.question == question }?.reach }

    /// Questions that nobody is ever asked.
    package var unreached: [String] {
        reaches.compactMap { if case .never = $0.reach { $0.question } else { nil } }
    }

    /// The answers that lead to a choice and take it; nil where it is never proposed.
    package func witness(of choice: String, in question: String) -> Witness? {
        guard case .reached(let witness) = reach(question), let section = questionnaire.section(holding: question),
            let asked = questionnaire.question(question), asked.choice(choice) != nil
        else { return nil }
        var answers = witness.answers
        let marks = asked.kind.rows.reduce(into: [:]) { $0[$1.code] = SurveyAnswer.Mark.choice(choice) }
        let answer: SurveyAnswer = marks.isEmpty ? .choice(choice) : .matrix(marks)
        answers.put(answer, question, in: section, occurrence: section.repetition == nil ? nil : 0)
        return Witness(answers: answers, reach: witness.reach, deciding: witness.deciding)
    }

    /// Every walk ends: conditions look back and jumps lead forward, so that no question is asked twice, but in sections
    /// that are filled in again as often as they say. This many questions at most.
    package var stepsAtMost: Int {
        questionnaire.sections.reduce(0) { $0 + $1.questions.count * ($1.repetition?.most ?? 1) }
    }
}

/// All that keeps a questionnaire from being asked.
package struct QuestionnaireFaults: Error, Sendable, Equatable {
    package let faults: [QuestionnaireFault]
}
