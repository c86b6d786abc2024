internal import Domain
internal import French

/// Makes a codebook from the names and the cells of the columns.
struct CodebookGuesser {
    /// Names of columns may be whole questions.
    private static let labelLength = 1_000

    private let language: String
    private let keeping: Set<String>
    private var codebook: Codebook
    private var columns: [CodebookGuess.Column] = []
    private var leftOut: [CodebookGuess.LeftOut] = []
    private var codes: Set<String> = []

    init(_ code: String, title: String, language: String, keeping: Set<String>, isSynthetic: Bool) {
        self.language = language
        self.keeping = keeping
        codebook = Codebook(code, Labels([(language, title)]))
        codebook.languages = [language]
        codebook.isSynthetic = isSynthetic
    }

    var guess: CodebookGuess { CodebookGuess(codebook: codebook, columns: columns, leftOut: leftOut) }

    mutating func leaveOut(_ sheet: MicrodataSheet) {
        leftOut.append(.init(sheet: sheet.title, header: "", reason: .unlinkedSheet))
    }

    /// - Parameter parent: code of the level above; nil for the first sheet.
    mutating func take(_ sheet: MicrodataSheet, _ profiles: [ColumnProfile], parent: String?) {
        var level = Codebook.mainLevel
        if let parent {
            level = ColumnCode.made(sheet.name.isEmpty ? sheet.title : sheet.name, unlike: &codes)
            codebook.levels.append(
                .init(level, words(sheet.name.isEmpty ? level : sheet.name), parent: parent))
        }
        let split = splitQuestions(sheet, profiles)
        for (index, header) in sheet.header.enumerated() where !header.isEmpty {
            let profile = profiles[index]
            if let reason = reasonToLeave(sheet, header, profile, split) {
                if let reason { leftOut.append(.init(sheet: sheet.title, header: header, reason: reason)) }
                continue
            }
            add(sheet, header, profile, level, split)
        }
    }

    /// Nil to take the column, nil inside to leave it without a word: a name of rows.
    private func reasonToLeave(
        _ sheet: MicrodataSheet, _ header: String, _ profile: ColumnProfile, _ split: Set<String>
    ) -> CodebookGuess.LeftOut.Reason?? {
        if [Codebook.rowColumn, Codebook.parentColumn, Codebook.bannerColumn].contains(header) { return .some(nil) }
        if keeping.contains(header) { return nil }
        if split.contains(header) { return .hasSplitChoices }
        if let kind = DirectIdentifier.named(header) ?? profile.identifier { return .identifies(kind) }
        return profile.filled == 0 ? .empty : nil
    }

    /// Questions of which the choices have columns `question/choice` of 1 and 0.
    private func splitQuestions(_ sheet: MicrodataSheet, _ profiles: [ColumnProfile]) -> Set<String> {
        let questions = sheet.header.indices.filter { profiles[$0].isYesOrNo }.compactMap {
            ColumnCode.question(of: sheet.header[$0])
        }
        let names = Set(sheet.header)
        return Set(questions.filter { question in names.contains(question) || questions.count { $0 == question } > 1 })
    }

    private mutating func add(
        _ sheet: MicrodataSheet, _ header: String, _ profile: ColumnProfile, _ level: String, _ split: Set<String>
    ) {
        if let question = ColumnCode.question(of: header), split.contains(question), profile.isYesOrNo {
            let choice = String(header.dropFirst(question.utf8.count + 1))
            return addChoice(sheet, header, question, choice, .splitChoices, level)
        }
        if profile.isListOfChoices {
            for choice in profile.tokens.keys.sorted() {
                addChoice(sheet, header, header, choice, .listedChoices, level)
            }
            return
        }
        let (kind, reason) = profile.kind
        var variable = Variable(ColumnCode.made(header, unlike: &codes), kind, words(header))
        variable.level = level
        if kind == .number { variable.missing = .clear(of: profile.least) }
        if kind == .single { variable.values = values(profile, reason) }
        codebook.variables.append(variable)
        columns.append(.init(sheet: sheet.title, header: header, variable: variable.code, reason: reason))
    }

    private mutating func addChoice(
        _ sheet: MicrodataSheet, _ header: String, _ question: String, _ choice: String,
        _ reason: CodebookGuess.Reason, _ level: String
    ) {
        let known = codebook.variables.last { $0.level == level && $0.kind == .several }
        let group = codebook.groups.last { $0.code == known?.group && $0.label == words(question) }
        let code = group?.code ?? ColumnCode.made(question, unlike: &codes)
        if group == nil { codebook.groups.append(.init(code, .several, words(question))) }
        var variable = Variable(
            ColumnCode.made("\(code)_\(choice)", unlike: &codes), .several, words(choice))
        (variable.level, variable.group, variable.choice) = (level, code, choice)
        codebook.variables.append(variable)
        columns.append(.init(sheet: sheet.title, header: header, variable: variable.code, reason: reason))
    }

    private func words(_ text: String) -> Labels {
        Labels([(language, String(text.withoutControls.prefix(Self.labelLength)))])
    }

    /// Whole numbers stand for themselves, other values for their rank.
    private func values(_ profile: ColumnProfile, _ reason: CodebookGuess.Reason) -> [Variable.Value] {
        let texts = profile.counts.keys
        if texts.allSatisfy({ Int32($0).map { $0 > 0 } ?? false && !$0.hasPrefix("0") && !$0.hasPrefix("+") }) {
            return texts.compactMap { Int32($0) }.sorted().map {
                .init($0, String($0), words(String($0)))
            }
        }
        let sorted = texts.sorted {
            ($0.count { $0.isNumber } > 0 ? 1 : 0, French.sortKey($0), $0) < (
                $1.count { $0.isNumber } > 0 ? 1 : 0, French.sortKey($1), $1
            )
        }
        var names: Set<String> = []
        return sorted.enumerated().map { index, text in
            .init(Int32(index + 1), ColumnCode.made(text, unlike: &names), words(text))
        }
    }
}

extension ColumnProfile {
    /// Only words for yes and no.
    var isYesOrNo: Bool {
        let words: Set<String> = ["0", "1", "true", "false", "TRUE", "FALSE", "True", "False"]
        return !isWide && filled > 0 && counts.keys.allSatisfy(words.contains)
    }

    /// Several choices in some cells, and the same choices again and again.
    var isListOfChoices: Bool {
        isList && lists > 0 && numbers < filled && days < filled && tokens.values.reduce(0, +) >= 3 * tokens.count
    }

    var kind: (Variable.Kind, CodebookGuess.Reason) {
        if filled == 0 { return (.text, .empty) }
        if days == filled { return (.date, .days) }
        if numbers == filled {
            let isCode = whole == filled && least >= 0 && most <= 10 && counts.count > 1 && !isWide
            return isCode && least >= 1 ? (.single, .smallWholeNumbers) : (.number, .numbers)
        }
        let repeats = filled >= 2 * counts.count || (counts.count <= 4 && filled > counts.count)
        if !isWide, longest <= Self.valueLength, repeats { return (.single, .fewValues(counts.count)) }
        return (.text, .texts)
    }
}
