package import Domain
internal import French
internal import HTML
internal import Routes
internal import Texts

/// One small form: what holds a practice back, what lifted it, and whether somebody contests it.
package struct ObstacleNotePage {
    package struct Model: Sendable {
        package let practice: Practice
        /// Obstacles that the working text tells already: name of the fact, and its words.
        package let obstacles: [(item: String, text: String)]
        package let saveID: String
        package var told = ""
        package var obstacle = ""
        package var obstacleKind = ""
        package var standing = ""
        package var contest = ""
        package var lever = ""
        package var leverKind = ""
        package var problem: LifeProblem?

        package init(_ practice: Practice, obstacles: [(item: String, text: String)], saveID: String) {
            self.practice = practice
            self.obstacles = obstacles
            self.saveID = saveID
        }
    }

    private let model: Model
    private let vocabularies: Vocabularies
    private let token: HiddenToken
    private let frame: Frame
    private var texts: ObstaclesTexts { frame.texts.obstacles }

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
            title: texts.noteTitle,
            """
            \(Trail(frame.texts).markup([(title, .sheet(slug: slug)), (frame.texts.editing.title, .writing(.sheet(slug: slug)))], here: texts.noteTitle))
            <h1>\(texts.noteTitle)</h1>
            \(LifeNote(texts: frame.texts.life, problem: model.problem, isDone: false).markup)\
            <p class="lead">\(texts.noteLead(title: title))</p>
            <p class="note">\(frame.texts.inquiries.noNames)</p>
            <form class="account" method="post" action="\(Link(Route.life(.obstacle(slug: slug))))">\(token.input)
            <input type="hidden" name="\(LifeFields.save)" value="\(model.saveID)">
            <fieldset><legend>\(texts.noteObstacle)</legend>
            \(if: !model.obstacles.isEmpty, told)\
            \(field(LifeFields.words, texts.noteObstacleWords, model.obstacle))\
            \(select(LifeFields.obstacle, texts.noteObstacleKind, "obstacle", model.obstacleKind))</fieldset>
            <fieldset><legend>\(texts.noteLever)</legend>
            <p class="meta">\(texts.noteLeverHelp)</p>
            \(field(LifeFields.lever, texts.noteLeverWords, model.lever))\
            \(select(LifeFields.leverKind, texts.noteLeverKind, "lever", model.leverKind))</fieldset>
            <fieldset><legend>\(texts.noteStanding)</legend>
            \(select(LifeFields.standing, texts.noteStandingSaid, "standing", model.standing))\
            \(field(LifeFields.contest, texts.noteContest, model.contest))</fieldset>
            <p><button class="button" type="submit">\(texts.noteSave)</button></p>
            <p class="meta">\(texts.noteAfter)</p></form>
            """)
    }

    /// An obstacle that the sheet tells already, that something lifted since.
    private var told: Markup {
        """
        <div class="entry"><label for="\(LifeFields.told)">\(texts.noteTold)</label>
        <select id="\(LifeFields.told)" name="\(LifeFields.told)"><option value="">\(texts.noteNew)</option>\
        \(each: model.obstacles, { known in """
            <option value="\(known.item)"\(attribute: "selected", if: known.item == model.told, "")>\
            \(French.typography(known.text))</option>
            """ })</select></div>

        """
    }

    private func field(_ name: String, _ label: String, _ value: String) -> Markup {
        AccountField(
            name: name, label: label, shape: .paragraph, value: value, isRequired: false, limit: 1_000
        ).markup
    }

    private func select(_ name: String, _ label: String, _ vocabulary: String, _ value: String) -> Markup {
        """
        <div class="entry"><label for="\(name)">\(label)</label>
        <select id="\(name)" name="\(name)"><option value="">\(texts.noteNone)</option>\
        \(each: terms(vocabulary), { term in """
            <option value="\(term.code)"\(attribute: "selected", if: term.code == value, "")>\(worded(term))</option>
            """ })</select></div>

        """
    }

    /// Those in use; the families they stand in are no answer.
    private func terms(_ vocabulary: String) -> [Term] { vocabularies.kinds(of: vocabulary) }

    private func worded(_ term: Term) -> String {
        frame.texts.language == .fr ? French.typography(term.french) : term.english
    }
}
