package import Domain
internal import French
internal import HTML
internal import Routes
internal import Texts

/// The first page: a question, a field to answer it, ways in, and how a sheet is read.
package struct HomePage {
    private let count: Int
    private let doors: [SheetFilter]
    private let frame: Frame
    private let words: FacetWords
    private var texts: PracticesTexts { frame.texts.practices }

    /// - Parameters:
    ///   - count: of the sheets anybody may read.
    ///   - doors: needs or themes, each of which at least one of them has.
    package init(
        count: Int, doors: [SheetFilter], template: Template, vocabularies: Vocabularies, frame: Frame
    ) {
        self.count = count
        self.doors = doors
        self.frame = frame
        words = FacetWords(SheetWords(frame.texts, vocabularies), template: template)
    }

    package var bytes: [UInt8] { Layout(frame).page(title: texts.homeTitle, content) }

    private var content: Markup {
        """
        <h1>\(texts.homeHeading)</h1>
        <p class="lead">\(texts.homeLead)</p>
        \(SearchForm(frame.texts).markup(words: ""))
        <p><a class="button quiet" href="\(Link(Route.practices(PracticesRoute())))">\(texts.homeCount(n: count))</a></p>
        \(ways)
        <h2>\(frame.texts.territories.nearbyTitle)</h2>
        <p>\(frame.texts.territories.nearbyDoorText)</p>
        <p><a class="button quiet" href="\(Link(Route.nearby(DirectoryRoute())))">\(frame.texts.territories.nearbyDoor)</a></p>
        <h2>\(texts.homeHow)</h2>
        <div class="strand context"><p>\(texts.homeContext)</p></div>
        <div class="strand"><p>\(texts.homeApproach)</p></div>
        <div class="strand result"><p>\(texts.homeResult)</p></div>
        """
    }

    private var ways: Markup {
        if doors.isEmpty { return "" }
        // By name: needs are not ranked.
        let named = doors.map { (door: $0, label: SheetWords.capitalised(words.label($0))) }
            .sorted { French.sortKey($0.label) < French.sortKey($1.label) }
        return """
            <h2>\(texts.homeDoors)</h2>
            <ul class="doors">\(each: named, door)</ul>
            """
    }

    private func door(_ named: (door: SheetFilter, label: String)) -> Markup {
        """
        <li><a href="\(Link(Route.practices(PracticesRoute(filter: named.door))))">\(Hexagons.cell)\(named.label)</a></li>
        """
    }
}
