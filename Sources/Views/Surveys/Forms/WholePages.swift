package import Domain
internal import French
internal import HTML
internal import Routes
internal import Texts

/// What is said of the whole questionnaire: its title, what is read before and after, its languages, its branches.
package struct FormWordsPage {
    private let shell: FormsShell
    private let questionnaire: Questionnaire
    private let fields: TypedFields
    private let mayEdit: Bool
    private var texts: SurveyDraftTexts { shell.texts }

    package init(_ shell: FormsShell, _ questionnaire: Questionnaire, fields: TypedFields, mayEdit: Bool) {
        self.shell = shell
        self.questionnaire = questionnaire
        self.fields = fields
        self.mayEdit = mayEdit
    }

    package var bytes: [UInt8] {
        shell.page(
            .questionnaire, heading: texts.wordsTitle,
            """
            \(if: mayEdit, shell.form(.words(slug: shell.slug), form), else: "<p>\(texts.notEditable)</p>\n")
            """)
    }

    private var form: Markup {
        let told = DraftWords(shell: shell, languages: questionnaire.languages, fields: fields)
        return """
            \(told.markup(FormFields.title, texts.title, nil, lines: nil))\
            \(told.markup(FormFields.introduction, texts.introduction, texts.introductionHelp, lines: 4))\
            \(told.markup(FormFields.thanks, texts.thanks, texts.thanksHelp, lines: 3))\
            \(DraftField(
                name: FormFields.languages, label: texts.languages, value: fields[FormFields.languages],
                help: texts.languagesHelp, limit: 120
            ).markup)\(branching)\(shell.send(texts.save, action: FormQuestionPage.Action.save.rawValue))
            """
    }

    private var branching: Markup {
        let words = ConditionWords(questionnaire, shell.frame.texts)
        let single = questionnaire.questions.filter { $0.kind.name == "single" }
        let count = fields.rows(FormFields.branch) + 2
        let options = [("", texts.noBranching)] + single.map { ($0.code, "\($0.code) – \(words.text($0.asked))") }
        let asked = single.first { $0.code == fields[FormFields.branching] }
        return """
            <fieldset class="rows"><legend>\(texts.branchingHeading)</legend><p class="meta">\(texts.branchingHelp)</p>
            \(DraftSelect(name: FormFields.branching, label: texts.branchingQuestion, options: options, chosen: fields[FormFields.branching]).markup)\
            \(asked.map { codes($0, words) })\(each: Array(1...count), branch)</fieldset>

            """
    }

    private func codes(_ question: Question, _ words: ConditionWords) -> Markup {
        """
        <p class="meta">\(each: question.kind.choices, separator: " · ", { choice in
            "<code>\(choice.code)</code> \(words.text(choice.label))"
        })</p>

        """
    }

    private func branch(_ rank: Int) -> Markup {
        let field = { (part: String) in FormFields.part(FormFields.branch, rank, part) }
        return """
            <div class="row" role="group" aria-label="\(texts.rowName(rank: rank))">\
            \(DraftField(name: field(FormFields.code), label: texts.code, value: fields[field(FormFields.code)], limit: SurveyLimits.code, isShort: true).markup)\
            \(each: questionnaire.languages, { language in
                let name = FormFields.inLanguage(field(FormFields.label), language)
                return DraftField(
                    name: name,
                    label: questionnaire.languages.count > 1
                        ? texts.inLanguage(label: texts.branchName, code: language) : texts.branchName,
                    value: fields[name], limit: SurveyLimits.label, language: language
                ).markup
            })\
            \(DraftField(name: field(FormFields.choices), label: texts.branchChoices, value: fields[field(FormFields.choices)], limit: SurveyLimits.wording).markup)</div>

            """
    }
}

/// What the survey wants to know, by axis, with the questions that tell it; what is left alone on either side.
package struct FormAimsPage {
    private let shell: FormsShell
    private let questionnaire: Questionnaire
    private let fields: TypedFields
    private let mayEdit: Bool
    private let coverage: SurveyCoverage
    private let words: ConditionWords
    private var texts: SurveyDraftTexts { shell.texts }

    package init(_ shell: FormsShell, _ questionnaire: Questionnaire, fields: TypedFields, mayEdit: Bool) {
        self.shell = shell
        self.questionnaire = questionnaire
        self.fields = fields
        self.mayEdit = mayEdit
        coverage = SurveyCoverage(questionnaire)
        words = ConditionWords(questionnaire, shell.frame.texts)
    }

    package var bytes: [UInt8] {
        shell.page(
            .questionnaire, heading: texts.aimsTitle,
            """
            <p class="lead">\(texts.aimsLead)</p>
            \(CoverageList(shell: shell, questionnaire: questionnaire, coverage: coverage).markup)\
            \(if: mayEdit, "<h2>\(texts.aimsEdit)</h2>\n\(shell.form(.aims(slug: shell.slug), form))")
            """)
    }

    private var form: Markup {
        let count = fields.rows(FormFields.aim) + FormQuestionPage.blankRows
        return """
            <p class="meta">\(texts.aimsHelp)</p>
            <div class="rows">\(each: Array(1...count), aim)</div>
            \(shell.send(texts.save, action: FormQuestionPage.Action.save.rawValue))
            """
    }

    private func aim(_ rank: Int) -> Markup {
        let field = { (part: String) in FormFields.part(FormFields.aim, rank, part) }
        let told = DraftWords(shell: shell, languages: questionnaire.languages, fields: fields)
        return """
            <div class="row tall" role="group" aria-label="\(texts.rowName(rank: rank))">\
            \(DraftField(name: field(FormFields.code), label: texts.code, value: fields[field(FormFields.code)], limit: SurveyLimits.code, isShort: true).markup)\
            \(told.markup(field(FormFields.axis), texts.axis, nil, lines: nil))\
            \(told.markup(field(FormFields.text), texts.aim, nil, lines: 2))\
            \(DraftField(name: field(FormFields.questions), label: texts.aimQuestions, value: fields[field(FormFields.questions)], limit: 20_000).markup)</div>

            """
    }
}

/// Axes, what each wants to know, and the questions that tell it.
struct CoverageList {
    let shell: FormsShell
    let questionnaire: Questionnaire
    let coverage: SurveyCoverage
    private var texts: SurveyDraftTexts { shell.texts }

    var markup: Markup {
        if questionnaire.aims.isEmpty { return "<p>\(texts.noAims)</p>\n" }
        let words = ConditionWords(questionnaire, shell.frame.texts)
        return """
            \(each: coverage.axes, { axis in """
                <h3>\(words.text(axis.title))</h3>
                <ul>\(each: axis.rows, { row in """
                    <li>\(words.text(row.aim.text)) \(covering(row))</li>

                    """ })</ul>

                """ })\(orphans)
            """
    }

    private func covering(_ row: SurveyCoverage.Row) -> Markup {
        if row.questions.isEmpty { return "<strong class=\"wrong\">\(texts.askedNowhere)</strong>" }
        return """
            <span class="meta">\(each: row.questions, separator: ", ", { shell.link(.part(slug: shell.slug, code: $0), $0) })</span>
            """
    }

    private var orphans: Markup {
        if coverage.orphanQuestions.isEmpty && coverage.orphanAims.isEmpty {
            return "<p>\(texts.allServed)</p>\n"
        }
        return """
            \(if: !coverage.orphanAims.isEmpty, "<p class=\"note\">\(texts.orphanAims(n: coverage.orphanAims.count))</p>\n")\
            \(if: !coverage.orphanQuestions.isEmpty, """
                <div class="note"><p>\(texts.orphanQuestions(n: coverage.orphanQuestions.count))</p>
                <p>\(each: coverage.orphanQuestions, separator: ", ", { shell.link(.part(slug: shell.slug, code: $0), $0) })</p></div>

                """)
            """
    }
}
