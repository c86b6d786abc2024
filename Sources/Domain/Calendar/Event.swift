/// One thing that happens in the month: where, when, for whom, by which body; never who.
package struct Event: Sendable, Equatable {
    package enum Kind: String, Sendable, CaseIterable {
        case openDoors = "open-doors"
        case visit, workshop, debate, training, other
    }

    package enum State: String, Sendable, CaseIterable {
        /// Waits for the coordination.
        case proposed
        case announced
        case declined
        /// Does not happen; shown as such to everybody who may have read it.
        case cancelled
    }

    package let id: Int64
    package let month: Int64
    /// What calendars of other programs know it by, wherever it is read; never changes.
    package let uid: String
    package var kind: Kind
    package var words: EventWords
    package var times: EventTimes
    /// A body of the platform; nil when it is named in words.
    package var body: CreditedBody?
    package var place: AdoptionPlace?
    /// A sheet that everybody reads.
    package var practice: Int64?
    /// Who proposed it; nil once their account is gone.
    package var member: Int64?
    package var state = State.proposed
    /// Why it is declined or cancelled.
    package var reason = ""
    /// Grows with each change, for calendars that know an older one.
    package var sequence = 0
    /// Microseconds since 1970-01-01 UTC, as all times here.
    package let createdAt: Int64
    package var changedAt: Int64
    /// When everybody could first read it: calendars may hold it since, even while it waits again.
    package var announcedAt: Int64?

    package init(
        id: Int64, month: Int64, uid: String, kind: Kind, words: EventWords, times: EventTimes,
        body: CreditedBody? = nil, place: AdoptionPlace? = nil, practice: Int64? = nil, member: Int64? = nil,
        createdAt: Int64
    ) {
        self.id = id
        self.month = month
        self.uid = uid
        self.kind = kind
        self.words = words
        self.times = times
        self.body = body
        self.place = place
        self.practice = practice
        self.member = member
        self.createdAt = createdAt
        changedAt = createdAt
    }

    /// Everybody reads it.
    package var isPublic: Bool { announcedAt != nil && (state == .announced || state == .cancelled) }
    package var isOpen: Bool { state == .proposed || state == .announced }
    /// Who invites, as it is shown.
    package var organiser: String { body?.name ?? words.organiser }
    package var traces: SheetTraces { words.traces }
}

/// What is said of an event, in words.
package struct EventWords: Sendable, Equatable {
    package static let lineLimit = 150
    package static let textLimit = 500
    package static let toldLimit = 2_000

    package var title = ""
    package var told = ""
    /// A room, a street, "online".
    package var place = ""
    /// Who invites, where it is no body of the platform.
    package var organiser = ""
    package var audience = ""
    package var accessibility = ""
    /// Or that there is none.
    package var price = ""
    /// How one says that one comes: a service, never a person.
    package var registration = ""
    /// Where one says so, or reads more.
    package var link = ""

    package init() {}

    /// On one line.
    static func line(_ text: String) -> String {
        ReportEntry.tidy(text).split(whereSeparator: \.isNewline).joined(separator: " ")
    }

    package var trimmed: EventWords {
        var words = self
        words.told = ReportEntry.tidy(told)
        words.accessibility = ReportEntry.tidy(accessibility)
        words.registration = ReportEntry.tidy(registration)
        for field in [\EventWords.title, \.place, \.organiser, \.audience, \.price, \.link] {
            words[keyPath: field] = Self.line(words[keyPath: field])
        }
        return words
    }

    /// Why they cannot be taken; nil when they can.
    ///
    /// - Parameter isOrganised: a body of the platform invites.
    package func refusal(isOrganised: Bool) -> CalendarRefusal? {
        if !ReportEntry.saysSomething(title) { return .titleMissing }
        if !ReportEntry.saysSomething(place) { return .placeMissing }
        if !isOrganised && !ReportEntry.saysSomething(organiser) { return .organiserMissing }
        if [title, place, organiser, audience, price].contains(where: { $0.count > Self.lineLimit }) {
            return .tooLong
        }
        if [accessibility, registration, link].contains(where: { $0.count > Self.textLimit }) { return .tooLong }
        if told.count > Self.toldLimit { return .tooLong }
        if [told, accessibility, registration].reduce(0, { $0 + ReportEntry.links(in: $1) }) > ReportEntry.linkLimit {
            return .tooManyLinks
        }
        return link.isEmpty || Self.isLink(link) ? nil : .linkUnreadable
    }

    /// A page of the web, and nothing that runs or hides.
    static func isLink(_ text: String) -> Bool {
        guard let scheme = ["https://", "http://"].first(where: { text.lowercased().hasPrefix($0) }) else {
            return false
        }
        let host = text.dropFirst(scheme.count).prefix { !"/?#".contains($0) }
        return host.contains(".") && !host.contains("@")
            && text.unicodeScalars.allSatisfy {
                $0.value > 0x20 && $0.value != 0x7F && !"\"<>\\^`{|}".contains(Character($0))
            }
    }

    /// What may tell of somebody; a service's address is what a way to come is.
    var traces: SheetTraces {
        SheetTraces(
            [title, told, place, organiser, audience, accessibility, price].map { (place: .event, text: $0) }
                + [(place: .eventContact, text: registration)])
    }
}

/// When something happens, as a clock on the wall shows it.
package struct EventTimes: Sendable, Equatable {
    package let first: Int
    /// Minutes after midnight; nil for whole days.
    package let start: Int?
    package let last: Int
    /// Nil when nobody said.
    package let end: Int?

    package init(first: Int, start: Int? = nil, last: Int? = nil, end: Int? = nil) {
        self.first = first
        self.start = start
        self.last = last ?? first
        self.end = end
    }

    package func holds(_ day: Int) -> Bool { first...last ~= day }

    /// Why they cannot be; nil when they can.
    package var refusal: CalendarRefusal? {
        if last < first { return .endBeforeStart }
        if last - first >= MonthEntry.mostDays { return .tooManyDays }
        if start == nil && end != nil { return .timeMissing }
        if start != nil && end == nil && last > first { return .timeMissing }
        if let start, let end, first == last, end <= start { return .endBeforeStart }
        return nil
    }

    /// "14:30", "14h30", "14 h"; nil for anything else.
    package static func minutes(_ text: String) -> Int? {
        let plain = text.lowercased().filter { !$0.isWhitespace }.replacing("h", with: ":")
        let parts = plain.split(separator: ":", omittingEmptySubsequences: false)
        guard parts.count == 2, 1...2 ~= parts[0].count, [0, 2].contains(parts[1].count),
            parts.allSatisfy({ $0.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) } }),
            let hour = Int(parts[0]), let minute = parts[1].isEmpty ? 0 : Int(parts[1]), hour < 24, minute < 60
        else { return nil }
        return hour * 60 + minute
    }
}
