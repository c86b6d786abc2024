package import Domain
internal import French
internal import HTML
internal import Routes
internal import Texts

/// The first page: a question and a field to answer it, what is new, a collection, the map, doors, how a sheet is read.
package struct HomePage {
    /// What the page shows, read by the act.
    package struct Model {
        package struct NewSheet {
            let sheet: Sheet
            let at: Int64
            let isFictional: Bool

            /// - Parameter at: when it was published last; microseconds since 1970-01-01 UTC.
            package init(_ sheet: Sheet, at: Int64, isFictional: Bool) {
                self.sheet = sheet
                self.at = at
                self.isFictional = isFictional
            }
        }

        let count: Int
        let doors: [SheetFilter]
        let news: [NewSheet]
        let featured: FeaturedCollection?
        let places: [MapCell]
        let placed: Int
        /// The month of social development, while it lasts, with what is to come in it.
        package var season: (month: Month, events: [Event])?

        /// - Parameters:
        ///   - count: of the sheets anybody may read.
        ///   - doors: needs or themes, each of which at least one of them has.
        ///   - news: the newest first.
        ///   - places: of the map.
        ///   - placed: sheets in at least one of them.
        package init(
            count: Int, doors: [SheetFilter], news: [NewSheet] = [],
            featured: FeaturedCollection? = nil, places: [MapCell] = [], placed: Int = 0
        ) {
            self.count = count
            self.doors = doors
            self.news = news
            self.featured = featured
            self.places = places
            self.placed = placed
        }
    }

    private let model: Model
    private let frame: Frame
    private let words: SheetWords
    private let facetWords: FacetWords
    private var texts: PracticesTexts { frame.texts.practices }
    private var home: HomeTexts { frame.texts.home }

    package init(_ model: Model, template: Template, vocabularies: Vocabularies, frame: Frame) {
        self.model = model
        self.frame = frame
        words = SheetWords(frame.texts, vocabularies)
        facetWords = FacetWords(words, template: template)
    }

    package var bytes: [UInt8] { Layout(frame).page(title: texts.homeTitle, content) }

    private var content: Markup {
        """
        <h1>\(texts.homeHeading)</h1>
        <p class="lead">\(texts.homeLead)</p>
        \(model.count == 0 ? empty : full)
        <h2>\(texts.homeHow)</h2>
        <div class="strand context"><p>\(texts.homeContext)</p></div>
        <div class="strand"><p>\(texts.homeApproach)</p></div>
        <div class="strand result"><p>\(texts.homeResult)</p></div>
        """
    }

    private var full: Markup {
        """
        \(SearchForm(frame.texts).markup(words: ""))
        \(season)\
        <p><a class="button quiet" href="\(Link(Route.practices(PracticesRoute())))">\(texts.homeCount(n: model.count))</a></p>
        <div class="front">
        \(news)\
        \(model.featured.map { HomeCollection($0, words: words, timeZone: frame.timeZone).markup })</div>
        \(HomeMap(cells: model.places, placed: model.placed, texts: frame.texts, words: words).markup)
        \(residents)
        \(ways)
        """
    }

    private var season: Markup {
        guard let season = model.season else { return "" }
        let words = CalendarWords(frame.texts)
        let route = Route.calendar(.month(MonthRoute(season.month.slug)))
        return """
            <section class="note" aria-labelledby="saison"><h2 id="saison">\(frame.texts.calendar.now(title: words.written(season.month.title)))</h2>
            \(EventLines(events: season.events, words: words).markup)\
            <p><a href="\(Link(route))">\(frame.texts.calendar.nowLink)</a></p></section>

            """
    }

    private var empty: Markup {
        """
        <div class="note"><h2>\(home.emptyHeading)</h2>
        <p>\(home.emptyAdvice)</p>
        <p>\(home.emptyMeanwhile) <a href="\(Link(Route.methods))">\(home.emptyMethods)</a>, \
        <a href="\(Link(Route.glossary(DirectoryRoute())))">\(home.emptyGlossary)</a>.</p></div>
        """
    }

    private var news: Markup {
        let latest = Route.practices(PracticesRoute(SheetSearch(order: .recent)))
        return """
            <section aria-labelledby="nouveau">
            <h2 id="nouveau">\(home.newHeading)</h2>
            <p class="meta">\(home.newLead)</p>
            <ul class="results"\(attribute: "lang", if: frame.texts.language != .fr, "fr")>
            \(each: model.news, newSheet)</ul>
            <p><a href="\(Link(latest))">\(home.newAll)</a></p>
            </section>

            """
    }

    private func newSheet(_ new: Model.NewSheet) -> Markup {
        let item = CollectionEntryItem(words: words, level: .third)
        let day = frame.timeZone.local(Int(new.at / 1_000_000)).date.number
        let place = SheetHead(new.sheet, words: words).place
        let fiction = new.isFictional ? home.fictional : nil
        return item.markup(
            new.sheet, about: [place, home.newDate(day: day), fiction].compactMap { $0 }, reason: nil)
    }

    /// Plain words, and only what can be done here today.
    private var residents: Markup {
        """
        <section class="welcome" aria-labelledby="habiter">
        <h2 id="habiter">\(home.residentsHeading)</h2>
        <p>\(home.residentsText)</p>
        <ul class="doors">
        <li><a href="\(Link(Route.reports(.form(place: ""))))">\(Hexagons.cell)\(home.residentsTell)</a></li>
        <li><a href="\(Link(Route.nearby(DirectoryRoute())))">\(Hexagons.cell)\(home.residentsNearby)</a></li>
        <li><a href="\(Link(Route.groups(DirectoryRoute())))">\(Hexagons.cell)\(home.residentsGroups)</a></li>
        <li><a href="\(Link(Route.glossary(DirectoryRoute())))">\(Hexagons.cell)\(home.residentsWords)</a></li>
        </ul>
        </section>
        """
    }

    private var ways: Markup {
        if model.doors.isEmpty { return "" }
        // By name: needs are not ranked.
        let named = model.doors.map { (door: $0, label: SheetWords.capitalised(facetWords.label($0))) }
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
