package import Domain
internal import French
internal import HTML
internal import Routes
package import Texts

/// How the months and their events are worded: days, hours, kinds, what is wrong with a form.
package struct CalendarWords {
    let all: Texts
    var texts: CalendarTexts { all.calendar }

    package init(_ texts: Texts) { all = texts }

    /// As somebody wrote it.
    package func written(_ text: String) -> String { French.typography(text) }

    func days(_ month: Month) -> String { texts.days(first: month.first, last: month.last) }

    package func name(_ kind: Event.Kind) -> String {
        switch kind {
        case .openDoors: texts.openDoors
        case .visit: texts.visit
        case .workshop: texts.workshop
        case .debate: texts.debate
        case .training: texts.training
        case .other: texts.other
        }
    }

    func name(_ state: Event.State) -> String {
        switch state {
        case .proposed: texts.proposed
        case .announced: texts.announced
        case .declined: texts.declined
        case .cancelled: texts.cancelled
        }
    }

    // MARK: Days and hours

    /// Monday is 0; 1970-01-01 was a Thursday.
    static func weekday(_ day: Int) -> Int { ((day + 3) % 7 + 7) % 7 }

    /// Monday first.
    var weekdays: [String] {
        [texts.monday, texts.tuesday, texts.wednesday, texts.thursday, texts.friday, texts.saturday, texts.sunday]
    }

    func day(_ day: Int) -> String { texts.oneDay(weekday: weekdays[Self.weekday(day)], day: day) }

    func clock(_ minutes: Int) -> String {
        let hour = String(minutes / 60)
        let rest = minutes % 60
        return rest == 0
            ? texts.clockSharp(hour: hour) : texts.clock(hour: hour, minute: CalendarDay.padded(rest, to: 2))
    }

    /// The hours alone, under the heading of a day.
    func hours(_ times: EventTimes) -> String {
        guard let start = times.start else { return texts.wholeDay }
        guard let end = times.end else { return texts.from(start: clock(start)) }
        return texts.fromTo(start: clock(start), end: clock(end))
    }

    func when(_ times: EventTimes) -> String {
        if times.first == times.last { return "\(day(times.first)), \(hours(times))" }
        let (first, last) = (day(times.first), day(times.last))
        guard let start = times.start, let end = times.end else { return texts.spanDays(first: first, last: last) }
        return texts.span(first: first, start: clock(start), last: last, end: clock(end))
    }

    // MARK: What other programs read

    /// What an event is, for a calendar that shows no page.
    package func description(_ event: Event) -> String {
        let words = event.words
        let told: [(String, (String) -> String)] = [
            (event.organiser, { texts.fileOrganiser(name: $0) }), (words.audience, { texts.fileAudience(text: $0) }),
            (words.accessibility, { texts.fileAccessibility(text: $0) }), (words.price, { texts.filePrice(text: $0) }),
            (words.registration, { texts.fileRegistration(text: $0) }), (words.link, { texts.fileLink(text: $0) }),
        ]
        let lines = told.filter { !$0.0.isEmpty }.map { $0.1($0.0) }
        let cancelled = event.state == .cancelled ? [texts.fileCancelled(reason: event.reason)] : []
        return (cancelled + [words.told] + lines).filter { !$0.isEmpty }.joined(separator: "\n")
    }

    package func location(_ event: Event) -> String {
        [event.words.place, event.place?.name ?? ""].filter { !$0.isEmpty }.joined(separator: ", ")
    }

    // MARK: What was not taken

    func sentence(_ problem: CalendarProblem) -> String {
        switch problem {
        case .expired: texts.expired
        case .unread: texts.unread
        case .stale: texts.stale
        case .refused(let refusal): sentence(refusal)
        }
    }

    private func sentence(_ refusal: CalendarRefusal) -> String {
        switch refusal {
        case .titleMissing: texts.titleMissing
        case .placeMissing: texts.placeMissing
        case .organiserMissing: texts.organiserMissing
        case .kindMissing: texts.kindMissing
        case .reasonMissing: texts.reasonMissing
        case .tooLong:
            texts.tooLong(line: EventWords.lineLimit, text: EventWords.textLimit, told: EventWords.toldLimit)
        case .tooManyLinks: texts.tooManyLinks
        case .dayUnreadable: texts.dayUnreadable
        case .timeUnreadable: texts.timeUnreadable
        case .timeMissing: texts.timeMissing
        case .endBeforeStart: texts.endBeforeStart
        case .tooManyDays: texts.tooManyDays(n: MonthEntry.mostDays)
        case .outsideMonth: texts.outsideMonth
        case .linkUnreadable: texts.linkUnreadable
        case .placeUnclear: texts.placeUnclear
        case .notTheirs: texts.notTheirs
        case .otherSheet: texts.otherSheet
        case .decidedAlready: texts.decidedAlready
        case .sentBefore: texts.sentBefore
        case .tooMany: texts.tooMany
        case .named: texts.named
        case .nameTaken: texts.nameTaken
        }
    }

    /// Says why nothing was kept, or that it was, above the page.
    func note(_ problem: CalendarProblem?, done: String? = nil) -> Markup {
        if let problem {
            return """
                <div class="note problem" role="alert" tabindex="-1" autofocus><p><strong>\(texts.errorTitle).</strong> \
                \(sentence(problem))</p></div>

                """
        }
        return done.map { "<p class=\"note\" role=\"status\">\($0)</p>\n" } ?? ""
    }
}

/// Why a form of these pages comes back.
package enum CalendarProblem: Sendable, Equatable {
    case expired
    case refused(CalendarRefusal)
    /// Passages that may tell of somebody were not read.
    case unread
    /// Somebody changed it meanwhile.
    case stale
}

/// Names of the fields of the forms about months and events.
package enum CalendarFields {
    package static let moment = "envoi"
    package static let version = "version"
    package static let title = "nom"
    package static let told = "texte"
    package static let first = "premier-jour"
    package static let last = "dernier-jour"
    package static let kind = "genre"
    package static let start = "debut"
    package static let end = "fin"
    package static let place = "ou"
    package static let town = "commune"
    package static let territory = "lieu"
    package static let body = "au-nom-de"
    package static let organiser = "structure"
    package static let audience = "pour-qui"
    package static let accessibility = "acces"
    package static let price = "prix"
    package static let registration = "venir"
    package static let link = "page"
    package static let sheet = "fiche"
    package static let announces = "annoncer"
    package static let isRead = GateFields.isRead
    package static let action = "action"
    package static let reason = "raison"
    package static let done = "fait"
}

/// An event as these pages show it.
package struct ShownEvent: Sendable {
    package let event: Event
    package let month: Month
    /// What it is about, where the reader may read it.
    package let practice: Practice?

    package init(_ event: Event, month: Month, practice: Practice?) {
        self.event = event
        self.month = month
        self.practice = practice
    }
}

/// One event in a list.
struct EventItem {
    let shown: ShownEvent
    let words: CalendarWords
    /// The day stands above it already.
    var isUnderDay = false
    /// Its state is told: a list of somebody's own.
    var tellsState = false
    private var event: Event { shown.event }

    var markup: Markup {
        let route = Route.calendar(.event(id: event.id))
        let isWhole = !isUnderDay || event.times.first != event.times.last
        let when = isWhole ? words.when(event.times) : words.hours(event.times)
        let place = [words.written(event.words.place), event.place.map { words.written($0.name) } ?? ""]
        return """
            <li><a href="\(Link(route))">\(words.written(event.words.title))</a><br>
            \(state)<span class="meta">\(when) · \(words.name(event.kind)) · \
            \(place.filter { !$0.isEmpty }.joined(separator: ", ")) · \(words.written(event.organiser))</span></li>

            """
    }

    private var state: Markup {
        let isTold = tellsState || event.state == .cancelled
        let name = words.name(event.state)
        if event.state == .cancelled { return "<span class=\"tag stop\">\(name)</span>" }
        return isTold ? "<span class=\"tag\">\(name)</span>" : ""
    }
}
