/// What each branch is asked and what it is not: professionals, volunteers and people concerned side by side.
package struct SurveyParity: Sendable, Equatable {
    package enum Subject: Sendable, Equatable {
        /// Something that the survey wants to know.
        case aim(String)
        case section(String)
    }

    package struct Cell: Sendable, Equatable {
        package let branch: String
        /// Those that somebody of the branch may be asked.
        package let asked: [String]
        /// Questions for which too many ways kept it from being told.
        package let unknown: [String]

        /// Nobody of this branch says anything of it.
        package var isGap: Bool { asked.isEmpty && unknown.isEmpty }
    }

    package struct Row: Sendable, Equatable {
        package let subject: Subject
        /// In the order of the branches.
        package let cells: [Cell]

        /// Some branches say something of it and others nothing.
        package var isUneven: Bool { cells.contains(where: \.isGap) && !cells.allSatisfy(\.isGap) }
    }

    package let branches: [String]
    /// Aims, then sections.
    package let rows: [Row]

    /// - Throws: the faults of a questionnaire that may not be asked.
    package init(_ questionnaire: Questionnaire) throws(QuestionnaireFaults) {
        let faults = questionnaire.faults
        if !faults.isEmpty { throw QuestionnaireFaults(faults: faults) }
        branches = questionnaire.branching?.branches.map(\.code) ?? []
        var run = SimulationRun(questionnaire)
        let ranks = questionnaire.questions.enumerated().filter { $0.element.kind.isAnswered }
        var reached: [[String: Bool?]] = []
        for branch in branches.indices {
            reached.append(
                ranks.reduce(into: [:]) { $0[$1.element.code] = .some(run.isReached($1.offset, inBranch: branch)) })
        }
        let names = branches
        let order = ranks.map(\.element.code)
        let row = { (subject: Subject, questions: [String]) in
            let told = order.filter(questions.contains)
            let cells = names.indices.map { branch in
                Cell(
                    branch: names[branch], asked: told.filter { reached[branch][$0] == .some(.some(true)) },
                    unknown: told.filter { reached[branch][$0] == .some(.none) })
            }
            return Row(subject: subject, cells: cells)
        }
        rows =
            questionnaire.aims.map { row(.aim($0.code), $0.questions) }
            + questionnaire.sections.map { row(.section($0.code), $0.questions.map(\.code)) }
    }
}
