package import Domain
internal import HTML
internal import Routes
internal import Texts

/// One part of a questionnaire: its words, when it comes, whether it is filled in again.
package struct FormSectionPage {
    package struct Model: Sendable {
        package let shell: FormsShell
        package let questionnaire: Questionnaire
        package let section: SurveySection
        package var fields: TypedFields
        package var mayEdit = false
        package var faults: [QuestionnaireFault] = []

        package init(
            _ shell: FormsShell, _ questionnaire: Questionnaire, _ section: SurveySection, fields: TypedFields
        ) {
            self.shell = shell
            self.questionnaire = questionnaire
            self.section = section
            self.fields = fields
        }
    }

    private let model: Model
    private let words: ConditionWords
    private var shell: FormsShell { model.shell }
    private var texts: SurveyDraftTexts { shell.texts }
    private var route: FormsRoute { .part(slug: shell.slug, code: model.section.code) }

    package init(_ model: Model) {
        self.model = model
        words = ConditionWords(model.questionnaire, model.shell.frame.texts)
    }

    package var bytes: [UInt8] {
        let faults = model.faults.map { shell.frame.texts.surveyQuestions.line($0) }
        return shell.page(
            .questionnaire, heading: texts.sectionPage(title: words.text(model.section.title)),
            """
            \(each: faults, { "<p class=\"wrong\">\($0)</p>\n" })\
            \(if: model.mayEdit, "\(shell.form(route, form))\(removing)", else: "<p>\(words.text(model.section.introduction))</p>\n")
            """)
    }

    private var form: Markup {
        let told = DraftWords(shell: shell, languages: model.questionnaire.languages, fields: model.fields)
        return """
            \(told.markup(FormFields.title, texts.sectionTitle, nil, lines: nil, limit: SurveyLimits.wording))\
            \(told.markup(FormFields.introduction, texts.introduction, nil, lines: 3))\
            \(DraftSelect(
                name: FormFields.stage, label: texts.stage,
                options: SurveySection.Stage.allCases.map { ($0.rawValue, words.stage($0)) },
                chosen: model.fields[FormFields.stage]
            ).markup)<p class="meta">\(texts.stageHelp)</p>
            \(StatementFields(fields: model.fields, shell: shell, questionnaire: model.questionnaire, part: model.section.code).condition)\
            \(BranchTicks(shell: shell, questionnaire: model.questionnaire, fields: model.fields).markup)\
            <fieldset><legend>\(texts.repeatHeading)</legend>
            \(DraftField(
                name: FormFields.most, label: texts.repeatMost, value: model.fields[FormFields.most],
                help: texts.repeatHelp, limit: 3, isShort: true
            ).markup)\(told.markup(FormFields.another, texts.another, texts.anotherHelp, lines: nil))</fieldset>
            \(shell.send(texts.save, action: FormQuestionPage.Action.save.rawValue))
            """
    }

    private var removing: Markup {
        """
        <details class="more"><summary>\(texts.removeSection)</summary>
        <p>\(texts.removeSectionHelp(n: model.section.questions.count))</p>
        \(shell.form(route, """
            \(DraftTick(name: FormFields.sure, label: texts.removeSure, isOn: false).markup)\
            <p><button class="button stop" type="submit" name="\(FormFields.action)" value="\(FormQuestionPage.Action.remove.rawValue)">\(texts.removeSection)</button></p>
            """))</details>

        """
    }
}
