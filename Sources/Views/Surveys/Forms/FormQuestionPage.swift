package import Domain
internal import HTML
internal import Routes
internal import Texts

/// One question, with everything that may be said of it.
package struct FormQuestionPage {
    package enum Action: String, Sendable {
        case save = "enregistrer"
        case remove = "retirer"
    }

    package struct Model: Sendable {
        package let shell: FormsShell
        package let questionnaire: Questionnaire
        package let question: Question
        package var fields: TypedFields
        package var mayEdit = false
        package var faults: [QuestionnaireFault] = []

        package init(_ shell: FormsShell, _ questionnaire: Questionnaire, _ question: Question, fields: TypedFields) {
            self.shell = shell
            self.questionnaire = questionnaire
            self.question = question
            self.fields = fields
        }
    }

    /// Blank lines at the end of each list.
    static let blankRows = 3
    private let model: Model
    private let words: ConditionWords
    private var shell: FormsShell { model.shell }
    private var texts: SurveyDraftTexts { shell.texts }
    private var languages: [String] { model.questionnaire.languages }
    private var route: FormsRoute { .part(slug: shell.slug, code: model.question.code) }
    private var kind: String { model.fields[FormFields.kind] }

    package init(_ model: Model) {
        self.model = model
        words = ConditionWords(model.questionnaire, model.shell.frame.texts)
    }

    package var bytes: [UInt8] {
        let code = model.question.code
        let faults = model.faults.map { shell.frame.texts.surveyQuestions.line($0) }
        return shell.page(
            .questionnaire, heading: texts.questionHeading(code: code),
            """
            <p>\(around)</p>
            \(each: faults, { "<p class=\"wrong\">\($0)</p>\n" })\
            \(if: model.mayEdit, "\(shell.form(route, form))\(removing)", else: "<p>\(words.text(model.question.asked))</p>\n")
            """)
    }

    /// The questions before and after it, and the outline.
    private var around: Markup {
        let all = model.questionnaire.questions.map(\.code)
        let place = all.firstIndex(of: model.question.code) ?? 0
        let before = place > 0 ? all[place - 1] : nil
        let after = place + 1 < all.count ? all[place + 1] : nil
        let links = [
            before.map { shell.link(.part(slug: shell.slug, code: $0), texts.before(code: $0)) },
            after.map { shell.link(.part(slug: shell.slug, code: $0), texts.after(code: $0)) },
        ].compactMap(\.self)
        return "\(each: links, separator: " · ", { $0 })"
    }

    // MARK: The form

    private var form: Markup {
        let list = QuestionLists(fields: model.fields, shell: shell, questionnaire: model.questionnaire)
        let isAnswered = kind != "note" && kind != "contact"
        return """
            <h2>\(texts.wordsHeading)</h2>
            \(DraftSelect(
                name: FormFields.kind, label: texts.kind, options: QuestionKind.names.map { ($0, words.kind($0)) },
                chosen: kind
            ).markup)<p class="meta">\(texts.kindHelp)</p>
            \(told(FormFields.asked, texts.asked, nil))\(told(FormFields.plain, texts.plainWords, texts.plainHelp))\
            \(told(FormFields.hint, texts.hint, texts.hintHelp))\
            \(if: kind == "long-text" || kind == "short-text", told(FormFields.warning, texts.warning, texts.warningHelp))\
            \(list.own(kind))\(if: isAnswered, missing)\
            \(StatementFields(fields: model.fields, shell: shell, questionnaire: model.questionnaire, part: model.question.code).condition)\
            \(branches)\(if: isAnswered, jumps)\(media)\
            \(shell.send(texts.save, action: Action.save.rawValue))
            """
    }

    /// The main language, then the others folded together.
    private func told(_ name: String, _ label: String, _ help: String?) -> Markup {
        DraftWords(shell: shell, languages: languages, fields: model.fields).markup(name, label, help, lines: 2)
    }

    private var missing: Markup {
        let ticks = MissingKind.offered.map { kind in
            DraftTick(
                name: FormFields.missing, value: kind.rawValue, label: shell.frame.texts.surveyQuestions.name(kind),
                isOn: model.fields.has(FormFields.missing, kind.rawValue)
            ).markup
        }
        return """
            <fieldset><legend>\(texts.missingHeading)</legend><p class="meta">\(texts.missingHelp)</p>
            \(each: ticks, { $0 })</fieldset>
            <fieldset><legend>\(texts.mandatoryHeading)</legend>
            \(DraftTick(name: FormFields.mandatory, label: texts.mandatory, isOn: model.fields.has(FormFields.mandatory, "oui")).markup)\
            <p class="meta">\(texts.mandatoryHelp)</p></fieldset>

            """
    }

    private var branches: Markup {
        BranchTicks(shell: shell, questionnaire: model.questionnaire, fields: model.fields).markup
    }

    private var jumps: Markup {
        StatementFields(
            fields: model.fields, shell: shell, questionnaire: model.questionnaire, part: model.question.code
        ).jumps(model.question)
    }

    private var media: Markup {
        let picture = DraftField(
            name: FormFields.picture, label: texts.picture, value: model.fields[FormFields.picture],
            help: texts.pictureHelp, limit: SurveyLimits.address)
        let isOpen =
            !model.fields[FormFields.picture].isEmpty
            || languages.contains { !model.fields[FormFields.inLanguage(FormFields.recording, $0)].isEmpty }
        return """
            <details class="more"\(attribute: "open", if: isOpen)><summary>\(texts.media)</summary>
            \(picture.markup)\(each: languages, { language in
                DraftField(
                    name: FormFields.inLanguage(FormFields.recording, language),
                    label: texts.recording(code: language),
                    value: model.fields[FormFields.inLanguage(FormFields.recording, language)],
                    limit: SurveyLimits.address
                ).markup
            })</details>

            """
    }

    private var removing: Markup {
        """
        <details class="more"><summary>\(texts.removeQuestion)</summary>
        <p>\(texts.removeHelp)</p>
        \(shell.form(route, """
            \(DraftTick(name: FormFields.sure, label: texts.removeSure, isOn: false).markup)\
            <p><button class="button stop" type="submit" name="\(FormFields.action)" value="\(Action.remove.rawValue)">\(texts.removeQuestion)</button></p>
            """))</details>

        """
    }
}

/// The same words in the languages of a questionnaire: the main one first, the others folded together.
struct DraftWords {
    let shell: FormsShell
    let languages: [String]
    let fields: TypedFields

    func markup(
        _ name: String, _ label: String, _ help: String?, lines: Int?, limit: Int = SurveyLimits.wording
    ) -> Markup {
        let main = languages.first ?? "fr"
        let others = languages.dropFirst()
        let first = field(
            name, languages.count > 1 ? shell.texts.inLanguage(label: label, code: main) : label, help, lines, limit,
            main)
        if others.isEmpty { return first }
        let untold = others.filter { fields[FormFields.inLanguage(name, $0)].isEmpty }
        return """
            \(first)<details class="more"\(attribute: "open", if: untold.count < others.count && !untold.isEmpty)>\
            <summary>\(shell.texts.otherLanguages(label: label))</summary>
            \(each: others, { code in
                field(name, shell.texts.inLanguage(label: label, code: code), nil, lines, limit, code)
            })</details>

            """
    }

    private func field(
        _ name: String, _ label: String, _ help: String?, _ lines: Int?, _ limit: Int, _ language: String
    ) -> Markup {
        let own = FormFields.inLanguage(name, language)
        return DraftField(
            name: own, label: label, value: fields[own], help: help, lines: lines, limit: limit, language: language
        ).markup
    }
}

/// Of which branches something is asked.
struct BranchTicks {
    let shell: FormsShell
    let questionnaire: Questionnaire
    let fields: TypedFields

    var markup: Markup {
        guard let branching = questionnaire.branching, !branching.branches.isEmpty else { return "" }
        let words = ConditionWords(questionnaire, shell.frame.texts)
        return """
            <fieldset><legend>\(shell.texts.branchesHeading)</legend><p class="meta">\(shell.texts.branchesHelp)</p>
            \(each: branching.branches, { branch in
                DraftTick(
                    name: FormFields.branch, value: branch.code, label: words.text(branch.label),
                    isOn: fields.has(FormFields.branch, branch.code)
                ).markup
            })</fieldset>

            """
    }
}
