/// Makes the columns of one question one after the other.
struct ColumnMaking {
    /// The name of its column, or of its group.
    let stem: String
    private(set) var variables: [Variable] = []
    private(set) var group: Codebook.Group?
    private let question: Question
    private let level: String
    private let base: Labels
    private let languages: [String]

    init(_ question: Question, level: String, base: Labels, languages: [String], _ stem: String) {
        self.question = question
        self.level = level
        self.base = base
        self.languages = languages
        self.stem = stem
    }

    func label(_ words: Wordings) -> Labels { Labels(words, languages) }

    mutating func add(_ kind: Variable.Kind, values: [Variable.Value] = []) {
        var variable = Variable(stem, kind, label(question.asked))
        variable.values = values
        variable.base = base
        append(variable)
    }

    /// A number, a date or a text.
    mutating func addTyped() {
        switch question.kind {
        case .number(let bounds):
            var variable = Variable(stem, .number, label(question.asked))
            variable.unit = label(bounds.unit)
            variable.decimals = bounds.decimals
            variable.missing = .clear(of: bounds.least.flatMap { Double($0.text) })
            variable.base = base
            append(variable)
        case .date(let bounds):
            var variable = Variable(stem, .date, label(question.asked))
            variable.precision = Variable.DatePrecision(rawValue: bounds.precision.rawValue)
            variable.base = base
            append(variable)
        default: add(.text)
        }
    }

    /// A choice of several, or one that is given a rank.
    mutating func add(_ choice: Choice, _ names: inout VariableNames) -> String {
        let kind: Variable.Kind = if case .ordered = question.kind { .ordered } else { .several }
        openGroup(kind)
        var variable = Variable(names.free("\(stem)__\(choice.code)"), kind, label(choice.label, orCode: choice.code))
        variable.group = stem
        variable.choice = choice.code
        append(variable)
        return variable.code
    }

    /// A row of a matrix.
    mutating func add(_ row: Choice, values: [Variable.Value], _ names: inout VariableNames) {
        openGroup(.matrix)
        var variable = Variable(names.free("\(stem)__\(row.code)"), .matrix, label(row.label, orCode: row.code))
        variable.group = stem
        variable.choice = row.code
        variable.values = values
        append(variable)
    }

    /// The words that go with a column.
    ///
    /// - Parameter choice: nil for those of a place.
    mutating func addWords(of column: String, _ choice: Choice?, _ names: inout VariableNames) {
        let wanted = choice.map { "\(stem)__\($0.code)__texte" } ?? "\(stem)__texte"
        var variable = Variable(names.free(wanted), .text, label(choice?.label ?? question.asked, orCode: stem))
        variable.detailOf = column
        variable.question = label(question.asked)
        variable.base = base
        append(variable)
    }

    private func label(_ words: Wordings, orCode code: String) -> Labels {
        let labels = label(words)
        return labels.isEmpty ? Labels(french: code) : labels
    }

    private mutating func openGroup(_ kind: Variable.Kind) {
        if group == nil { group = Codebook.Group(stem, kind, label(question.asked), base: base) }
    }

    private mutating func append(_ variable: Variable) {
        var variable = variable
        variable.level = level
        variables.append(variable)
    }
}

extension Labels {
    /// The main language first; only signs that files hold.
    init(_ words: Wordings, _ languages: [String]) {
        self.init(
            languages.map { language in
                let text = words[language] ?? ""
                let kept = text.unicodeScalars.filter { Dataset.isText(String($0)) }
                return (language, String(String.UnicodeScalarView(kept)))
            })
    }
}
