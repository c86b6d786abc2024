package import Domain
internal import French
internal import HTML
internal import Routes
internal import Texts

/// The outline of a questionnaire: its parts and questions, when each is asked, and what keeps it from being published.
package struct OutlinePage {
    /// What a button of the page does.
    package enum Action: String, Sendable {
        case begin = "commencer"
        case addSection = "ajouter-partie"
        case addQuestion = "ajouter-question"
        case publish = "publier"
        /// Followed by a blank and a code.
        case up = "monter"
        case down = "descendre"
    }

    package struct Version: Sendable {
        let number: Int
        let note: String
        let publishedAt: Int64?

        package init(number: Int, note: String, publishedAt: Int64?) {
            (self.number, self.note, self.publishedAt) = (number, note, publishedAt)
        }
    }

    package struct Model: Sendable {
        package let shell: FormsShell
        /// The one being written, or the published one; nil before there is any.
        package let questionnaire: Questionnaire?
        package let isDraft: Bool
        package var mayEdit = false
        package var versions: [Version] = []
        package var faults: [QuestionnaireFault] = []
        /// What the simulator found of a question, by its code.
        package var unreached: [String: String] = [:]
        package var typed = TypedFields()
        /// Other bodies have to agree to it before it is asked.
        package var isAsked = false

        package init(_ shell: FormsShell, _ questionnaire: Questionnaire?, isDraft: Bool) {
            self.shell = shell
            self.questionnaire = questionnaire
            self.isDraft = isDraft
        }
    }

    private let model: Model
    private var shell: FormsShell { model.shell }
    private var texts: SurveyDraftTexts { shell.texts }
    private var route: FormsRoute { .questionnaire(slug: shell.slug) }

    package init(_ model: Model) { self.model = model }

    package var bytes: [UInt8] {
        guard let whole = model.questionnaire else { return shell.page(.questionnaire, beginning) }
        let outline = Outline(model: model, whole: whole)
        return shell.page(
            .questionnaire,
            """
            \(state(whole))\(links)\(outline.general)\(outline.sections)\
            \(if: model.mayEdit, adding(whole))\(if: model.isDraft && model.mayEdit, publishing)\(versions)
            """)
    }

    // MARK: Before there is anything

    private var beginning: Markup {
        if !model.mayEdit { return "<p>\(texts.none)</p>\n" }
        let title = DraftField(
            name: FormFields.title, label: texts.title, value: model.typed[FormFields.title],
            help: texts.beginHelp, limit: SurveyLimits.label)
        return """
            <p class="lead">\(texts.beginLead)</p>
            \(shell.form(route, "\(title.markup)\(shell.send(texts.begin, action: Action.begin.rawValue))"))
            <p>\(shell.link(.file(slug: shell.slug), texts.beginFile))</p>

            """
    }

    // MARK: Around the outline

    private func state(_ whole: Questionnaire) -> Markup {
        let version = model.isDraft ? texts.isDraft(n: whole.version) : texts.isPublished(n: whole.version)
        let counts = texts.counts(
            questions: whole.questions.count(where: \.kind.isAnswered), parts: whole.sections.count)
        return """
            <p class="lead">\(ConditionWords(whole, shell.frame.texts).text(whole.title))</p>
            <p class="meta">\(version) · \(counts) · \(texts.spoken(list: shell.named(whole.languages).map(\.label).joined(separator: ", ")))</p>

            """
    }

    private var links: Markup {
        let slug = shell.slug
        let all: [(FormsRoute, String)] = [
            (.words(slug: slug), texts.wordsTitle), (.aims(slug: slug), texts.aimsTitle),
            (.library(slug: slug), texts.libraryTitle), (.file(slug: slug), texts.fileTitle),
            (.paper(slug: slug), texts.paperTitle),
        ]
        return """
            <ul class="contents">\(each: all, { "<li>\(shell.link($0.0, $0.1))</li>\n" })</ul>

            """
    }

    private func adding(_ whole: Questionnaire) -> Markup {
        let words = ConditionWords(whole, shell.frame.texts)
        let title = DraftField(
            name: FormFields.title, label: texts.sectionTitle, value: model.typed[FormFields.title],
            limit: SurveyLimits.label)
        let stage = DraftSelect(
            name: FormFields.stage, label: texts.stage,
            options: SurveySection.Stage.allCases.map { ($0.rawValue, words.stage($0)) },
            chosen: model.typed[FormFields.stage])
        return """
            <h2>\(texts.addSection)</h2>
            \(shell.form(route, "\(title.markup)\(stage.markup)\(shell.send(texts.add, action: Action.addSection.rawValue, isQuiet: true))"))
            """
    }

    private var publishing: Markup {
        let count = model.faults.count + model.unreached.count
        let note = DraftField(
            name: FormFields.note, label: texts.versionNote, value: model.typed[FormFields.note],
            help: texts.versionNoteHelp, lines: 3)
        return """
            <h2 id="publier">\(texts.publish)</h2>
            <p>\(texts.publishLead)</p>
            \(if: model.isAsked, "<p class=\"note\">\(texts.publishAsked) <a href=\"\(Link(Route.leading(.team(slug: shell.slug))))\">\(texts.publishAskedLink)</a></p>\n")\
            \(if: count > 0, "<p class=\"note problem\">\(texts.mustMend(n: count))</p>\n")\
            \(shell.form(route, "\(note.markup)\(shell.send(texts.publish, action: Action.publish.rawValue))"))
            """
    }

    private var versions: Markup {
        let kept = model.versions.filter { $0.publishedAt != nil }
        if kept.isEmpty { return "" }
        return """
            <h2>\(texts.versions)</h2>
            <ul class="plain">\(each: kept, { version in """
                <li>\(texts.version(n: version.number))\(if: !version.note.isEmpty, " – \(French.typography(version.note))")</li>

                """ })</ul>

            """
    }
}

/// The parts of a questionnaire with their questions, in the order in which they are asked.
private struct Outline {
    let model: OutlinePage.Model
    let whole: Questionnaire
    private let words: ConditionWords
    private let served: [String: [String]]
    private let numbers: SurveyPaper
    private var shell: FormsShell { model.shell }
    private var texts: SurveyDraftTexts { shell.texts }

    init(model: OutlinePage.Model, whole: Questionnaire) {
        self.model = model
        self.whole = whole
        let words = ConditionWords(whole, model.shell.frame.texts)
        self.words = words
        numbers = SurveyPaper(whole)
        served = whole.aims.reduce(into: [:]) { served, aim in
            let text = model.shell.texts.quoted(text: words.text(aim.text))
            for question in aim.questions { served[question, default: []].append(text) }
        }
    }

    // MARK: What is said of the whole

    /// Faults that stand at no question.
    var general: Markup {
        let lines = model.faults.compactMap { fault -> String? in
            switch fault.place {
            case .questionnaire, .branch, .aim: shell.frame.texts.surveyQuestions.line(fault)
            case .section, .question, .choice, .row: nil
            }
        }
        return wrong(lines)
    }

    private func wrong(_ lines: [String]) -> Markup {
        "\(each: lines, { "<p class=\"wrong\">\($0)</p>\n" })"
    }

    var sections: Markup {
        "\(each: Array(whole.sections.enumerated()), { section($0.offset + 1, $0.element) })"
    }

    // MARK: A part

    private func section(_ rank: Int, _ section: SurveySection) -> Markup {
        let faults = model.faults.filter { $0.place == .section(section.code) }
            .map { shell.frame.texts.surveyQuestions.line($0) }
        let title = words.text(section.title)
        return """
            <section class="outline" id="\(section.code)"><h2>\(texts.sectionHeading(rank: rank, title: title))</h2>
            <p class="meta">\(facts(section))</p>
            \(wrong(faults))\(list(section))\(if: model.mayEdit, adding(section))</section>

            """
    }

    private func facts(_ section: SurveySection) -> String {
        var facts = [words.stage(section.stage)]
        if let condition = section.condition { facts.append(texts.askedIf(clause: words.clause(condition))) }
        if !section.branches.isEmpty { facts.append(texts.onlyBranches(list: words.branches(section.branches))) }
        if let again = section.repetition { facts.append(texts.repeated(n: again.most)) }
        return facts.joined(separator: " · ")
    }

    private func list(_ section: SurveySection) -> Markup {
        let items: Markup = "<ul class=\"questions\">\(each: section.questions, item)</ul>\n"
        if !model.mayEdit { return items }
        let route = FormsRoute.questionnaire(slug: shell.slug)
        let head: Markup = """
            <p class="moves">\(shell.link(.part(slug: shell.slug, code: section.code), texts.editSection)) \(moves(section.code, words.text(section.title)))</p>

            """
        return shell.form(route, name: "moving", "\(head)\(items)")
    }

    private func moves(_ code: String, _ name: String) -> Markup {
        "\(move(.up, code, texts.moveUp(name: name), "↑"))\(move(.down, code, texts.moveDown(name: name), "↓"))"
    }

    private func move(_ action: OutlinePage.Action, _ code: String, _ label: String, _ sign: String) -> Markup {
        """
        <button class="move" type="submit" name="\(FormFields.action)" value="\(action.rawValue) \(code)" \
        aria-label="\(label)">\(sign)</button>
        """
    }

    private func adding(_ section: SurveySection) -> Markup {
        let name = { (field: String) in "\(field).\(section.code)" }
        let asked = DraftField(
            name: name(FormFields.asked), label: texts.newAsked, value: model.typed[name(FormFields.asked)])
        let kind = DraftSelect(
            name: name(FormFields.kind), label: texts.kind,
            options: QuestionKind.names.map { ($0, words.kind($0)) }, chosen: model.typed[name(FormFields.kind)])
        let isOpen = !model.typed[name(FormFields.asked)].isEmpty
        return """
            <details class="adding"\(attribute: "open", if: isOpen)><summary>\(texts.addQuestion)<span class="hidden"> – \(words.text(section.title))</span></summary>
            \(shell.form(.questionnaire(slug: shell.slug), """
                <input type="hidden" name="\(FormFields.section)" value="\(section.code)">
                \(asked.markup)\(kind.markup)\(shell.send(texts.add, action: OutlinePage.Action.addQuestion.rawValue, isQuiet: true))
                """))</details>

            """
    }

    // MARK: A question

    private func item(_ question: Question) -> Markup {
        let text = words.text(question.asked)
        let number = numbers.number(question.code).map { "\($0). " } ?? ""
        let faults = model.faults.compactMap { fault -> String? in
            switch fault.place {
            case .question(question.code), .choice(_, question.code), .row(_, question.code):
                shell.frame.texts.surveyQuestions.line(fault)
            default: nil
            }
        }
        let link = shell.link(.part(slug: shell.slug, code: question.code), number + text)
        return """
            <li id="\(question.code)"><div><p>\(link)</p>
            <p class="meta"><code>\(question.code)</code> · \(facts(question))</p>
            \(each: routing(question), { "<p class=\"meta routing\">\($0)</p>\n" })\
            \(wrong(faults + [model.unreached[question.code]].compactMap(\.self)))</div>\
            \(if: model.mayEdit, "<div class=\"moves\">\(moves(question.code, question.code))</div>")</li>

            """
    }

    private func facts(_ question: Question) -> String {
        var facts = [words.kind(question.kind.name)]
        if !question.kind.choices.isEmpty { facts.append(texts.choiceCount(n: question.kind.choices.count)) }
        if question.isMandatory { facts.append(texts.isMandatory) }
        if !question.offered.isEmpty {
            let list = question.offered.map { texts.quoted(text: shell.frame.texts.surveyQuestions.name($0)) }
            facts.append(texts.offers(list: list.joined(separator: ", ")))
        }
        if !whole.aims.isEmpty, question.kind.isAnswered, question.code != whole.branching?.question {
            let aims = served[question.code] ?? []
            facts.append(aims.isEmpty ? texts.servesNothing : texts.serves(list: aims.joined(separator: ", ")))
        }
        return facts.joined(separator: " · ")
    }

    private func routing(_ question: Question) -> [String] {
        var lines: [String] = []
        if let condition = question.condition { lines.append(texts.askedIf(clause: words.clause(condition))) }
        if !question.branches.isEmpty { lines.append(texts.onlyBranches(list: words.branches(question.branches))) }
        return lines
            + question.jumps.map { jump in
                texts.jumpsTo(clause: words.clause(jump.when), target: words.target(jump.target))
            }
    }
}
