package import Domain
internal import HTML
internal import Routes
internal import Texts

/// The first page: a question, a field to answer it, ways in, and how a sheet is read.
package struct HomePage {
    private let count: Int
    private let themes: [Term]
    private let frame: Frame
    private let words: SheetWords
    private var texts: PracticesTexts { frame.texts.practices }

    /// - Parameters:
    ///   - count: of the sheets anybody may read.
    ///   - themes: that at least one of them has.
    package init(count: Int, themes: [Term], vocabularies: Vocabularies, frame: Frame) {
        self.count = count
        self.themes = themes
        self.frame = frame
        words = SheetWords(frame.texts, vocabularies)
    }

    package var bytes: [UInt8] { Layout(frame).page(title: texts.homeTitle, content) }

    private var content: Markup {
        """
        <h1>\(texts.homeHeading)</h1>
        <p class="lead">\(texts.homeLead)</p>
        \(SearchForm(frame.texts).markup(words: ""))
        <p><a class="button quiet" href="\(Link(Route.practices(PracticesRoute())))">\(texts.homeCount(n: count))</a></p>
        \(doors)
        <h2>\(frame.texts.territories.nearbyTitle)</h2>
        <p>\(frame.texts.territories.nearbyDoorText)</p>
        <p><a class="button quiet" href="\(Link(Route.nearby(DirectoryRoute())))">\(frame.texts.territories.nearbyDoor)</a></p>
        <h2>\(texts.homeHow)</h2>
        <div class="strand context"><p>\(texts.homeContext)</p></div>
        <div class="strand"><p>\(texts.homeApproach)</p></div>
        <div class="strand result"><p>\(texts.homeResult)</p></div>
        """
    }

    private var doors: Markup {
        if themes.isEmpty { return "" }
        return """
            <h2>\(texts.homeThemes)</h2>
            <ul class="doors">\(each: themes, door)</ul>
            """
    }

    private func door(_ theme: Term) -> Markup {
        let route = Route.practices(PracticesRoute(words: theme.french))
        return """
            <li><a href="\(Link(route))">\(Hexagons.cell)\(words.heading(theme.code, of: "theme"))</a></li>
            """
    }
}
