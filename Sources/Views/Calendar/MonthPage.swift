package import Domain
package import HTML
internal import Routes
internal import Texts

/// One edition: a small picture of its days, then what happens, day by day.
package struct MonthPage {
    package struct Model: Sendable {
        package let month: Month
        /// All that is announced, by day and hour.
        package var events: [ShownEvent] = []
        package var kind: Event.Kind?
        package var place: String?
        package var mayEdit = false
        package var isDone = false
        /// Where other programs follow it, whole.
        package let file: Link

        package init(_ month: Month, file: Link) {
            self.month = month
            self.file = file
        }

        /// The same, for the program that the reader's device opens calendars with.
        var opened: Link? {
            file.address.firstRange(of: "://").flatMap {
                Link(external: "webcal" + file.address[$0.lowerBound...])
            }
        }

        /// What the reader asked for.
        var chosen: [ShownEvent] {
            events.filter { kind == nil || $0.event.kind == kind }
                .filter { place == nil || $0.event.place?.slug == place }
        }
    }

    private let model: Model
    private let frame: Frame
    private let words: CalendarWords
    private var texts: CalendarTexts { frame.texts.calendar }
    private var month: Month { model.month }

    package init(_ model: Model, frame: Frame) {
        self.model = model
        self.frame = frame
        words = CalendarWords(frame.texts)
    }

    package var bytes: [UInt8] {
        let title = words.written(month.title)
        return Layout(frame).page(
            title: title, current: .calendar(.months),
            """
            \(Trail(frame.texts).markup([(texts.title, .calendar(.months))], here: title))
            <h1>\(title)</h1>
            \(words.note(nil, done: model.isDone ? texts.done : nil))<p class="lead">\(words.days(month))</p>
            \(if: !month.told.isEmpty, "<p class=\"typed\">\(words.written(month.told))</p>\n")\(doors)
            <h2>\(texts.programme)</h2>
            \(if: !model.events.isEmpty, filters)\(programme)
            \(if: !model.events.isEmpty, MonthPicture(month: month, events: model.chosen, words: words).markup)
            \(following)
            """)
    }

    private var doors: Markup {
        let propose = Route.calendar(.propose(slug: month.slug))
        return """
            <p class="no-print"><a class="button" href="\(Link(propose))" rel="nofollow">\(texts.propose)</a>\
            \(if: model.mayEdit, " <a class=\"button quiet\" href=\"\(Link(Route.calendar(.editMonth(slug: month.slug))))\">\(texts.edit)</a>")</p>
            <p class="meta no-print">\(texts.proposeHelp)</p>

            """
    }

    // MARK: What is shown

    private var filters: Markup {
        let kinds = Event.Kind.allCases.filter { kind in model.events.contains { $0.event.kind == kind } }
        var places: [AdoptionPlace] = []
        for place in model.events.compactMap(\.event.place) where !place.slug.isEmpty && !places.contains(place) {
            places.append(place)
        }
        let named = places.map { ($0.slug, words.written($0.name)) }.sorted { $0.1 < $1.1 }
        let byKind = kinds.map { (MonthRoute(month.slug, kind: $0, place: model.place), words.name($0)) }
        let byPlace = named.map { (MonthRoute(month.slug, kind: model.kind, place: $0.0), $0.1) }
        return """
            <nav class="no-print" aria-label="\(texts.filters)">
            \(if: kinds.count > 1, choices(texts.kinds, texts.all, MonthRoute(month.slug, place: model.place), byKind))\
            \(if: named.count > 1, choices(texts.places, texts.allPlaces, MonthRoute(month.slug, kind: model.kind), byPlace))</nav>

            """
    }

    private func choices(
        _ label: String, _ all: String, _ whole: MonthRoute, _ narrow: [(route: MonthRoute, name: String)]
    ) -> Markup {
        let current = MonthRoute(month.slug, kind: model.kind, place: model.place)
        return """
            <p class="month-choices"><span class="meta">\(label)</span> \
            \(each: [(whole, all)] + narrow, separator: " ", { one in """
                <a href="\(Link(Route.calendar(.month(one.0))))"\(attribute: "aria-current", if: one.0 == current, "true")>\(one.1)</a>
                """ })</p>

            """
    }

    private var programme: Markup {
        if model.events.isEmpty { return "<p>\(texts.empty)</p>\n" }
        let chosen = model.chosen
        if chosen.isEmpty { return "<p>\(texts.emptyFiltered)</p>\n" }
        let days = Array(Set(chosen.map(\.event.times.first))).sorted()
        return "\(each: days, { day in self.day(day, chosen.filter { $0.event.times.first == day }) })"
    }

    private func day(_ day: Int, _ events: [ShownEvent]) -> Markup {
        """
        <section aria-labelledby="\(MonthPicture.place(day))">
        <h3 id="\(MonthPicture.place(day))">\(SheetWords.capitalised(words.day(day)))</h3>
        <ul class="parts">\(each: events, { EventItem(shown: $0, words: words, isUnderDay: true).markup })</ul>
        </section>

        """
    }

    // MARK: Following it

    private var following: Markup {
        """
        <section class="no-print" aria-labelledby="suivre-le-mois">
        <h2 id="suivre-le-mois">\(texts.follow)</h2>
        <p>\(texts.followHelp)</p>
        <p><code class="secret">\(model.file.address)</code></p>
        <ul class="links">\(model.opened.map { "<li><a href=\"\($0)\">\(texts.followOpen)</a></li>\n" })\
        <li><a href="\(Link(Route.calendar(.monthFile(slug: month.slug))))" download>\(texts.followFile)</a></li></ul>
        <p class="meta">\(texts.print)</p>
        </section>

        """
    }
}

/// The days of a month as a calendar on the wall, each day with something led to.
struct MonthPicture {
    let month: Month
    let events: [ShownEvent]
    let words: CalendarWords
    private var texts: CalendarTexts { words.texts }

    /// Where a day stands in the page.
    static func place(_ day: Int) -> String { "jour-\(CalendarDay(number: day).iso)" }

    var markup: Markup {
        """
        <section class="no-print" aria-labelledby="apercu"><h2 id="apercu">\(texts.picture)</h2>
        <div class="month-pictures">\(each: wholes, { table($0.year, $0.month) })</div></section>

        """
    }

    /// The civil months that it touches.
    private var wholes: [CalendarDay] {
        var found: [CalendarDay] = []
        for number in month.first...month.last {
            let day = CalendarDay(number: number)
            if found.last.map({ ($0.year, $0.month) != (day.year, day.month) }) ?? true { found.append(day) }
        }
        return found
    }

    private func table(_ year: Int, _ month: Int) -> Markup {
        guard let first = CalendarDay(year: year, month: month, day: 1)?.number else { return "" }
        let length = CalendarDay.length(of: month, in: year)
        let before = CalendarWords.weekday(first)
        let weeks = (before + length + 6) / 7
        let heads = zip(texts.weekdays.split(separator: " ").map(String.init), words.weekdays).map { $0 }
        let name = words.all.language.month(year: year, month: month)
        return """
            <table class="month-picture"><caption>\(texts.pictureHelp(month: SheetWords.capitalised(name)))</caption>
            <thead><tr>\(each: heads, { "<th scope=\"col\"><span aria-hidden=\"true\">\($0.0)</span><span class=\"unseen\">\($0.1)</span></th>" })</tr></thead>
            <tbody>\(each: Array(0..<weeks), { week in
                "<tr>\(each: Array(0..<7), { cell(week * 7 + $0 - before, first, length) })</tr>\n"
            })</tbody></table>

            """
    }

    private func cell(_ offset: Int, _ first: Int, _ length: Int) -> Markup {
        guard 0..<length ~= offset else { return "<td></td>" }
        let day = first + offset
        let here = events.filter { $0.event.times.holds(day) }
        let number = String(offset + 1)
        // The section of that day where something begins on it, else the one where what goes on began.
        let starts = here.map(\.event.times.first)
        guard let start = starts.contains(day) ? day : starts.min() else { return "<td>\(number)</td>" }
        return """
            <td><a href="\(Link(fragment: Self.place(start)))">\
            <span aria-hidden="true">\(number)</span><span class="unseen">\(texts.pictureDay(n: here.count, day: day))</span></a></td>
            """
    }
}
