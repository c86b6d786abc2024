/// Enough answers to a question to make true or false together whatever some statements about it can be.
///
/// Statements cut the answers into classes; one answer of each class is given, as few choices as it takes. A blank comes
/// first where the question may stay blank.
struct SampleAnswers {
    /// More combinations of choices than this are not gone through.
    static let limit = 20_000

    private let question: Question
    private let atoms: [SurveyCondition]

    /// - Parameter atoms: statements about this question.
    init(_ question: Question, _ atoms: [SurveyCondition]) {
        self.question = question
        self.atoms = atoms
    }

    /// Nil when there are too many.
    var all: [SurveyAnswer?]? {
        guard let said else { return nil }
        let blank: [SurveyAnswer?] = question.isMandatory ? [] : [nil]
        return blank + said.map(Optional.some) + question.offered.map { .missing($0) }
    }

    private var said: [SurveyAnswer]? {
        switch question.kind {
        case .single(let choices): choices.map { .choice($0.code) }
        case .several, .ordered: chosen
        case .matrix(let rows, let scale): marked(rows, scale)
        case .number(let bounds): numbers(bounds).map { .number(ExactNumber(millionths: $0)) }
        case .date(let bounds): dates(bounds).map(SurveyAnswer.date)
        case .territory, .organisation: [.place(code: nil, words: "…")]
        case .shortText, .longText: [.text("…")]
        case .contact, .note: []
        }
    }

    // MARK: Choices

    /// Choices that no statement tells apart stand for each other: what matters is how many of each group are taken.
    private var chosen: [SurveyAnswer]? {
        var groups: [(signature: [Bool], codes: [String])] = []
        var alone: [String] = []
        let isSeveral = question.kind.name == "several"
        for choice in question.kind.choices {
            if choice.isExclusive, isSeveral {
                alone.append(choice.code)
                continue
            }
            let signature = atoms.map { $0.states(.choice(choice.code)) && $0.isChosen }
            if let index = groups.firstIndex(where: { $0.signature == signature }) {
                groups[index].codes.append(choice.code)
            } else {
                groups.append((signature, [choice.code]))
            }
        }
        guard let sets = Self.combinations(groups.map(\.codes), largestCount, most: question.mostChoices) else {
            return nil
        }
        let order = question.kind.choices.map(\.code)
        return alone.map(SurveyAnswer.choice)
            + sets.map { set in .choices(order.filter(set.contains), words: [:]) }
    }

    /// Above this, the number of choices says nothing more; 1 where no statement counts them.
    private var largestCount: Int {
        let counts = atoms.compactMap { if case .count(_, _, let number) = $0 { number + 1 } else { nil } }
        return max(1, counts.max() ?? 1)
    }

    /// Sets of choices that are not empty, those of one group replaced by its first ones, the small sets first.
    private static func combinations(_ groups: [[String]], _ enough: Int, most: Int) -> [Set<String>]? {
        var sets: [Set<String>] = [[]]
        for group in groups {
            var larger: [Set<String>] = []
            for set in sets {
                for count in 0...min(group.count, enough) where set.count + count <= most {
                    larger.append(set.union(group.prefix(count)))
                }
            }
            if larger.count > limit { return nil }
            sets = larger
        }
        return sets.filter { !$0.isEmpty }.sorted { $0.count < $1.count }
    }

    // MARK: Matrices

    private func marked(_ rows: [Choice], _ scale: [Choice]) -> [SurveyAnswer]? {
        let told = Set(atoms.compactMap { if case .marked(_, let row, _) = $0 { row } else { nil } })
        let gap = question.offered.first.map(SurveyAnswer.Mark.missing)
        // A row without a mark, or with one that says it is missing: no statement tells the two apart.
        let gaps: [SurveyAnswer.Mark?] = question.isMandatory ? (gap.map { [$0] } ?? []) : [nil]
        var answers: [[String: SurveyAnswer.Mark]] = [[:]]
        for row in rows {
            let marks = told.contains(row.code) ? self.marks(row.code, scale) : []
            let rest = marks.isEmpty ? scale.prefix(1).map { SurveyAnswer.Mark.choice($0.code) } : marks
            let isLike = !told.contains(row.code) && rows.first { !told.contains($0.code) }?.code != row.code
            // Of the rows that nothing is said of, the first one is enough.
            let options = isLike ? Array((gaps + rest.map { $0 }).prefix(1)) : gaps + rest.map { $0 }
            answers = answers.flatMap { answer in
                options.map { mark in
                    var longer = answer
                    longer[row.code] = mark
                    return longer
                }
            }
            if answers.count > Self.limit { return nil }
        }
        // Where every row is missing, the whole is: that is another answer.
        let isSaid = { (marks: [String: SurveyAnswer.Mark]) in
            !marks.isEmpty && !marks.values.allSatisfy { if case .missing = $0 { true } else { false } }
        }
        return answers.filter(isSaid).sorted { $0.count < $1.count }.map(SurveyAnswer.matrix)
    }

    /// One mark of the scale for each way the statements about a row take it.
    private func marks(_ row: String, _ scale: [Choice]) -> [SurveyAnswer.Mark] {
        var seen: Set<[Bool]> = []
        return scale.compactMap { choice in
            let mark = SurveyAnswer.Mark.choice(choice.code)
            return seen.insert(atoms.map { $0.states(.matrix([row: mark])) }).inserted ? mark : nil
        }
    }

    // MARK: Numbers and dates

    /// Around each number that a statement names, and at both ends.
    private func numbers(_ bounds: NumberBounds) -> [Int64] {
        let named = atoms.compactMap { if case .number(_, _, let number) = $0 { number.millionths } else { nil } }
        let step = ExactNumber.step(decimals: bounds.decimals)
        let range = (bounds.least?.millionths ?? -ExactNumber.limit.millionths, bounds.most ?? ExactNumber.limit)
        return Self.around(named, step: step, range.0, range.1.millionths)
    }

    private func dates(_ bounds: DateBounds) -> [SurveyDate] {
        let named = atoms.compactMap { if case .date(_, _, let date) = $0 { Int64(date.ordinal) } else { nil } }
        let whole = SurveyDate.ordinals(bounds.precision)
        let range = (bounds.earliest?.ordinal ?? whole.lowerBound, bounds.latest?.ordinal ?? whole.upperBound)
        return Self.around(named, step: 1, Int64(range.0), Int64(range.1))
            .compactMap { SurveyDate(bounds.precision, ordinal: Int($0)) }
    }

    /// Multiples of the step between two ends: each value between, just below, at, or just above one that is named is one
    /// of these, or on the same side of all that are named as one of these.
    private static func around(_ named: [Int64], step: Int64, _ least: Int64, _ most: Int64) -> [Int64] {
        let floor = { (value: Int64) in value - (value % step + step) % step }
        let first = floor(least) == least ? least : floor(least) + step
        let near = named.flatMap { value in [floor(value), floor(value) - step, floor(value) + step] }
        return (near + [first, floor(most)]).filter { first <= $0 && $0 <= most }
    }
}

extension SurveyCondition {
    /// It tells choices apart, where others only count them.
    fileprivate var isChosen: Bool { if case .chosen = self { true } else { false } }
}
