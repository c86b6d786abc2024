package import Domain
internal import HTML
internal import Routes
internal import Texts

/// What a member follows, and how the news reach them by mail.
package struct FollowsPage {
    /// The field of the form.
    package static let frequencyField = "rythme"
    package static let feedField = "flux"
    package static let feedClosed = "fermer"

    package enum Outcome: Sendable, Equatable {
        case none, saved, expired, tooMany(limit: Int), feedClosed
        /// The addresses of the feed, shown this once.
        case feedOpened([String])

        package var isRefusal: Bool {
            switch self {
            case .none, .saved, .feedClosed, .feedOpened: false
            case .expired, .tooMany: true
            }
        }
    }

    package enum Subject: Sendable {
        case practice(Practice)
        case territory(Territory)
        case search(SheetSearch, chosen: [FacetCount.Value])
        case hidden
    }

    package struct Model: Sendable {
        package var entries: [(id: Int64, subject: Subject)] = []
        package var frequency = DigestFrequency.usual
        package var isUnreachable = false
        /// A mail server is set.
        package var sendsMail = true
        package var feed: PrivateFeed?
        package var outcome = Outcome.none

        package init() {}
    }

    private let model: Model
    private let token: HiddenToken
    private let frame: Frame
    private let words: SheetWords
    private let facetWords: FacetWords
    private var texts: NoticesTexts { frame.texts.notices }

    package init(
        _ model: Model, token: HiddenToken, template: Template, vocabularies: Vocabularies, frame: Frame
    ) {
        self.model = model
        self.token = token
        self.frame = frame
        words = SheetWords(frame.texts, vocabularies)
        facetWords = FacetWords(words, template: template)
    }

    package var bytes: [UInt8] { Layout(frame).page(title: texts.followsTitle, current: .notices(.follows), content) }

    private var content: Markup {
        """
        \(Trail(frame.texts).markup([(frame.texts.accounts.accountTitle, .account(.overview))], here: texts.followsTitle))
        <h1>\(texts.followsTitle)</h1>
        \(message)
        <p class="lead">\(texts.followsLead)</p>
        \(if: model.entries.isEmpty, empty, else: lists)
        <p><a href="\(Link(Route.notices(.notices)))">\(texts.toNotices)</a></p>
        \(digest)
        \(PrivateFeedSection(model.feed, token: token, frame: frame).markup)
        """
    }

    private var message: Markup {
        switch model.outcome {
        case .none: ""
        case .saved: "<p class=\"note\" role=\"status\">\(texts.digestSaved)</p>"
        case .expired: "<p class=\"note problem\" role=\"alert\">\(texts.expired)</p>"
        case .tooMany(let limit): "<p class=\"note problem\" role=\"alert\">\(texts.tooMany(limit: limit))</p>"
        case .feedClosed: "<p class=\"note\" role=\"status\">\(texts.feedClosed)</p>"
        case .feedOpened(let addresses): PrivateFeedSection.shown(addresses, texts)
        }
    }

    private var empty: Markup {
        """
        <div class="note"><h2>\(texts.followsNone)</h2><p>\(texts.followsNoneAdvice)</p></div>
        """
    }

    private var lists: Markup {
        let headings = [texts.followsPractices, texts.followsTerritories, texts.followsSearches, texts.followsHidden]
        return """
            \(each: headings.indices, { place in list(headings[place], model.entries.filter { Self.sort($0.subject) == place }) })
            """
    }

    private func list(_ heading: String, _ entries: [(id: Int64, subject: Subject)]) -> Markup {
        if entries.isEmpty { return "" }
        return "<h2>\(heading)</h2>\n<ul class=\"news\">\(each: entries, { item($0.id, $0.subject) })</ul>\n"
    }

    private static func sort(_ subject: Subject) -> Int {
        switch subject {
        case .practice: 0
        case .territory: 1
        case .search: 2
        case .hidden: 3
        }
    }

    private func item(_ id: Int64, _ subject: Subject) -> Markup {
        let name = name(subject)
        let isContributed = if case .practice = subject { frame.texts.language != .fr } else { false }
        return """
            <li>\(if: route(subject) != nil, "<a href=\"\(Link(route(subject) ?? .home))\"\(attribute: "lang", if: isContributed, "fr")>\(name)</a>", else: "\(name)")
            <form method="post" action="\(Link(Route.notices(.followEnd)))">\(token.input)\
            \(FollowButton.hidden(FollowButton.Field.follow, String(id)))<button class="button quiet" type="submit">\
            <span aria-hidden="true">\(texts.stop)</span><span class="hidden">\(texts.stopOf(title: name))</span></button></form></li>

            """
    }

    private func route(_ subject: Subject) -> Route? {
        switch subject {
        case .practice(let practice): .sheet(slug: practice.slug)
        case .territory(let territory): .territory(slug: territory.slug)
        case .search(let search, _): .practices(PracticesRoute(search))
        case .hidden: nil
        }
    }

    private func name(_ subject: Subject) -> String {
        switch subject {
        case .practice(let practice): return words.written(practice.title)
        case .territory(let territory): return words.written(territory.name)
        case .search(let search, let chosen):
            let typed = search.words.isEmpty ? [] : [texts.wordsSearched(words: search.words)]
            let parts = typed + chosen.map(facetWords.choice)
            return parts.isEmpty ? texts.everySheet : parts.joined(separator: " · ")
        case .hidden: return texts.hidden
        }
    }

    private var digest: Markup {
        """
        <section aria-labelledby="resume"><h2 id="resume">\(texts.digestHeading)</h2>
        <p>\(texts.digestHelp)</p>
        \(if: model.isUnreachable, "<p class=\"note problem\">\(texts.digestUnreachable)</p>")\
        \(if: !model.sendsMail, "<p class=\"note\">\(texts.digestNoServer)</p>")
        <form method="post" action="\(Link(Route.notices(.digest)))">\(token.input)
        <fieldset><legend>\(texts.digestLegend)</legend>
        \(each: DigestFrequency.allCases, choice)</fieldset>
        <button class="button" type="submit">\(texts.digestSave)</button></form></section>
        """
    }

    private func choice(_ frequency: DigestFrequency) -> Markup {
        let label =
            switch frequency {
            case .never: texts.digestNever
            case .daily: texts.digestDaily
            case .weekly: texts.digestWeekly
            }
        return """
            <label class="choice"><input type="radio" name="\(Self.frequencyField)" value="\(frequency.rawValue)"\
            \(attribute: "checked", if: frequency == model.frequency)><span>\(label)</span></label>

            """
    }
}
