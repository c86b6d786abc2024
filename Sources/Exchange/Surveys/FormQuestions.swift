internal import Domain

/// The rows of questions in a form.
struct FormQuestions {
    private let questionnaire: Questionnaire
    private let words: XLSFormWords
    private let xpath: XPathCondition
    private(set) var choices: FormChoices
    private(set) var rows: [FormRow] = []

    init(_ questionnaire: Questionnaire, _ words: XLSFormWords) {
        self.questionnaire = questionnaire
        self.words = words
        xpath = XPathCondition(questionnaire: questionnaire)
        choices = FormChoices(questionnaire.languages, words)
    }

    mutating func add(_ row: FormRow) { rows.append(row) }

    mutating func add(_ step: SurveyRouting.Step) {
        let question = step.question
        let relevant = xpath.all(Self.parts(of: step).map(\.condition))
        switch question.kind {
        case .matrix(let rows, _): matrix(question, rows, relevant)
        case .contact(let request): contact(question, request, relevant)
        default: plain(question, relevant)
        }
        if !question.warning.isEmpty {
            var row = FormRow(
                ["type": "note", "name": XLSForm.name(question.code, XLSForm.warning)], label: question.warning)
            row.set("relevant", relevant)
            add(row)
        }
    }

    /// What the row of a question tells, without what stands on the row of its section.
    static func parts(of step: SurveyRouting.Step) -> [SurveyRouting.Part] {
        var parts = step.parts.filter { $0.reason != .section }
        // The branches of the section come first, then those of the question.
        if !step.section.branches.isEmpty, parts.first?.reason == .branch { parts.removeFirst() }
        return parts
    }

    // MARK: Rows

    private func told(_ question: Question, _ type: String, _ name: String, _ relevant: XPathNode?) -> FormRow {
        var row = FormRow(["type": type, "name": name], label: question.asked)
        row.tell("hint", question.hint)
        row.tell("guidance_hint", question.plain)
        row.tell("media::image", Wordings.same(question.picture, questionnaire.languages))
        row.tell("media::audio", question.recordings)
        row.set("relevant", relevant)
        return row
    }

    private func ours(_ question: Question, _ row: inout FormRow) {
        row[XLSForm.ofBranches] = question.branches.joined(separator: " ")
        row[XLSForm.jumps] = question.jumps.map { jump in
            let target =
                switch jump.target {
                case .question(let code): "question \(code)"
                case .section(let code): "section \(code)"
                case .end: "end"
                }
            return "\(xpath.node(jump.when).written) -> \(target)"
        }.joined(separator: "; ")
    }

    private mutating func plain(_ question: Question, _ relevant: XPathNode?) {
        var row = told(question, "text", question.code, relevant)
        ours(question, &row)
        if question.isMandatory { row["required"] = "yes" }
        row.set("constraint", XPathNode.joined(FormConstraint.nodes(of: question)))
        kind(question, &row)
        add(row)
        for choice in question.kind.choices where choice.takesWords { beside(choice, question, relevant) }
        if !question.offered.isEmpty, !question.hasMissingChoices { missing(question, relevant) }
    }

    private mutating func kind(_ question: Question, _ row: inout FormRow) {
        switch question.kind {
        case .single: row["type"] = "select_one \(choices.list(of: question))"
        case .several: row["type"] = "select_multiple \(choices.list(of: question))"
        case .ordered(_, let most):
            row["type"] = "rank \(choices.list(of: question))"
            row[XLSForm.most] = most.map(String.init) ?? ""
        case .number(let bounds):
            row["type"] = bounds.decimals == 0 ? "integer" : "decimal"
            row[XLSForm.decimals] = bounds.decimals == 0 ? "" : String(bounds.decimals)
            row.tell(XLSForm.unit, bounds.unit)
        case .date(let bounds):
            row["type"] = "date"
            row["appearance"] = ["month": "month-year", "year": "year"][bounds.precision.rawValue] ?? ""
        case .territory, .organisation: row[XLSForm.kind] = question.kind.name
        case .longText: row["appearance"] = "multiline"
        case .note: row["type"] = "note"
        case .shortText, .matrix, .contact: break
        }
    }

    private mutating func beside(_ choice: Choice, _ question: Question, _ relevant: XPathNode?) {
        var row = FormRow(
            ["type": "text", "name": XLSForm.words(question.code, choice.code)], label: words.specify(questionnaire))
        let isTaken = XPathCondition.selected(question.code, [choice.code])
        row.set("relevant", XPathNode.joined([relevant, isTaken].compactMap(\.self)))
        add(row)
    }

    private mutating func missing(_ question: Question, _ relevant: XPathNode?) {
        let type = "select_one \(choices.missing(of: question))"
        var row = FormRow(
            ["type": type, "name": XLSForm.name(question.code, XLSForm.missing)], label: words.unanswered(questionnaire)
        )
        let isBlank = XPathNode.compare("=", .reference(question.code), .text(""))
        row.set("relevant", XPathNode.joined([relevant, isBlank].compactMap(\.self)))
        add(row)
    }

    private mutating func matrix(_ question: Question, _ rows: [Choice], _ relevant: XPathNode?) {
        let type = "select_one \(choices.list(of: question))"
        var group = FormRow(
            ["type": "begin_group", "name": question.code, "appearance": "field-list", XLSForm.kind: "matrix"],
            label: question.asked)
        group.set("relevant", relevant)
        ours(question, &group)
        add(group)
        var header = told(question, type, XLSForm.name(question.code, XLSForm.header), nil)
        header["appearance"] = "label"
        add(header)
        for choice in rows {
            var row = FormRow(["type": type, "name": XLSForm.row(question.code, choice.code)], label: choice.label)
            row["appearance"] = "list-nolabel"
            row[XLSForm.weight] = choice.weight.map(String.init) ?? ""
            row.tell("media::image", Wordings.same(choice.picture, questionnaire.languages))
            if question.isMandatory { row["required"] = "yes" }
            add(row)
        }
        add(FormRow(["type": "end_group"]))
    }

    private mutating func contact(_ question: Question, _ request: ContactRequest, _ relevant: XPathNode?) {
        var group = told(question, "begin_group", question.code, relevant)
        group[XLSForm.kind] = "contact"
        ours(question, &group)
        group.tell("hint", Wordings())
        group.tell("guidance_hint", Wordings())
        add(group)
        var consent = told(question, "acknowledge", XLSForm.name(question.code, XLSForm.consent), nil)
        consent.tell("label", request.consent)
        consent.tell("media::image", Wordings())
        consent.tell("media::audio", Wordings())
        add(consent)
        for field in request.fields {
            let label = words.label(words.contact[field] ?? Wordings(), questionnaire, otherwise: field.rawValue)
            var row = FormRow(["type": "text", "name": XLSForm.name(question.code, field.rawValue)], label: label)
            let agreed = XPathNode.reference(XLSForm.name(question.code, XLSForm.consent))
            row.set("relevant", .compare("=", agreed, .text("OK")))
            add(row)
        }
        add(FormRow(["type": "end_group"]))
    }
}

extension XLSFormWords {
    func specify(_ whole: Questionnaire) -> Wordings { label(specify, whole, otherwise: "…") }

    func unanswered(_ whole: Questionnaire) -> Wordings { label(unanswered, whole, otherwise: "…") }

    /// In every language of the questionnaire: where we have no words in one, those in English.
    func label(_ words: Wordings, _ whole: Questionnaire, otherwise: String) -> Wordings {
        Wordings(
            whole.languages.reduce(into: [:]) { texts, language in
                let text = words.text(in: language, otherwise: "en")
                texts[language] = text.isEmpty ? otherwise : text
            })
    }
}
