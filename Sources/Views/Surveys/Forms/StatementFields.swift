package import Domain
internal import HTML
internal import Texts

/// When something is asked, and where an answer leads: one statement a line, joined.
struct StatementFields {
    let fields: TypedFields
    let shell: FormsShell
    let questionnaire: Questionnaire
    /// The code of the question or section that they are about.
    let part: String
    private var texts: SurveyDraftTexts { shell.texts }
    private var words: ConditionWords { ConditionWords(questionnaire, shell.frame.texts) }

    // MARK: When it is asked

    var condition: Markup {
        let chosen = fields[FormFields.when]
        let readable = questionnaire.readable(before: part)
        let modes: [(StatementList.Joining, String)] = [
            (.always, texts.whenAlways), (.all, texts.whenAll), (.any, texts.whenAny),
        ]
        let rows = max(2, fields.rows(FormFields.when) + 1)
        return """
            <fieldset class="rows"><legend>\(texts.whenHeading)</legend>
            \(each: modes, { mode in
                DraftTick(
                    name: FormFields.when, value: mode.0.rawValue, label: mode.1,
                    isOn: chosen == mode.0.rawValue || chosen.isEmpty && mode.0 == .always, isOne: true
                ).markup
            })<p class="meta">\(texts.whenHelp)</p>
            \(each: Array(1...rows), { line(FormFields.when, $0, subjects(readable)) })\
            \(codes(readable))</fieldset>

            """
    }

    private func subjects(_ questions: [Question]) -> [(value: String, label: String)] {
        [("", texts.noQuestion)]
            + questions.flatMap { question -> [(value: String, label: String)] in
                let text = Self.brief("\(question.code) – \(words.text(question.asked))")
                if question.kind.rows.isEmpty { return [(question.code, text)] }
                return [(question.code, text)]
                    + question.kind.rows.map { row in
                        ("\(question.code)/\(row.code)", Self.brief("\(question.code) – \(words.text(row.label))"))
                    }
            }
    }

    private static func brief(_ text: String) -> String { text.count > 80 ? text.prefix(79) + "…" : text }

    private func line(
        _ name: String, _ rank: Int, _ subjects: [(value: String, label: String)]?, target: Markup = ""
    ) -> Markup {
        let field = { (part: String) in FormFields.part(name, rank, part) }
        var chosen = fields[field(FormFields.relation)]
        if chosen.isEmpty { chosen = StatementRow.Relation.chosen.rawValue }
        let subject = subjects.map {
            DraftSelect(
                name: field(FormFields.subject), label: texts.ofQuestion, options: $0,
                chosen: fields[field(FormFields.subject)]
            ).markup
        }
        return """
            <div class="row" role="group" aria-label="\(texts.rowName(rank: rank))">\(subject)\
            \(DraftSelect(name: field(FormFields.relation), label: texts.relation, options: relations, chosen: chosen).markup)\
            \(DraftField(
                name: field(FormFields.value), label: texts.value, value: fields[field(FormFields.value)],
                limit: SurveyLimits.wording
            ).markup)\(target)</div>

            """
    }

    private var relations: [(value: String, label: String)] {
        StatementRow.Relation.allCases.map { ($0.rawValue, label($0)) }
    }

    private func label(_ relation: StatementRow.Relation) -> String {
        let told = shell.frame.texts.surveyQuestions
        return switch relation {
        case .answered: texts.relationAnswered
        case .unanswered: texts.relationUnanswered
        case .chosen: texts.relationChosen
        case .notChosen: texts.relationNotChosen
        case .equal: texts.relationEqual
        case .different: texts.relationDifferent
        case .less: texts.relationLess
        case .atMost: texts.relationAtMost
        case .atLeast: texts.relationAtLeast
        case .more: texts.relationMore
        case .refused: texts.quoted(text: told.name(.refused))
        case .unknown: texts.quoted(text: told.name(.unknown))
        case .inapplicable: texts.quoted(text: told.name(.inapplicable))
        case .formula: texts.relationFormula
        }
    }

    /// The codes of the answers that a line may name.
    private func codes(_ questions: [Question]) -> Markup {
        let told = questions.filter { !$0.kind.choices.isEmpty && $0.kind.choices.count <= 30 }
        if told.isEmpty { return "" }
        return """
            <details class="more"><summary>\(texts.answerCodes)</summary>
            <dl class="codes-list">\(each: told, { question in """
                <dt>\(question.code) – \(words.text(question.asked))</dt><dd>\(each: question.kind.choices, separator: " · ", { choice in
                    "<code>\(choice.code)</code> \(words.text(choice.label))"
                })</dd>

                """ })</dl></details>

            """
    }

    // MARK: Where its answers lead

    func jumps(_ question: Question) -> Markup {
        let rows = fields.rows(FormFields.jump) + 1
        let subjects =
            question.kind.rows.isEmpty
            ? nil
            : question.kind.rows.map { ("\(question.code)/\($0.code)", words.text($0.label)) }
                + [(question.code, texts.wholeQuestion)]
        let isOpen = fields.rows(FormFields.jump) > 0
        return """
            <details class="more"\(attribute: "open", if: isOpen)><summary>\(texts.jumpsHeading)</summary>
            <p class="meta">\(texts.jumpsHelp)</p><div class="rows">
            \(each: Array(1...rows), { rank in
                let name = FormFields.part(FormFields.jump, rank, FormFields.target)
                return line(
                    FormFields.jump, rank, subjects,
                    target: DraftSelect(name: name, label: texts.target, options: targets(question), chosen: fields[name]).markup)
            })</div></details>

            """
    }

    private func targets(_ question: Question) -> [(value: String, label: String)] {
        let all = questionnaire.questions
        let place = all.firstIndex { $0.code == question.code } ?? 0
        let own = questionnaire.sections.firstIndex { $0.code == questionnaire.section(holding: question.code)?.code }
        let sections = questionnaire.sections[((own ?? -1) + 1)...]
        return [("", texts.noTarget), (FormTarget.written(.end), texts.toEnd)]
            + all.dropFirst(place + 1).map {
                (FormTarget.written(.question($0.code)), Self.brief("\($0.code) – \(words.text($0.asked))"))
            }
            + sections.map { (FormTarget.written(.section($0.code)), texts.toSection(title: words.text($0.title))) }
    }
}

/// How a form names where a jump leads.
package enum FormTarget {
    private static let (question, section, end) = ("question ", "partie ", "fin")

    package static func written(_ target: SurveyJump.Target) -> String {
        switch target {
        case .question(let code): question + code
        case .section(let code): section + code
        case .end: end
        }
    }

    package static func read(_ text: String) -> SurveyJump.Target? {
        if text == end { return .end }
        if text.hasPrefix(question) { return .question(String(text.dropFirst(question.count))) }
        if text.hasPrefix(section) { return .section(String(text.dropFirst(section.count))) }
        return nil
    }
}
