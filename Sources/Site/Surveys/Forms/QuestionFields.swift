internal import Domain
internal import Exchange
internal import French
internal import Texts
internal import Views

/// What was typed cannot be read: a sentence for each thing.
struct TypedFaults: Error {
    let lines: [String]
}

/// A question as the fields of its form, and back.
struct QuestionFields {
    private let questionnaire: Questionnaire
    private let texts: SurveyDraftTexts
    private let statements: StatementReading
    private var languages: [String] { questionnaire.languages }

    init(_ questionnaire: Questionnaire, _ texts: Texts) {
        self.questionnaire = questionnaire
        self.texts = texts.surveyDraft
        statements = StatementReading(questionnaire, texts)
    }

    // MARK: Showing

    func fields(_ question: Question) -> TypedFields {
        var fields = TypedFields()
        fields[FormFields.kind] = question.kind.name
        fields.put(question.asked, FormFields.asked)
        fields.put(question.plain, FormFields.plain)
        fields.put(question.hint, FormFields.hint)
        fields.put(question.warning, FormFields.warning)
        fields.put(question.recordings, FormFields.recording)
        fields[FormFields.picture] = question.picture ?? ""
        fields.values[FormFields.missing] = question.offered.map(\.rawValue)
        fields.values[FormFields.branch] = question.branches
        if question.isMandatory { fields[FormFields.mandatory] = Self.yes }
        statements.put(question.condition, &fields)
        statements.put(question.jumps, &fields)
        put(question.kind, &fields)
        return fields
    }

    private static let yes = "oui"

    private func put(_ kind: QuestionKind, _ fields: inout TypedFields) {
        put(kind.choices, FormFields.choice, &fields)
        put(kind.rows, FormFields.row, &fields)
        switch kind {
        case .several(_, let most), .ordered(_, let most): fields[FormFields.most] = most.map(String.init) ?? ""
        case .number(let bounds):
            fields[FormFields.least] = bounds.least?.text ?? ""
            fields[FormFields.greatest] = bounds.most?.text ?? ""
            fields[FormFields.decimals] = String(bounds.decimals)
            fields.put(bounds.unit, FormFields.unit)
        case .date(let bounds):
            fields[FormFields.precision] = bounds.precision.rawValue
            fields[FormFields.least] = bounds.earliest?.iso ?? ""
            fields[FormFields.greatest] = bounds.latest?.iso ?? ""
        case .contact(let request):
            fields.put(request.consent, FormFields.consent)
            fields.values[FormFields.asksFor] = request.fields.map(\.rawValue)
        case .single, .matrix, .territory, .organisation, .shortText, .longText, .note: break
        }
    }

    private func put(_ choices: [Choice], _ name: String, _ fields: inout TypedFields) {
        for (place, choice) in choices.enumerated() {
            let field = { (part: String) in FormFields.part(name, place + 1, part) }
            fields[field(FormFields.code)] = choice.code
            fields.put(choice.label, field(FormFields.label))
            fields[field(FormFields.rank)] = String(place + 1)
            if choice.isExclusive { fields[field(FormFields.alone)] = Self.yes }
            if choice.takesWords { fields[field(FormFields.specify)] = Self.yes }
            fields[field(FormFields.weight)] = choice.weight.map(String.init) ?? ""
            fields[field(FormFields.picture)] = choice.picture ?? ""
        }
    }

    // MARK: Reading

    /// The question of that code as the fields have it.
    func question(_ fields: TypedFields, code: String) throws(TypedFaults) -> Question {
        var lines: [String] = []
        var question = Question(code, kind(fields, &lines), wordings(fields, FormFields.asked))
        if question.asked.isEmpty { lines.append(texts.noAsked) }
        question.plain = wordings(fields, FormFields.plain)
        question.hint = wordings(fields, FormFields.hint)
        question.warning = wordings(fields, FormFields.warning)
        question.recordings = wordings(fields, FormFields.recording)
        let picture = ReportEntry.tidy(fields[FormFields.picture])
        question.picture = picture.isEmpty ? nil : picture
        question.branches = statements.branches(fields)
        question.condition = statements.condition(fields, &lines)
        if question.kind.isAnswered {
            question.offered = MissingKind.offered.filter { fields.has(FormFields.missing, $0.rawValue) }
            question.isMandatory = fields.has(FormFields.mandatory, Self.yes)
            question.jumps = statements.jumps(fields, question, &lines)
        }
        if !lines.isEmpty { throw TypedFaults(lines: lines) }
        return question
    }

    private func wordings(_ fields: TypedFields, _ name: String) -> Wordings {
        Wordings(fields.wordings(name, languages).texts.mapValues(Wordings.tidy))
    }

    private func kind(_ fields: TypedFields, _ lines: inout [String]) -> QuestionKind {
        let choices = choices(fields, FormFields.choice, &lines)
        switch fields[FormFields.kind] {
        case "single": return .single(choices)
        case "several": return .several(choices, most: whole(fields, FormFields.most, &lines))
        case "ordered": return .ordered(choices, most: whole(fields, FormFields.most, &lines))
        case "matrix": return .matrix(rows: self.choices(fields, FormFields.row, &lines), scale: choices)
        case "number":
            return .number(
                NumberBounds(
                    least: number(fields, FormFields.least, &lines), most: number(fields, FormFields.greatest, &lines),
                    decimals: whole(fields, FormFields.decimals, &lines) ?? 0, unit: wordings(fields, FormFields.unit)))
        case "date":
            return .date(
                DateBounds(
                    SurveyDate.Precision(rawValue: fields[FormFields.precision]) ?? .day,
                    earliest: date(fields, FormFields.least, &lines), latest: date(fields, FormFields.greatest, &lines))
            )
        case "territory": return .territory
        case "organisation": return .organisation
        case "long-text": return .longText
        case "contact":
            return .contact(
                ContactRequest(
                    consent: wordings(fields, FormFields.consent),
                    fields: ContactRequest.Field.allCases.filter { fields.has(FormFields.asksFor, $0.rawValue) }))
        case "note": return .note
        default: return .shortText
        }
    }

    /// Lines with a label, by their rank; then those that were pasted.
    private func choices(_ fields: TypedFields, _ name: String, _ lines: inout [String]) -> [Choice] {
        var placed: [(place: Double, choice: Choice)] = []
        var taken: Set<String> = []
        for row in stride(from: 1, through: fields.rows(name), by: 1) {
            let field = { (part: String) in FormFields.part(name, row, part) }
            let label = wordings(fields, field(FormFields.label))
            if label.isEmpty { continue }
            let typed = ReportEntry.tidy(fields[field(FormFields.code)])
            let code = typed.isEmpty ? Self.code(label, languages, &taken) : typed
            taken.insert(code)
            var choice = Choice(code, label)
            choice.isExclusive = fields.has(field(FormFields.alone), Self.yes)
            choice.takesWords = fields.has(field(FormFields.specify), Self.yes)
            choice.weight = whole(fields, field(FormFields.weight), &lines)
            let picture = ReportEntry.tidy(fields[field(FormFields.picture)])
            choice.picture = picture.isEmpty ? nil : picture
            // Whoever writes 2 at the fifth line means before the second one.
            let rank = whole(fields, field(FormFields.rank), &lines) ?? row
            placed.append((Double(rank) + (rank < row ? -0.5 : rank > row ? 0.5 : 0), choice))
        }
        let kept = placed.enumerated().sorted { ($0.element.place, $0.offset) < ($1.element.place, $1.offset) }
        let pasted = fields["\(FormFields.list).\(name)"].split(whereSeparator: \.isNewline)
            .map { Wordings.tidy(String($0)) }.filter { !$0.isEmpty }
        return kept.map(\.element.choice)
            + pasted.map { line in
                let label = Wordings([questionnaire.mainLanguage: line])
                return Choice(Self.code(label, languages, &taken), label)
            }
    }

    /// Made of the words of a label: short, and of no other line.
    private static func code(_ label: Wordings, _ languages: [String], _ taken: inout Set<String>) -> String {
        let words = label.text(in: languages.first ?? "fr", otherwise: label.languages.first ?? "")
        let slug = French.slug(words, fallback: "").split(separator: "-").prefix(3).joined(separator: "-")
        let beginning = slug.isEmpty ? "r" : String(slug.prefix(30))
        var (code, number) = (beginning, 2)
        while taken.contains(code) {
            code = "\(beginning)-\(number)"
            number += 1
        }
        taken.insert(code)
        return code
    }

    private func whole(_ fields: TypedFields, _ name: String, _ lines: inout [String]) -> Int? {
        let text = ReportEntry.tidy(fields[name])
        if text.isEmpty { return nil }
        guard let number = Int(text), abs(number) < 1_000_000 else {
            lines.append(texts.notANumber(text: text))
            return nil
        }
        return number
    }

    private func number(_ fields: TypedFields, _ name: String, _ lines: inout [String]) -> ExactNumber? {
        let text = ReportEntry.tidy(fields[name])
        if text.isEmpty { return nil }
        let number = ExactNumber(typed: text)
        if number == nil { lines.append(texts.notANumber(text: text)) }
        return number
    }

    private func date(_ fields: TypedFields, _ name: String, _ lines: inout [String]) -> SurveyDate? {
        let text = ReportEntry.tidy(fields[name])
        if text.isEmpty { return nil }
        let date = SurveyDate(typed: text)
        if date == nil { lines.append(texts.notADate(text: text)) }
        return date
    }
}

/// Conditions, branches and jumps as fields, and back.
struct StatementReading {
    private let questionnaire: Questionnaire
    private let texts: Texts
    private let formulas: ConditionText

    init(_ questionnaire: Questionnaire, _ texts: Texts) {
        self.questionnaire = questionnaire
        self.texts = texts
        formulas = ConditionText(questionnaire)
    }

    func put(_ condition: SurveyCondition?, _ fields: inout TypedFields) {
        let list = StatementList(condition, formula: formulas.written)
        fields[FormFields.when] = list.joining.rawValue
        for (place, row) in list.rows.enumerated() { put(row, FormFields.when, place + 1, &fields) }
    }

    func put(_ jumps: [SurveyJump], _ fields: inout TypedFields) {
        for (place, jump) in jumps.enumerated() {
            put(StatementRow(jump.when, formula: formulas.written), FormFields.jump, place + 1, &fields)
            fields[FormFields.part(FormFields.jump, place + 1, FormFields.target)] = FormTarget.written(jump.target)
        }
    }

    private func put(_ row: StatementRow, _ name: String, _ rank: Int, _ fields: inout TypedFields) {
        fields[FormFields.part(name, rank, FormFields.subject)] = row.subject
        fields[FormFields.part(name, rank, FormFields.relation)] = row.relation.rawValue
        fields[FormFields.part(name, rank, FormFields.value)] = row.value
    }

    func branches(_ fields: TypedFields) -> [String] {
        (questionnaire.branching?.branches ?? []).map(\.code).filter { fields.has(FormFields.branch, $0) }
    }

    func condition(_ fields: TypedFields, _ lines: inout [String]) -> SurveyCondition? {
        let joining = StatementList.Joining(rawValue: fields[FormFields.when]) ?? .always
        if joining == .always { return nil }
        var parts: [SurveyCondition] = []
        for rank in stride(from: 1, through: fields.rows(FormFields.when), by: 1) {
            let row = self.row(fields, FormFields.when, rank)
            if row.isBlank { continue }
            if let condition = read(row, rank, &lines) { parts.append(condition) }
        }
        if parts.count < 2 { return parts.first }
        return joining == .all ? .all(parts) : .any(parts)
    }

    func jumps(_ fields: TypedFields, _ question: Question, _ lines: inout [String]) -> [SurveyJump] {
        stride(from: 1, through: fields.rows(FormFields.jump), by: 1).compactMap { rank in
            let target = FormTarget.read(fields[FormFields.part(FormFields.jump, rank, FormFields.target)])
            var row = self.row(fields, FormFields.jump, rank)
            guard let target else { return nil }
            // A jump looks at its own question: a line that says no other is about that one.
            if row.subject.isEmpty, row.relation != .formula { row.subject = question.code }
            return read(row, rank, &lines).map { SurveyJump(when: $0, to: target) }
        }
    }

    private func row(_ fields: TypedFields, _ name: String, _ rank: Int) -> StatementRow {
        let field = { (part: String) in fields[FormFields.part(name, rank, part)] }
        return StatementRow(
            subject: field(FormFields.subject),
            relation: StatementRow.Relation(rawValue: field(FormFields.relation)) ?? .chosen,
            value: field(FormFields.value))
    }

    private func read(_ row: StatementRow, _ rank: Int, _ lines: inout [String]) -> SurveyCondition? {
        let code = row.subject.split(separator: "/", maxSplits: 1).first.map(String.init) ?? ""
        let draft = texts.surveyDraft
        do {
            return try row.condition(kind: questionnaire.question(code)?.kind, formula: formulas.read)
        } catch let fault as ConditionFault {
            lines.append(draft.badFormula(row: rank, sentence: FormSentences(texts).sentence(fault.reason)))
        } catch StatementRow.Fault.noSubject {
            lines.append(draft.noSubject(row: rank))
        } catch StatementRow.Fault.badValue(let value) {
            lines.append(draft.badValue(row: rank, value: value))
        } catch {
            lines.append(draft.noValue(row: rank))
        }
        return nil
    }
}
