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
