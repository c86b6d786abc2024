internal import Domain
internal import French

/// Kinds of questions.
extension FormSurvey {
    mutating func kind(_ type: FormType, _ row: FormTable.Row) -> (kind: QuestionKind, offered: [MissingKind])? {
        switch type {
        case .choices(let name, let selection, let isOpen): return choices(name, selection, isOpen, row)
        case .whole: return (.number(NumberBounds(unit: row.words(XLSForm.unit))), [])
        case .decimal:
            let decimals = whole(row, XLSForm.decimals) ?? ExactNumber.decimals
            return (.number(NumberBounds(decimals: decimals, unit: row.words(XLSForm.unit))), [])
        case .date:
            let appearance = row["appearance"]
            let precision: SurveyDate.Precision =
                appearance.contains("month-year") ? .month : appearance.contains("year") ? .year : .day
            return (.date(DateBounds(precision)), [])
        case .text: return (text(row), [])
        case .note: return (.note, [])
        case .acknowledge: return (.single([Choice("OK", Wordings.same("OK", languages))]), [])
        default: return nil
        }
    }

    private func text(_ row: FormTable.Row) -> QuestionKind {
        switch row[XLSForm.kind] {
        case "territory": .territory
        case "organisation": .organisation
        default: row["appearance"].contains("multiline") ? .longText : .shortText
        }
    }

    private mutating func choices(
        _ name: String, _ selection: FormType.Selection, _ isOpen: Bool, _ row: FormTable.Row
    ) -> (kind: QuestionKind, offered: [MissingKind])? {
        guard let list = list(name, row) else { return nil }
        var choices = list.choices
        if isOpen, !choices.contains(where: { $0.code == "other" }) {
            let label = languages.reduce(into: [:]) { $0[$1] = $1 == "fr" ? "Autre (préciser)" : "Other (specify)" }
            choices.append(Choice("other", Wordings(label), takesWords: true))
        }
        switch selection {
        case .one: return (.single(choices), list.offered)
        case .several: return (.several(choices, most: nil), list.offered)
        case .ranked: return (.ordered(choices, most: whole(row, XLSForm.most)), list.offered)
        }
    }

    private mutating func list(_ name: String, _ row: FormTable.Row) -> FormLists.List? {
        if name.isEmpty {
            fault(.noList, row, "type")
            return nil
        }
        guard let list = lists[name] else {
            fault(.unknownList(name, nearest: French.nearest(name, among: lists.names)), row, "type")
            return nil
        }
        return list
    }

    mutating func isRequired(_ row: FormTable.Row) -> Bool {
        switch row["required"].lowercased() {
        case "", "no", "false", "false()", "0": return false
        case "yes", "true", "true()", "1": return true
        default:
            fault(.unknownWord(row["required"], known: ["yes", "no"]), row, "required")
            return false
        }
    }

    mutating func tell(_ question: inout Question, _ row: FormTable.Row) {
        let pictures = Set(row.words("media::image").texts.values)
        question.picture = pictures.min()
        for other in pictures.sorted().dropFirst() { notice(.cellLeftOut(other), row, "media::image") }
        question.recordings = row.words("media::audio")
    }

    /// Bounds, choices that stand alone, the highest number of choices; what else a constraint asks is told.
    mutating func constrain(_ question: inout Question, _ row: FormTable.Row) {
        let text = row["constraint"]
        if text.isEmpty { return }
        var precision: SurveyDate.Precision?
        if case .date(let bounds) = question.kind { precision = bounds.precision }
        do throws(XPathFault) {
            let found = try FormConstraint.rules(text, precision: precision)
            for rule in found.rules where !apply(rule, &question) { notice(.cellLeftOut(text), row, "constraint") }
            for other in found.others { notice(.cellLeftOut(other), row, "constraint") }
        } catch {
            // A pattern or a length: other programs check it, here it is only told.
            notice(.cellLeftOut(text), row, "constraint")
        }
    }

    private func apply(_ rule: FormConstraint.Rule, _ question: inout Question) -> Bool {
        switch (rule, question.kind) {
        case (.most(let most), .several(let choices, _)): question.kind = .several(choices, most: most)
        case (.alone(let code), .several):
            if MissingKind(choice: code) != nil { return true }
            question.kind = question.kind.changing { if $0.code == code { $0.isExclusive = true } }
            return question.choice(code) != nil
        case (.least(let number, let isStrict), .number(var bounds)):
            let step = isStrict ? ExactNumber.step(decimals: bounds.decimals) : 0
            bounds.least = ExactNumber(millionths: number.millionths + step)
            question.kind = .number(bounds)
        case (.highest(let number, let isStrict), .number(var bounds)):
            let step = isStrict ? ExactNumber.step(decimals: bounds.decimals) : 0
            bounds.most = ExactNumber(millionths: number.millionths - step)
            question.kind = .number(bounds)
        case (.earliest(let date), .date(var bounds)):
            bounds.earliest = date
            question.kind = .date(bounds)
        case (.latest(let date), .date(var bounds)):
            bounds.latest = date
            question.kind = .date(bounds)
        default: return false
        }
        return true
    }

    // MARK: Groups that are one question

    mutating func matrix(_ group: FormTable.Row, _ inside: ArraySlice<FormTable.Row>) -> Question? {
        let header = inside.first { $0["appearance"] == "label" }
        let rows = inside.filter { $0["appearance"] != "label" }
        guard let first = rows.first, case .choices(let name, _, _) = FormType(first["type"]),
            let list = list(name, first)
        else {
            fault(.noList, group, "type")
            return nil
        }
        let code = group["name"]
        guard SurveyCode.isName(code) else {
            fault(.badName(code), group, "name")
            return nil
        }
        let own = rows.map { row in
            let prefix = XLSForm.row(code, "")
            let bare = row["name"].hasPrefix(prefix) ? String(row["name"].dropFirst(prefix.count)) : row["name"]
            var choice = Choice(bare, row.words("label"))
            choice.weight = Int(row[XLSForm.weight])
            choice.picture = row.words("media::image").texts.values.min()
            return choice
        }
        let label = group.words("label")
        let told = label.isEmpty ? header?.words("label") ?? label : label
        var question = Question(code, .matrix(rows: own, scale: list.choices), told)
        question.offered = list.offered
        question.isMandatory = isRequired(first)
        if let header {
            question.hint = header.words("hint")
            question.plain = header.words("guidance_hint")
            tell(&question, header)
        }
        return question
    }

    mutating func contact(_ group: FormTable.Row, _ inside: ArraySlice<FormTable.Row>) -> Question? {
        let code = group["name"]
        guard SurveyCode.isName(code) else {
            fault(.badName(code), group, "name")
            return nil
        }
        let consent = inside.first { $0["name"] == XLSForm.name(code, XLSForm.consent) }
        let fields = ContactRequest.Field.allCases.filter { field in
            inside.contains { $0["name"] == XLSForm.name(code, field.rawValue) }
        }
        let request = ContactRequest(consent: consent?.words("label") ?? Wordings(), fields: fields)
        var question = Question(code, .contact(request), group.words("label"))
        question.hint = consent?.words("hint") ?? Wordings()
        question.plain = consent?.words("guidance_hint") ?? Wordings()
        tell(&question, group)
        return question
    }
}
