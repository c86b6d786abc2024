internal import Domain
internal import Texts
internal import Views

/// What is said of a whole questionnaire or of one part, as the fields of its form, and back.
struct WholeFields {
    private let questionnaire: Questionnaire
    private let texts: Texts
    private let statements: StatementReading
    private var draft: SurveyDraftTexts { texts.surveyDraft }

    init(_ questionnaire: Questionnaire, _ texts: Texts) {
        self.questionnaire = questionnaire
        self.texts = texts
        statements = StatementReading(questionnaire, texts)
    }

    private func wordings(_ fields: TypedFields, _ name: String, _ languages: [String]? = nil) -> Wordings {
        let spoken = languages ?? questionnaire.languages
        return Wordings(fields.wordings(name, spoken).texts.mapValues(Wordings.tidy))
    }

    private static func codes(_ text: String) -> [String] {
        text.split { $0 == "," || $0 == ";" || $0.isWhitespace }.map(String.init)
    }

    // MARK: A part

    func fields(_ section: SurveySection) -> TypedFields {
        var fields = TypedFields()
        fields.put(section.title, FormFields.title)
        fields.put(section.introduction, FormFields.introduction)
        fields[FormFields.stage] = section.stage.rawValue
        fields.values[FormFields.branch] = section.branches
        fields[FormFields.most] = section.repetition.map { String($0.most) } ?? ""
        fields.put(section.repetition?.another ?? Wordings(), FormFields.another)
        statements.put(section.condition, &fields)
        return fields
    }

    func section(_ fields: TypedFields, of section: SurveySection) throws(TypedFaults) -> SurveySection {
        var lines: [String] = []
        var changed = section
        changed.title = wordings(fields, FormFields.title)
        if changed.title.isEmpty { lines.append(draft.noTitle) }
        changed.introduction = wordings(fields, FormFields.introduction)
        changed.stage = SurveySection.Stage(rawValue: fields[FormFields.stage]) ?? section.stage
        changed.branches = statements.branches(fields)
        changed.condition = statements.condition(fields, &lines)
        let most = ReportEntry.tidy(fields[FormFields.most])
        changed.repetition = nil
        if !most.isEmpty {
            if let number = Int(most), 1...10_000 ~= number {
                // Once is not again.
                changed.repetition =
                    number == 1
                    ? nil : SurveySection.Repetition(most: number, another: wordings(fields, FormFields.another))
            } else {
                lines.append(draft.notANumber(text: most))
            }
        }
        if !lines.isEmpty { throw TypedFaults(lines: lines) }
        return changed
    }

    // MARK: Words, languages, branches

    var wordFields: TypedFields {
        var fields = TypedFields()
        fields.put(questionnaire.title, FormFields.title)
        fields.put(questionnaire.introduction, FormFields.introduction)
        fields.put(questionnaire.thanks, FormFields.thanks)
        fields[FormFields.languages] = questionnaire.languages.joined(separator: ", ")
        guard let branching = questionnaire.branching else { return fields }
        fields[FormFields.branching] = branching.question
        for (place, branch) in branching.branches.enumerated() {
            let field = { (part: String) in FormFields.part(FormFields.branch, place + 1, part) }
            fields[field(FormFields.code)] = branch.code
            fields.put(branch.label, field(FormFields.label))
            fields[field(FormFields.choices)] = branch.choices.joined(separator: ", ")
        }
        return fields
    }

    func words(_ fields: TypedFields) throws(TypedFaults) -> Questionnaire {
        var lines: [String] = []
        var whole = questionnaire
        let languages = Self.codes(fields[FormFields.languages])
        for code in languages where !SurveyCode.isLanguage(code) { lines.append(draft.badLanguages(code: code)) }
        whole.title = wordings(fields, FormFields.title)
        if whole.title.isEmpty { lines.append(draft.noTitle) }
        whole.introduction = wordings(fields, FormFields.introduction)
        whole.thanks = wordings(fields, FormFields.thanks)
        let question = fields[FormFields.branching]
        whole.branching = question.isEmpty ? nil : Branching(question: question, branches: branches(fields))
        if !lines.isEmpty { throw TypedFaults(lines: lines) }
        var seen: Set<String> = []
        let spoken = languages.filter { seen.insert($0).inserted }
        if !spoken.isEmpty, spoken != whole.languages { whole.speak(spoken) }
        return whole
    }

    private func branches(_ fields: TypedFields) -> [Branching.Branch] {
        stride(from: 1, through: fields.rows(FormFields.branch), by: 1).compactMap { rank in
            let field = { (part: String) in FormFields.part(FormFields.branch, rank, part) }
            let code = ReportEntry.tidy(fields[field(FormFields.code)])
            let label = wordings(fields, field(FormFields.label))
            if code.isEmpty && label.isEmpty { return nil }
            return Branching.Branch(
                code.isEmpty ? "b\(rank)" : code, label, choices: Self.codes(fields[field(FormFields.choices)]))
        }
    }

    // MARK: Aims

    var aimFields: TypedFields {
        var fields = TypedFields()
        for (place, aim) in questionnaire.aims.enumerated() {
            let field = { (part: String) in FormFields.part(FormFields.aim, place + 1, part) }
            fields[field(FormFields.code)] = aim.code
            fields.put(aim.axis, field(FormFields.axis))
            fields.put(aim.text, field(FormFields.text))
            fields[field(FormFields.questions)] = aim.questions.joined(separator: ", ")
        }
        return fields
    }

    func aims(_ fields: TypedFields) -> [SurveyAim] {
        var taken = Set<String>()
        return stride(from: 1, through: fields.rows(FormFields.aim), by: 1).compactMap { rank in
            let field = { (part: String) in FormFields.part(FormFields.aim, rank, part) }
            let text = wordings(fields, field(FormFields.text))
            if text.isEmpty { return nil }
            var code = ReportEntry.tidy(fields[field(FormFields.code)])
            var number = rank
            while code.isEmpty || taken.contains(code) && fields[field(FormFields.code)].isEmpty {
                code = "a\(number)"
                number += 1
            }
            taken.insert(code)
            return SurveyAim(
                code, axis: wordings(fields, field(FormFields.axis)), text,
                questions: Self.codes(fields[field(FormFields.questions)]))
        }
    }
}
