package import Domain
internal import HTML
internal import Routes
internal import Texts

/// Where papers are numbered, printed, and how many times each is typed in.
package struct PaperPage {
    package enum Action: String, Sendable {
        case number = "numeroter"
        case typings = "saisies"
    }

    package struct Model: Sendable {
        package let shell: FormsShell
        /// The published one, or else the draft; nil before there is any.
        package let questionnaire: Questionnaire?
        package var isPublished = false
        /// The number of the last paper; 0 for none.
        package var papers = 0
        package var typings = 1
        package var mayEdit = false
        /// How many times each is typed does not change any more.
        package var isTyped = false
        /// The numbers that were just given.
        package var fresh: ClosedRange<Int>?
        package var typed = TypedFields()

        package init(_ shell: FormsShell, _ questionnaire: Questionnaire?) {
            self.shell = shell
            self.questionnaire = questionnaire
        }
    }

    private let model: Model
    private var shell: FormsShell { model.shell }
    private var texts: SurveyPaperTexts { shell.frame.texts.surveyPaper }
    private var route: FormsRoute { .paper(slug: shell.slug) }

    package init(_ model: Model) { self.model = model }

    package var bytes: [UInt8] {
        shell.page(
            .questionnaire, heading: texts.title,
            """
            <p class="lead">\(texts.lead)</p>
            \(if: !model.isPublished, "<p class=\"note\">\(texts.notPublished)</p>\n")\
            \(if: model.questionnaire != nil, "\(if: model.mayEdit && model.isPublished, numbering)\(printing)\(script)")\
            \(if: model.mayEdit, model.isTyped ? fixed : typings)\(if: model.mayEdit, typists)
            """)
    }

    private var numbering: Markup {
        """
        <h2>\(texts.numberHeading)</h2>
        <p>\(model.papers == 0 ? texts.numberNone : texts.numbered(n: model.papers))</p>
        \(shell.form(route, """
            \(DraftField(
                name: FormFields.count, label: texts.numberCount, value: model.typed[FormFields.count],
                help: texts.numberHelp(n: FormsRoute.mostCopies), limit: 4, isShort: true
            ).markup)\(shell.send(texts.numberGo, action: Action.number.rawValue, isQuiet: true))
            """))
        """
    }

    private var languages: [(value: String, label: String)] {
        shell.named(model.questionnaire?.languages ?? [])
    }

    private var printing: Markup {
        if model.papers == 0 && model.isPublished { return "" }
        let first = model.fresh?.lowerBound ?? 1
        let last = model.fresh?.upperBound ?? max(1, min(model.papers, FormsRoute.mostCopies))
        func number(_ name: String, _ label: String, _ value: Int) -> Markup {
            DraftField(name: name, label: label, value: String(value), limit: 7, isShort: true).markup
        }
        return """
            <h2>\(texts.printHeading)</h2>
            <p>\(texts.printLead)</p>
            <form class="account" method="get" action="\(Link(Route.forms(.copies(slug: shell.slug, FormsRoute.Copies(first: 1, last: 1)))))">
            \(number(FormsRoute.firstField, texts.printFirst, first))\(number(FormsRoute.lastField, texts.printLast, last))\
            \(if: languages.count > 1, DraftSelect(name: FormsRoute.languageField, label: texts.spokenIn, options: languages).markup)\
            \(DraftField(name: FormsRoute.backField, label: texts.printBack, help: texts.printBackHelp, lines: 3, limit: 400).markup)\
            <p><button class="button" type="submit">\(texts.printGo)</button></p></form>

            """
    }

    private var script: Markup {
        """
        <h2>\(texts.scriptTitle)</h2>
        <p>\(texts.scriptLead)</p>
        <ul>\(each: languages, { language in
            "<li>\(shell.link(.script(slug: shell.slug, language: language.value), texts.scriptIn(name: language.label)))</li>\n"
        })</ul>

        """
    }

    private var fixed: Markup {
        """
        <h2>\(texts.typingsHeading)</h2>
        <p>\(model.typings == 2 ? texts.typingsFixedTwice : texts.typingsFixedOnce)</p>

        """
    }

    private var typists: Markup {
        let team = Link(Route.leading(.team(slug: shell.slug)))
        return "<p>\(texts.typists) <a href=\"\(team)\">\(texts.typistsLink)</a></p>\n"
    }

    private var typings: Markup {
        let ways: [(String, String)] = [("1", texts.typedOnce), ("2", texts.typedTwice)]
        return """
            <h2>\(texts.typingsHeading)</h2>
            \(shell.form(route, """
                <fieldset><legend>\(texts.typingsLegend)</legend>\(each: ways, { way in
                    DraftTick(name: FormFields.typings, value: way.0, label: way.1, isOn: String(model.typings) == way.0, isOne: true).markup
                })</fieldset>
                \(shell.send(shell.texts.save, action: Action.typings.rawValue, isQuiet: true))
                """))
            """
    }
}
