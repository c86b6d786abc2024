/// A question as a data set has it: in the words of the newest version, with everything that was ever proposed.
struct MergedQuestion {
    /// With the choices and rows of all versions, those of the newest one first.
    var question: Question
    /// In the newest version that asks it.
    let section: SurveySection
    /// To whom it was asked.
    let base: Labels
    /// By version, as it was asked there.
    var asked: [Int: Question]

    /// Asked in another manner, it is another column.
    fileprivate struct Key: Hashable {
        let code: String
        let kind: String
        let level: String?

        init(_ question: Question, in section: SurveySection) {
            code = question.code
            kind =
                if case .date(let bounds) = question.kind { "date \(bounds.precision.rawValue)" } else {
                    question.kind.name
                }
            level = section.repetition == nil ? nil : section.code
        }
    }

    /// Those of all versions, each where the newest one asks it, or after what it came after.
    ///
    /// - Parameter versions: that somebody answered, from the oldest to the newest.
    static func all(in versions: [Questionnaire]) -> [MergedQuestion] {
        var merged: [(key: Key, question: MergedQuestion)] = []
        for questionnaire in versions.reversed() {
            let bases = SurveyBase(questionnaire)
            var place = 0
            for step in SurveyRouting(questionnaire).steps where step.question.kind.isAnswered {
                let key = Key(step.question, in: step.section)
                if let known = merged.firstIndex(where: { $0.key == key }) {
                    merged[known].question.add(step.question, of: questionnaire.version)
                    place = known + 1
                } else {
                    let one = MergedQuestion(
                        question: step.question, section: step.section, base: bases.labels(of: step),
                        asked: [questionnaire.version: step.question])
                    merged.insert((key, one), at: place)
                    place += 1
                }
            }
        }
        return merged.map(\.question)
    }

    private mutating func add(_ older: Question, of version: Int) {
        asked[version] = older
        question.kind =
            switch (question.kind, older.kind) {
            case (.single(let choices), .single(let more)): .single(Self.union(choices, more))
            case (.several(let choices, let most), .several(let more, _)):
                .several(Self.union(choices, more), most: most)
            case (.ordered(let choices, let most), .ordered(let more, _)):
                .ordered(Self.union(choices, more), most: most)
            case (.matrix(let rows, let scale), .matrix(let moreRows, let moreScale)):
                .matrix(rows: Self.union(rows, moreRows), scale: Self.union(scale, moreScale))
            case (.number(var bounds), .number(let more)):
                .number(bounds.widen(to: more))
            default: question.kind
            }
    }

    private static func union(_ choices: [Choice], _ more: [Choice]) -> [Choice] {
        var all = choices
        for choice in more {
            if let known = all.firstIndex(where: { $0.code == choice.code }) {
                all[known].takesWords = all[known].takesWords || choice.takesWords
            } else {
                all.append(choice)
            }
        }
        return all
    }
}

extension NumberBounds {
    fileprivate mutating func widen(to other: NumberBounds) -> NumberBounds {
        least = least.flatMap { one in other.least.map { min(one, $0) } }
        most = most.flatMap { one in other.most.map { max(one, $0) } }
        decimals = max(decimals, other.decimals)
        return self
    }
}
