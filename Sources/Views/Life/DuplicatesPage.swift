package import Domain
internal import French
internal import HTML
internal import Routes
internal import Texts

/// Proposes the sheets that may tell the same practice as one, and makes one of two, or two again.
package struct DuplicatesPage {
    package enum Action: String, Sendable {
        /// The other one joins this one.
        case here = "reunir-ici"
        /// This one joins the other.
        case there = "rejoindre"
        case distinct = "distinguer"
        case separate = "separer"
    }

    package struct Model: Sendable {
        package let practice: Practice
        package var near: [Practice] = []
        package var merged: [Practice] = []
        package var isDone = false
        package var problem: LifeProblem?
        package var typed = ""

        package init(_ practice: Practice) { self.practice = practice }
    }

    private let model: Model
    private let token: HiddenToken
    private let frame: Frame
    private var texts: LifeTexts { frame.texts.life }
    private var slug: String { model.practice.slug }

    package init(_ model: Model, token: HiddenToken, frame: Frame) {
        self.model = model
        self.token = token
        self.frame = frame
    }

    package var bytes: [UInt8] {
        let title = French.typography(model.practice.title)
        return Layout(frame).page(
            title: texts.duplicatesTitle,
            """
            \(Trail(frame.texts).markup([(title, .sheet(slug: slug))], here: texts.duplicatesTitle))
            <h1>\(texts.duplicatesTitle)</h1>
            \(LifeNote(texts: texts, problem: model.problem, isDone: model.isDone).markup)\
            <p class="lead">\(title)</p>
            <p>\(texts.duplicatesLead)</p>
            \(if: !model.merged.isEmpty, merged)\
            <h2>\(texts.duplicatesNear)</h2>
            \(if: model.near.isEmpty, "<p>\(texts.duplicatesNone)</p>\n")\
            \(each: model.near, one)
            <h2>\(texts.duplicatesOther)</h2>
            \(other)
            """)
    }

    private var merged: Markup {
        """
        <h2>\(texts.mergedHeading)</h2>
        \(each: model.merged, { practice in """
            <section><h3>\(French.typography(practice.title))</h3>
            \(form(practice.slug, [(.separate, texts.unmerge)], about: practice.title))</section>

            """ })
        """
    }

    private func one(_ practice: Practice) -> Markup {
        """
        <section><h3><a href="\(Link(Route.sheet(slug: practice.slug)))">\(French.typography(practice.title))</a></h3>
        <p><a href="\(Link(Route.compare(CompareRoute([slug, practice.slug]))))">\(texts.duplicatesCompare)</a></p>
        \(form(practice.slug, choices, about: practice.title))</section>

        """
    }

    private var choices: [(Action, String)] {
        [(.here, texts.mergeHere), (.there, texts.mergeThere), (.distinct, texts.keepDistinct)]
    }

    /// - Parameter about: told to those who hear several buttons of one name.
    private func form(_ sheet: String, _ buttons: [(Action, String)], about title: String) -> Markup {
        """
        <form class="account" method="post" action="\(Link(Route.life(.duplicates(slug: slug))))">\(token.input)
        <input type="hidden" name="\(LifeFields.sheet)" value="\(sheet)">
        \(each: buttons, { button(($0.0, $0.1), title) })</form>

        """
    }

    private func button(_ choice: (Action, String), _ title: String?) -> Markup {
        """
        <p><button class="button quiet" type="submit" name="\(LifeFields.action)" value="\(choice.0.rawValue)">\(choice.1)\
        \(title.map { "<span class=\"unseen\">, \(French.typography($0))</span>" as Markup })</button></p>

        """
    }

    private var other: Markup {
        """
        <form class="account" method="post" action="\(Link(Route.life(.duplicates(slug: slug))))">\(token.input)
        \(AccountField(
            name: LifeFields.sheet, label: texts.duplicatesAddress, value: model.typed,
            help: texts.duplicatesAddressHelp, autocomplete: "off", limit: 300
        ).markup)
        \(each: choices, { button(($0.0, $0.1), nil) })</form>
        """
    }
}
