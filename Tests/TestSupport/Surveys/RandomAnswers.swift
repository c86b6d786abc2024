package import Domain

/// What somebody could answer to a questionnaire, drawn: everything that a question takes, and what is not an answer.
package struct RandomAnswers {
    private var draw: RandomSurvey
    /// Of a hundred questions, those that are left blank.
    private let blanks: Int

    package init(seed: UInt64, blanks: Int = 15) {
        draw = RandomSurvey(seed: seed)
        self.blanks = blanks
    }

    package mutating func answers(to questionnaire: Questionnaire) -> SurveyAnswers {
        var answers = SurveyAnswers()
        for section in questionnaire.sections {
            let count = section.repetition.map { 1 + draw.below(min($0.most, 4)) }
            for occurrence in count.map({ (0..<$0).map(Optional.some) }) ?? [nil] {
                for question in section.questions where question.kind.isAnswered {
                    answers.put(answer(to: question), question.code, in: section, occurrence: occurrence)
                }
            }
        }
        return questionnaire.accepted(answers).answers
    }

    package mutating func reach() -> SurveyWalk.Reach { draw.below(2) == 0 ? .short : .whole }

    package mutating func below(_ limit: Int) -> Int { draw.below(limit) }

    private mutating func answer(to question: Question) -> SurveyAnswer? {
        if draw.below(100) < blanks { return nil }
        if !question.offered.isEmpty, draw.below(5) == 0 {
            return .missing(question.offered[draw.below(question.offered.count)])
        }
        switch question.kind {
        case .single(let choices): return chosen([choices[draw.below(choices.count)]])
        case .several(let choices, _):
            let taken = choices.filter { _ in draw.below(3) == 0 }
            if let alone = taken.first(where: \.isExclusive) { return chosen([alone]) }
            return chosen(Array(taken.prefix(question.mostChoices)))
        case .ordered(let choices, _):
            return chosen(Array(choices.reversed().filter { _ in draw.below(2) == 0 }.prefix(question.mostChoices)))
        case .matrix(let rows, let scale): return marks(rows, scale, question.offered)
        case .number(let bounds): return .number(number(bounds))
        case .date(let bounds): return date(bounds)
        case .territory, .organisation:
            return .place(code: draw.below(2) == 0 ? "code-\(draw.below(9))" : nil, words: "Un lieu \(draw.below(5))")
        case .shortText: return .text("-99")
        case .longText: return .text("Une ligne\navec \\ et « guillemets » \(draw.below(20))")
        case .contact, .note: return nil
        }
    }

    private mutating func chosen(_ choices: [Choice]) -> SurveyAnswer? {
        var words: [String: String] = [:]
        for choice in choices where choice.takesWords && draw.below(3) > 0 {
            words[choice.code] = "mots \(draw.below(9))"
        }
        return choices.isEmpty ? nil : .choices(choices.map(\.code), words: words)
    }

    private mutating func marks(_ rows: [Choice], _ scale: [Choice], _ offered: [MissingKind]) -> SurveyAnswer {
        var marks: [String: SurveyAnswer.Mark] = [:]
        for row in rows where draw.below(4) > 0 {
            if !offered.isEmpty, draw.below(6) == 0 {
                marks[row.code] = .missing(offered[draw.below(offered.count)])
            } else {
                marks[row.code] = .choice(scale[draw.below(scale.count)].code)
            }
        }
        return .matrix(marks)
    }

    private mutating func number(_ bounds: NumberBounds) -> ExactNumber {
        let step = ExactNumber.step(decimals: bounds.decimals)
        let least = bounds.least?.millionths ?? 0
        let most = bounds.most?.millionths ?? least + 1_000 * step
        return ExactNumber(millionths: least + Int64(draw.below(Int((most - least) / step) + 1)) * step)
    }

    private mutating func date(_ bounds: DateBounds) -> SurveyAnswer? {
        let first =
            bounds.earliest?.ordinal ?? (bounds.precision == .day ? 18_000 : bounds.precision == .month ? 24_000 : 2000)
        let last = bounds.latest?.ordinal ?? first + 300
        return SurveyDate(bounds.precision, ordinal: first + draw.below(last - first + 1)).map(SurveyAnswer.date)
    }
}
