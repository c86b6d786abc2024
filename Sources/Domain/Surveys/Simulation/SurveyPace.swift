/// How long a question takes: an estimate, from the words to read and from what is to be done. A pre-test tells better.
package enum SurveyPace {
    /// Words that somebody who does not read often goes through in ten seconds.
    private static let wordsInTenSeconds = 25

    package static func seconds(_ question: Question, in language: String) -> Int {
        let told = [question.asked, question.hint, question.warning] + (listed(question) ? labels(question) : [])
        let words = told.reduce(0) { $0 + ($1[language] ?? "").split(whereSeparator: \.isWhitespace).count }
        return (words * 10 + wordsInTenSeconds - 1) / wordsInTenSeconds + doing(question)
    }

    /// Long lists are searched, not read.
    private static func listed(_ question: Question) -> Bool { question.kind.choices.count <= 20 }

    private static func labels(_ question: Question) -> [Wordings] {
        question.kind.choices.map(\.label) + question.kind.rows.map(\.label)
    }

    private static func doing(_ question: Question) -> Int {
        switch question.kind {
        case .single: 4
        case .several: 6
        case .ordered(let choices, _): 4 * choices.count
        case .matrix(let rows, _): 5 * rows.count
        case .number, .date: 6
        case .territory, .organisation: 10
        case .shortText: 15
        case .longText: 60
        case .contact: 30
        case .note: 0
        }
    }
}

extension SurveyPace {
    /// How long the short form takes, in minutes, for whoever is asked the most of it: what depends on other answers counts
    /// for half.
    package static func minutes(_ questionnaire: Questionnaire, in language: String, branch: String? = nil) -> Int {
        let branches = branch.map { [$0] } ?? questionnaire.branching?.branches.map(\.code) ?? []
        let seconds = (branches.isEmpty ? [nil] : branches.map(Optional.some)).map { branch in
            questionnaire.sections.filter { $0.stage != .enrichment && $0.isAsked(branch) }.reduce(0) {
                total, section in
                section.questions.filter { $0.branches.isEmpty || branch.map($0.branches.contains) ?? true }
                    .reduce(total) { total, question in
                        let isSometimes = section.condition != nil || question.condition != nil
                        return total + self.seconds(question, in: language) / (isSometimes ? 2 : 1)
                    }
            }
        }
        return ((seconds.max() ?? 0) + 59) / 60
    }
}

extension SurveySection {
    fileprivate func isAsked(_ branch: String?) -> Bool {
        branches.isEmpty || branch.map(branches.contains) ?? true
    }
}
