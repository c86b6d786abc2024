package import Domain
internal import French
internal import HTML
internal import Routes
internal import Texts

/// Asks those who keep a sheet whether it is still true: one press, or the way to write.
package struct FreshnessPage {
    package struct Model: Sendable {
        package let practice: Practice
        package let freshness: SheetFreshness
        package var mayWrite = false
        package var isDone = false
        package var problem: LifeProblem?

        package init(_ practice: Practice, _ freshness: SheetFreshness) {
            self.practice = practice
            self.freshness = freshness
        }
    }

    private let model: Model
    private let token: HiddenToken
    private let frame: Frame
    private var texts: LifeTexts { frame.texts.life }

    package init(_ model: Model, token: HiddenToken, frame: Frame) {
        self.model = model
        self.token = token
        self.frame = frame
    }

    package var bytes: [UInt8] {
        let slug = model.practice.slug
        let title = French.typography(model.practice.title)
        return Layout(frame).page(
            title: texts.freshTitle,
            """
            \(Trail(frame.texts).markup([(title, .sheet(slug: slug))], here: texts.freshTitle))
            <h1>\(texts.freshTitle)</h1>
            \(LifeNote(texts: texts, problem: model.problem, isDone: model.isDone).markup)\
            <p class="lead">\(texts.freshLead(title: title))</p>
            <p class="meta">\(read)</p>
            <form class="account" method="post" action="\(Link(Route.life(.freshness(slug: slug))))">\(token.input)
            <p><button class="button" type="submit">\(texts.stillTrue)</button></p></form>
            <ul class="links"><li><a href="\(Link(Route.sheet(slug: slug)))">\(texts.toSheet)</a></li>
            \(if: model.mayWrite, writing)</ul>
            """)
    }

    private var read: String {
        guard let at = model.freshness.readAt else { return texts.freshNever }
        return texts.freshRead(day: frame.timeZone.local(Int(at / 1_000_000)).date.number)
    }

    private var writing: Markup {
        """
        <li><a href="\(Link(Route.writing(.sheet(slug: model.practice.slug))))">\(texts.toWrite)</a></li>
        <li><a href="\(Link(Route.life(.stop(slug: model.practice.slug))))">\(texts.toStop)</a></li>

        """
    }
}
