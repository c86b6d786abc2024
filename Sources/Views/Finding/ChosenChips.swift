internal import Domain
internal import HTML
internal import Routes
internal import Texts

/// What the search is made of, each thing a link that takes it away.
struct ChosenChips {
    private let route: PracticesRoute
    private let chosen: [FacetCount.Value]
    private let words: FacetWords
    private let texts: Texts

    init(_ model: PracticesPage.Model, words: FacetWords, texts: Texts) {
        route = model.route
        chosen = model.chosen
        self.words = words
        self.texts = texts
    }

    var markup: Markup {
        let typed = route.search.words
        if chosen.isEmpty { return typed.isEmpty ? "" : all }
        return """
            <nav aria-label="\(texts.finding.chosenLabel)"><ul class="chips">
            \(if: !typed.isEmpty, chip(texts.finding.words(words: typed), route.with(words: "")))\
            \(each: chosen, { chip(words.choice($0), route.without($0.filter)) })\
            \(if: chosen.count > 1 || !typed.isEmpty, clear)</ul></nav>

            """
    }

    /// Words alone need no chip: they stand in the field.
    private var all: Markup {
        """
        <p class="meta"><a href="\(Link(Route.practices(PracticesRoute())))">\(texts.practices.seeAll)</a></p>

        """
    }

    private var clear: Markup {
        """
        <li><a href="\(Link(Route.practices(PracticesRoute())))">\(texts.finding.clear)</a></li>
        """
    }

    private func chip(_ label: String, _ without: PracticesRoute) -> Markup {
        """
        <li><a class="chip" href="\(Link(Route.practices(without)))" rel="nofollow">\
        <span class="hidden">\(texts.finding.remove) </span>\(label)\(Self.cross)</a></li>

        """
    }

    private static let cross: Markup = """
        <svg viewBox="0 0 10 10" aria-hidden="true" focusable="false"><path d="M1 1l8 8M9 1l-8 8"/></svg>
        """
}
