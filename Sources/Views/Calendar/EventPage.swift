internal import Domain
internal import HTML
internal import Routes
internal import Texts

/// One event, whole: when, where, for whom, how one comes; and what may be done with it.
package struct EventPage {
    package struct Model: Sendable {
        package let shown: ShownEvent
        package var mayEdit = false
        package var mayDecide = false
        package var done: Done?

        package init(_ shown: ShownEvent) { self.shown = shown }
    }

    /// What was done a moment ago.
    package enum Done: String, Sendable {
        case done = "1"
        /// It waits for the coordination from now on.
        case sent = "2"
    }

    private let model: Model
    private let frame: Frame
    private let words: CalendarWords
    private var texts: CalendarTexts { frame.texts.calendar }
    private var event: Event { model.shown.event }
    private var month: Month { model.shown.month }

    package init(_ model: Model, frame: Frame) {
        self.model = model
        self.frame = frame
        words = CalendarWords(frame.texts)
    }

    package var bytes: [UInt8] {
        let title = words.written(event.words.title)
        return Layout(frame).page(
            title: title, current: .calendar(.months),
            """
            \(Trail(frame.texts).markup([
                (texts.title, .calendar(.months)),
                (words.written(month.title), .calendar(.month(MonthRoute(month.slug)))),
            ], here: title))
            <h1>\(title)</h1>
            \(words.note(nil, done: done))\(state)
            \(EventDetails(shown: model.shown, words: words).markup)
            \(doors)
            """)
    }

    private var done: String? {
        switch model.done {
        case .done: texts.done
        case .sent: texts.sent
        case nil: nil
        }
    }

    private var state: Markup {
        let reason = event.reason.isEmpty ? "" : texts.because(reason: words.written(event.reason))
        switch event.state {
        case .announced: return ""
        case .cancelled: return "<p class=\"note problem\"><strong>\(texts.cancelledNote)</strong> \(reason)</p>\n"
        case .declined: return "<p class=\"note\">\(texts.declinedNote) \(reason)</p>\n"
        case .proposed: return "<p class=\"note\">\(texts.proposedNote)</p>\n"
        }
    }

    private var doors: Markup {
        let isWaiting = event.state == .proposed
        let links: [(isOpen: Bool, route: CalendarRoute, name: String)] = [
            (model.mayDecide && isWaiting, .decision(id: event.id), texts.decide),
            (model.mayEdit && event.state != .cancelled, .editEvent(id: event.id), texts.change),
            (model.mayEdit && event.isOpen, .cancellation(id: event.id), texts.cancel),
            (event.isPublic, .eventFile(id: event.id), texts.file),
        ]
        let open = links.filter(\.isOpen)
        if open.isEmpty { return "" }
        return """
            <ul class="links no-print">\(each: open, { "<li><a href=\"\(Link(Route.calendar($0.route)))\">\($0.name)</a></li>\n" })</ul>
            """
    }
}

/// What is said of an event.
struct EventDetails {
    let shown: ShownEvent
    let words: CalendarWords
    private var event: Event { shown.event }
    private var texts: CalendarTexts { words.texts }

    var markup: Markup {
        """
        <p><span class="tag">\(words.name(event.kind))</span></p>
        \(if: !event.words.told.isEmpty, "<p class=\"typed\">\(words.written(event.words.told))</p>\n")\
        <dl class="named">
        <dt>\(texts.when)</dt><dd>\(words.when(event.times))</dd>
        <dt>\(texts.location)</dt><dd>\(words.written(event.words.place))</dd>
        \(territory)<dt>\(texts.organiser)</dt><dd>\(organiser)</dd>
        \(line(texts.audience, event.words.audience))\(line(texts.accessibility, event.words.accessibility))\
        \(line(texts.price, event.words.price))\(line(texts.registration, event.words.registration))\(link)\(sheet)</dl>

        """
    }

    private func line(_ name: String, _ text: String) -> Markup {
        text.isEmpty ? "" : "<dt>\(name)</dt><dd class=\"typed\">\(words.written(text))</dd>\n"
    }

    private var territory: Markup {
        guard let place = event.place else { return "" }
        let name = words.written(place.name)
        if place.slug.isEmpty { return "<dt>\(texts.territory)</dt><dd>\(name)</dd>\n" }
        let route = Route.territory(slug: place.slug)
        return "<dt>\(texts.territory)</dt><dd><a href=\"\(Link(route))\">\(name)</a></dd>\n"
    }

    private var organiser: Markup {
        guard let body = event.body else { return "\(words.written(event.organiser))" }
        let route: Route = body.isGroup ? .group(slug: body.slug) : .organisation(slug: body.slug)
        return "<a href=\"\(Link(route))\">\(words.written(body.name))</a>"
    }

    private var link: Markup {
        guard !event.words.link.isEmpty, let link = Link(external: event.words.link) else { return "" }
        return """
            <dt>\(texts.link)</dt><dd><a href="\(link)" rel="nofollow noopener">\(event.words.link)</a></dd>

            """
    }

    private var sheet: Markup {
        guard let practice = shown.practice else { return "" }
        let route = Route.sheet(slug: practice.slug)
        return "<dt>\(texts.sheet)</dt><dd><a href=\"\(Link(route))\">\(words.written(practice.title))</a></dd>\n"
    }
}

/// On a sheet and on the first page: what is to come, on a line each.
struct EventLines {
    let events: [Event]
    let words: CalendarWords

    var markup: Markup {
        """
        \(each: events, { event in """
            <p class="meta no-print"><a href="\(Link(Route.calendar(.event(id: event.id))))">\
            \(words.texts.onSheet(title: words.written(event.words.title), when: words.when(event.times)))</a>\
            \(if: event.state == .cancelled, " <span class=\"tag stop\">\(words.name(.cancelled))</span>")</p>

            """ })
        """
    }
}
