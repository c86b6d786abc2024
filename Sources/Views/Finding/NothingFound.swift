internal import Domain
internal import French
internal import HTML
internal import Routes
internal import Texts

/// What to do when nothing answers: one thing less at a time, or an example that does answer.
struct NothingFound {
    /// Beyond this, leaving out one word says little.
    private static let wordLimit = 6
    private static let example = "famille"
    private let model: PracticesPage.Model
    private let words: FacetWords
    private let texts: Texts
    private var route: PracticesRoute { model.route }

    init(_ model: PracticesPage.Model, words: FacetWords, texts: Texts) {
        self.model = model
        self.words = words
        self.texts = texts
    }

    /// The heading of the page.
    var heading: String {
        let words = route.search.words
        return words.isEmpty ? texts.finding.nothingHeading : texts.practices.noneHeading(words: words)
    }

    var markup: Markup {
        """
        <div class="note">\(if: !model.chosen.isEmpty, choices)\(if: !fewer.isEmpty, shorter)\
        \(if: !route.search.words.isEmpty, "<p>\(texts.practices.noneAdvice)</p>\n")\
        <p>\(texts.practices.example) <a href="\(Link(Route.practices(PracticesRoute(words: Self.example))))" \
        lang="fr">\(Self.example)</a></p>
        <p><a href="\(Link(Route.reports(.form(place: ""))))">\(texts.practices.noneReport)</a></p></div>
        <p><a class="button quiet" href="\(Link(Route.practices(PracticesRoute())))">\(texts.practices.seeAll)</a></p>

        """
    }

    private var choices: Markup {
        """
        <p>\(texts.finding.nothingRemove)</p>
        <ul>\(each: model.chosen, { "<li>\(link(words.choice($0), route.without($0.filter)))</li>\n" })\
        \(if: !route.search.words.isEmpty, "<li>\(link(onlyWords, route.withoutChoices))</li>\n")</ul>

        """
    }

    private var onlyWords: String { texts.finding.nothingWordsOnly(words: route.search.words) }

    /// Each word with the words that stay without it.
    private var fewer: [(word: String, others: String)] {
        let typed = route.search.words.split(whereSeparator: \.isWhitespace).map(String.init)
        let isPlain = typed.allSatisfy { !$0.contains { "\"«»“”".contains($0) } }
        guard isPlain, (2...Self.wordLimit).contains(typed.count) else { return [] }
        return typed.indices.map { index in
            let others = typed.indices.filter { $0 != index }.map { typed[$0] }
            return (typed[index], others.joined(separator: " "))
        }
    }

    private var shorter: Markup {
        """
        <p>\(texts.finding.nothingFewer) \(each: fewer, separator: ", ", {
            link(texts.finding.without(word: $0.word), route.with(words: $0.others))
        })</p>

        """
    }

    private func link(_ label: String, _ route: PracticesRoute) -> Markup {
        "<a href=\"\(Link(Route.practices(route)))\" rel=\"nofollow\">\(label)</a>"
    }
}
