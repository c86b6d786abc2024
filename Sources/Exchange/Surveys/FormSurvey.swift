internal import Domain
internal import French

/// Goes through the rows of questions of a form, and makes sections and questions of them; conditions come after, when all
/// questions are known.
struct FormSurvey {
    /// What is still to be read of a question or a section: expressions of its row, and of the groups around it.
    struct Source {
        let row: Int
        let relevant: String
        var around: [(row: Int, relevant: String)] = []
        var jumps = ""
    }

    private let rows: [FormTable.Row]
    let lists: FormLists
    private let title: Wordings
    let languages: [String]
    private(set) var sections: [SurveySection] = []
    private(set) var sources: [String: Source] = [:]
    private(set) var introduction = Wordings()
    private(set) var thanks = Wordings()
    var faults: [XLSFormFault] = []
    var notices: [XLSFormNotice] = []
    /// The section that takes the questions that come, and whether it goes on after a group.
    private var isLoose = false
    private var around: [(row: Int, relevant: String)] = []

    init(_ rows: [FormTable.Row], _ lists: FormLists, title: Wordings, languages: [String]) {
        self.languages = languages
        self.rows = rows
        self.lists = lists
        self.title = title
        read(rows.indices, inSection: false)
    }

    mutating func fault(_ reason: XLSFormFault.Reason, _ row: FormTable.Row, _ column: String) {
        faults.append(XLSFormFault(reason, sheet: XLSForm.survey, row: row.number, column: column))
    }

    mutating func notice(_ reason: XLSFormNotice.Reason, _ row: FormTable.Row, _ column: String) {
        notices.append(XLSFormNotice(reason, sheet: XLSForm.survey, row: row.number, column: column))
    }

    // MARK: Groups

    private mutating func read(_ range: Range<Int>, inSection: Bool) {
        var index = range.lowerBound
        while index < range.upperBound {
            let row = rows[index]
            let type = FormType(row["type"])
            switch type {
            case .begin(let isRepeat):
                guard let end = FormType.end(of: index, in: rows, range) else {
                    fault(.neverEnds(row["name"]), row, "type")
                    index += 1
                    continue
                }
                group(index, end, isRepeat: isRepeat, inSection: inSection)
                index = end
            case .end: fault(.endsNothing(row["type"]), row, "type")
            default: if !row.cells.isEmpty || !row.told.isEmpty { single(row, type, inSection: inSection) }
            }
            index += 1
        }
    }

    private mutating func group(_ start: Int, _ end: Int, isRepeat: Bool, inSection: Bool) {
        let row = rows[start]
        let inside = rows[(start + 1)..<end]
        let kind = row[XLSForm.kind]
        if !isRepeat, kind == "contact" || kind == "matrix" || FormType.isMatrix(row, inside) {
            openLoose(inSection: inSection, row)
            let question = kind == "contact" ? contact(row, inside) : matrix(row, inside)
            if let question { add(question, row) }
            return
        }
        if inSection {
            if isRepeat { fault(.repeatInside(row["name"]), row, "type") }
            notice(.groupJoined(row["name"]), row, "type")
            if !row["relevant"].isEmpty { around.append((row.number, row["relevant"])) }
            read((start + 1)..<end, inSection: true)
            if !row["relevant"].isEmpty { around.removeLast() }
            return
        }
        guard let code = self.code(row) else { return }
        isLoose = false
        sections.append(section(code, row, isRepeat: isRepeat))
        sources[code] = Source(row: row.number, relevant: row["relevant"])
        read((start + 1)..<end, inSection: true)
    }

    private mutating func section(_ code: String, _ row: FormTable.Row, isRepeat: Bool) -> SurveySection {
        let label = row.words("label")
        var section = SurveySection(code, label.isEmpty ? title : label, [])
        if !row[XLSForm.stage].isEmpty {
            let stages = SurveySection.Stage.allCases.map(\.rawValue)
            if let stage = SurveySection.Stage(rawValue: row[XLSForm.stage]) {
                section.stage = stage
            } else {
                fault(.unknownWord(row[XLSForm.stage], known: stages), row, XLSForm.stage)
            }
        }
        section.branches = row[XLSForm.ofBranches].split(separator: " ").map(String.init)
        if isRepeat {
            let another = row.words(XLSForm.another)
            section.repetition = SurveySection.Repetition(
                most: whole(row, XLSForm.most) ?? SurveyLimits.occurrences,
                another: another.isEmpty ? section.title : another)
        }
        return section
    }

    /// Questions outside of groups have a section of their own.
    private mutating func openLoose(inSection: Bool, _ row: FormTable.Row) {
        guard !inSection, !isLoose else { return }
        isLoose = true
        sections.append(SurveySection("section_\(sections.count + 1)", title, []))
    }

    // MARK: Rows

    private mutating func single(_ row: FormTable.Row, _ type: FormType, inSection: Bool) {
        let name = row["name"]
        let label = row.words("label")
        if case .note = type, name == XLSForm.opening {
            introduction = label
            return
        }
        if case .note = type, name == XLSForm.thanks {
            thanks = label
            return
        }
        if belongs(row, name, label) { return }
        switch type {
        case .none: return fault(.noType, row, "type")
        case .unknown(let word): return fault(.unknownType(word, nearest: FormType.nearest(word)), row, "type")
        case .leftOut(let word): return notice(.typeLeftOut(word), row, "type")
        case .notCollected(let word): return notice(.notCollected(word), row, "type")
        default: break
        }
        guard let code = code(row), let kind = kind(type, row) else { return }
        openLoose(inSection: inSection, row)
        var question = Question(code, kind.kind, label)
        question.offered = kind.offered
        question.isMandatory = isRequired(row)
        question.hint = row.words("hint")
        question.plain = row.words("guidance_hint")
        tell(&question, row)
        constrain(&question, row)
        add(question, row)
    }

    /// Rows that belong to a question before them: what is typed beside « Autre », what is missing, a warning.
    private mutating func belongs(_ row: FormTable.Row, _ name: String, _ label: Wordings) -> Bool {
        let parts = name.split(separator: "__", maxSplits: 2).map(String.init)
        guard parts.count > 1, name.contains(XLSForm.joint), !sections.isEmpty else { return false }
        let last = sections.count - 1
        if parts[1] == XLSForm.introduction, sections[last].code == parts[0] {
            sections[last].introduction = label
            return true
        }
        guard let place = sections[last].questions.lastIndex(where: { $0.code == parts[0] }) else { return false }
        switch (parts[1], parts.count) {
        case (XLSForm.warning, 2): sections[last].questions[place].warning = label
        case (XLSForm.missing, 2): sections[last].questions[place].offered = missing(row)
        case ("words", 3): return takeWords(parts[2], last, place)
        default: return false
        }
        return true
    }

    private mutating func takeWords(_ choice: String, _ section: Int, _ place: Int) -> Bool {
        let kind = sections[section].questions[place].kind
        guard kind.choices.contains(where: { $0.code == choice }) else { return false }
        sections[section].questions[place].kind = kind.changing { if $0.code == choice { $0.takesWords = true } }
        return true
    }

    private mutating func missing(_ row: FormTable.Row) -> [MissingKind] {
        guard case .choices(let list, _, _) = FormType(row["type"]) else { return [] }
        return lists[list]?.offered ?? []
    }

    private mutating func add(_ question: Question, _ row: FormTable.Row) {
        var question = question
        question.branches = row[XLSForm.ofBranches].split(separator: " ").map(String.init)
        sections[sections.count - 1].questions.append(question)
        sources[question.code] = Source(
            row: row.number, relevant: row["relevant"], around: around, jumps: row[XLSForm.jumps])
    }

    private mutating func code(_ row: FormTable.Row) -> String? {
        let name = row["name"]
        if name.isEmpty {
            fault(.noName, row, "name")
            return nil
        }
        if !SurveyCode.isName(name) {
            fault(.badName(name), row, "name")
            return nil
        }
        return name
    }

    mutating func whole(_ row: FormTable.Row, _ column: String) -> Int? {
        if row[column].isEmpty { return nil }
        guard let number = Int(row[column]), number.magnitude < 1_000_000 else {
            fault(.notANumber(row[column]), row, column)
            return nil
        }
        return number
    }
}

extension QuestionKind {
    /// The same with its choices changed.
    func changing(_ change: (inout Choice) -> Void) -> QuestionKind {
        let changed = choices.map { choice in
            var choice = choice
            change(&choice)
            return choice
        }
        return switch self {
        case .single: .single(changed)
        case .several(_, let most): .several(changed, most: most)
        case .ordered(_, let most): .ordered(changed, most: most)
        case .matrix(let rows, _): .matrix(rows: rows, scale: changed)
        default: self
        }
    }
}
