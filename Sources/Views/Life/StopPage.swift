package import Domain
internal import French
internal import HTML
internal import Routes
internal import Texts

/// Asks when a practice stopped, why, and what was learnt.
package struct StopPage {
    package struct Model: Sendable {
        package let practice: Practice
        package var day = ""
        package var obstacles: [(code: String, text: String)] = []
        package var lesson = ""
        package let saveID: String
        package var problem: LifeProblem?

        package init(_ practice: Practice, saveID: String) {
            self.practice = practice
            self.saveID = saveID
        }
    }

    /// Obstacles that the form has room for.
    package static let rows = 3
    private let model: Model
    private let vocabularies: Vocabularies
    private let token: HiddenToken
    private let frame: Frame
    private var texts: LifeTexts { frame.texts.life }

    package init(_ model: Model, vocabularies: Vocabularies, token: HiddenToken, frame: Frame) {
        self.model = model
        self.vocabularies = vocabularies
        self.token = token
        self.frame = frame
    }

    package var bytes: [UInt8] {
        let slug = model.practice.slug
        let title = French.typography(model.practice.title)
        return Layout(frame).page(
            title: texts.stopTitle,
            """
            \(Trail(frame.texts).markup([(title, .sheet(slug: slug)), (frame.texts.editing.title, .writing(.sheet(slug: slug)))], here: texts.stopTitle))
            <h1>\(texts.stopTitle)</h1>
            \(LifeNote(texts: texts, problem: model.problem, isDone: false).markup)\
            <p class="lead">\(texts.stopLead)</p>
            <p class="note">\(frame.texts.inquiries.noNames)</p>
            <form class="account" method="post" action="\(Link(Route.life(.stop(slug: slug))))">\(token.input)
            <input type="hidden" name="\(LifeFields.save)" value="\(model.saveID)">
            \(lesson)\(day)
            <fieldset><legend>\(texts.stopWhy)</legend>
            \(each: Array(0..<Self.rows), row)</fieldset>
            <p><button class="button" type="submit">\(texts.stopSave)</button></p></form>
            """)
    }

    private var lesson: Markup {
        AccountField(
            name: LifeFields.lesson, label: texts.stopLesson, shape: .paragraph, value: model.lesson,
            help: texts.stopLessonHelp, fault: model.problem == .lessonMissing ? texts.stopMissing : nil, limit: 5_000
        ).markup
    }

    private var day: Markup {
        AccountField(
            name: LifeFields.day, label: texts.stopDay, value: model.day, help: texts.stopDayHelp,
            fault: model.problem == .dayUnreadable ? texts.stopUnreadable : nil, autocomplete: "off",
            isRequired: false, limit: 10
        ).markup
    }

    private func row(_ index: Int) -> Markup {
        let typed = model.obstacles.indices.contains(index) ? model.obstacles[index] : ("", "")
        let (list, words) = ("\(LifeFields.obstacle)-\(index + 1)", "\(LifeFields.words)-\(index + 1)")
        return """
            <div class="entry"><label for="\(list)">\(texts.stopObstacle) (\(index + 1))</label>
            <select id="\(list)" name="\(list)"><option value="">\(texts.stopNone)</option>\
            \(each: terms, { term in """
                <option value="\(term.code)"\(attribute: "selected", if: term.code == typed.0, "")>\(label(term))</option>
                """ })</select></div>
            <div class="entry"><label for="\(words)">\(texts.stopWords)</label>
            <input id="\(words)" name="\(words)" type="text" value="\(typed.1)" maxlength="300" autocomplete="off"></div>

            """
    }

    /// Those in use; the families they stand in are no answer.
    private var terms: [Term] { vocabularies.kinds(of: "obstacle") }

    private func label(_ term: Term) -> String {
        frame.texts.language == .fr ? French.typography(term.french) : term.english
    }
}
