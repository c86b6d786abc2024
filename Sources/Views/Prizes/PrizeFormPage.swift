package import Domain
internal import French
internal import HTML
internal import Routes
internal import Texts

/// The form of a call: a new prize, or the words of one.
package struct PrizeFormPage {
    package struct Model: Sendable {
        /// Nil for a new one.
        package let slug: String?
        package let grids: [Grid]
        /// As typed, by name of the field.
        package var typed: [String: String]
        package var keepsGrid = false
        package var problem: PrizeProblem?

        package init(slug: String?, grids: [Grid], typed: [String: String] = [:]) {
            self.slug = slug
            self.grids = grids
            self.typed = typed
        }
    }

    private let model: Model
    private let token: HiddenToken
    private let frame: Frame
    private var texts: PrizesTexts { frame.texts.prizes }

    package init(_ model: Model, token: HiddenToken, frame: Frame) {
        self.model = model
        self.token = token
        self.frame = frame
    }

    /// The fields of a call that stands.
    package static func typed(_ prize: PrizeEdition) -> [String: String] {
        let call = prize.call
        return [
            PrizeFields.title: call.title, PrizeFields.scope: call.scope, PrizeFields.about: call.about,
            PrizeFields.opens: call.opensOn.iso, PrizeFields.closes: call.closesOn.iso,
            PrizeFields.grid: prize.grid.code, PrizeFields.version: String(prize.changedAt),
        ]
    }

    package var bytes: [UInt8] {
        let title = model.slug == nil ? texts.newTitle : texts.editTitle
        let route: Route = model.slug.map { .prizes(.edit(slug: $0)) } ?? .prizes(.new)
        let note = PrizeNote(frame: frame, problem: model.problem)
        return Layout(frame).page(
            title: title,
            """
            \(Trail(frame.texts).markup([(texts.title, .prizes(.list))], here: title))
            <h1>\(title)</h1>
            \(note.markup)<form class="account" method="post" action="\(Link(route))" novalidate>\(token.input)\
            \(model.typed[PrizeFields.version].map { "<input type=\"hidden\" name=\"\(PrizeFields.version)\" value=\"\($0)\">" })
            \(field(PrizeFields.title, texts.fieldTitle, texts.fieldTitleHelp, limit: PrizeCall.titleLimit))
            \(field(PrizeFields.scope, texts.fieldScope, texts.fieldScopeHelp, limit: PrizeCall.scopeLimit))
            \(field(PrizeFields.about, texts.fieldAbout, texts.fieldAboutHelp, .paragraph, limit: PrizeCall.aboutLimit))
            \(field(PrizeFields.opens, texts.fieldOpens, texts.dayHelp, limit: 10))
            \(field(PrizeFields.closes, texts.fieldCloses, texts.dayHelp, limit: 10))
            \(if: model.keepsGrid, "<p class=\"meta\">\(texts.gridKept)</p>\n", else: grids)\(note.checking)
            <p><button class="button" type="submit">\(texts.save)</button></p></form>
            """)
    }

    private func field(
        _ name: String, _ label: String, _ help: String, _ shape: AccountField.Shape = .text, limit: Int
    ) -> Markup {
        AccountField(
            name: name, label: label, shape: shape, value: model.typed[name] ?? "", help: help, autocomplete: "off",
            limit: limit
        ).markup
    }

    private var grids: Markup {
        let words = GridWords(frame.texts)
        return """
            <div class="entry"><label for="\(PrizeFields.grid)">\(texts.fieldGrid)</label>
            <select id="\(PrizeFields.grid)" name="\(PrizeFields.grid)">\(each: model.grids, { grid in """
                <option value="\(grid.code)"\(attribute: "selected", if: grid.code == model.typed[PrizeFields.grid], "")>\
                \(words.said(grid.title))</option>
                """ })</select></div>
            """
    }
}

/// Where those who keep sheets put one forward.
package struct NominatePage {
    private let prize: PrizeEdition
    private let mine: [Practice]
    private let typed: [String: String]
    private let problem: PrizeProblem?
    private let token: HiddenToken
    private let frame: Frame
    private var texts: PrizesTexts { frame.texts.prizes }

    package init(
        _ prize: PrizeEdition, mine: [Practice], typed: [String: String], problem: PrizeProblem?, token: HiddenToken,
        frame: Frame
    ) {
        self.prize = prize
        self.mine = mine
        self.typed = typed
        self.problem = problem
        self.token = token
        self.frame = frame
    }

    package var bytes: [UInt8] {
        let title = French.typography(prize.call.title)
        let call = prize.call
        return Layout(frame).page(
            title: texts.nominateTitle,
            """
            \(Trail(frame.texts).markup([(texts.title, .prizes(.list)), (title, .prizes(.prize(slug: prize.slug)))], here: texts.nominateTitle))
            <h1>\(texts.nominateTitle)</h1>
            \(PrizeNote(frame: frame, problem: problem).markup)<p class="lead">\(title)</p>
            <p>\(texts.notTheDay(from: call.opensOn.number, to: call.closesOn.number))</p>
            \(if: mine.isEmpty, "<p>\(texts.nominateNone)</p>\n", else: form)
            """)
    }

    private var form: Markup {
        """
        <p>\(texts.nominateLead)</p>
        <form class="account" method="post" action="\(Link(Route.prizes(.nominate(slug: prize.slug))))">\(token.input)
        <div class="entry"><label for="\(PrizeFields.sheet)">\(texts.nominateSheet)</label>
        <select id="\(PrizeFields.sheet)" name="\(PrizeFields.sheet)">\(each: mine, { practice in """
            <option value="\(practice.slug)"\(attribute: "selected", if: practice.slug == typed[PrizeFields.sheet], "")>\
            \(French.typography(practice.title))</option>
            """ })</select></div>
        \(AccountField(
            name: PrizeFields.why, label: texts.nominateWhy, shape: .paragraph, value: typed[PrizeFields.why] ?? "",
            help: texts.nominateWhyHelp, limit: PrizeCandidate.whyLimit
        ).markup)\(PrizeNote(frame: frame, problem: problem).checking)
        <p><button class="button" type="submit">\(texts.nominateSave)</button></p></form>

        """
    }
}
