package import Domain
package import SQL

/// What happens in the months of social development.
package struct EventStore {
    private let connection: any Connection

    package init(_ connection: any Connection) { self.connection = connection }

    /// - Parameter key: of the form that it was written in.
    package func insert(_ event: Event, key: String) throws {
        let (words, times) = (event.words, event.times)
        try connection.execute(
            """
            INSERT INTO calendar_event (id, month, form_key, uid, kind, state, title, told, place, organiser, audience,
                accessibility, price, registration, link, first_day, first_minute, last_day, last_minute, member,
                organisation, territory, practice, reason, sequence, created_at, changed_at, announced_at)
            VALUES (\(event.id), \(event.month), \(key), \(event.uid), \(event.kind.rawValue), \(event.state.rawValue),
                \(words.title), \(words.told), \(words.place), \(words.organiser), \(words.audience),
                \(words.accessibility), \(words.price), \(words.registration), \(words.link), \(times.first),
                \(times.start), \(times.last), \(times.end), \(event.member), \(event.body?.id), \(event.place?.id),
                \(event.practice), \(event.reason), \(event.sequence), \(event.createdAt), \(event.changedAt),
                \(event.announcedAt))
            """)
    }

    /// Writes all that may change of it.
    package func update(_ event: Event) throws {
        let (words, times) = (event.words, event.times)
        try connection.execute(
            """
            UPDATE calendar_event SET kind = \(event.kind.rawValue), state = \(event.state.rawValue),
                title = \(words.title), told = \(words.told), place = \(words.place), organiser = \(words.organiser),
                audience = \(words.audience), accessibility = \(words.accessibility), price = \(words.price),
                registration = \(words.registration), link = \(words.link), first_day = \(times.first),
                first_minute = \(times.start), last_day = \(times.last), last_minute = \(times.end),
                organisation = \(event.body?.id), territory = \(event.place?.id), practice = \(event.practice),
                reason = \(event.reason), sequence = \(event.sequence), changed_at = \(event.changedAt),
                announced_at = \(event.announcedAt)
            WHERE id = \(event.id)
            """)
    }

    /// Keeps two writers of one event apart: the second one waits here, and reads what the first one did.
    package func hold(_ id: Int64) throws {
        try connection.execute("UPDATE calendar_event SET sequence = sequence WHERE id = \(id)")
    }

    package func find(_ id: Int64) throws -> Event? {
        try connection.first("\(fragment: Self.columns) WHERE e.id = \(id)", Self.event)
    }

    package func find(key: String) throws -> Event? {
        try connection.first("\(fragment: Self.columns) WHERE e.form_key = \(key)", Self.event)
    }

    /// Those that everybody reads, by day and hour.
    package func shown(in month: Int64) throws -> [Event] {
        try connection.query(
            "\(fragment: Self.columns) WHERE e.month = \(month) AND \(fragment: Self.isPublic) \(fragment: Self.byDay)",
            Self.event)
    }

    /// Those that everybody reads and that are not over on that day, whatever their month.
    package func coming(from day: Int, limit: Int) throws -> [Event] {
        try connection.query(
            """
            \(fragment: Self.columns) WHERE e.last_day >= \(day) AND \(fragment: Self.isPublic)
                \(fragment: Self.byDay) LIMIT \(limit)
            """, Self.event)
    }

    /// About any of these sheets.
    package func coming(about practices: [Int64], from day: Int, limit: Int) throws -> [Event] {
        try connection.query(
            """
            \(fragment: Self.columns) WHERE e.practice \(anyOf: practices) AND e.last_day >= \(day)
                AND \(fragment: Self.isPublic) \(fragment: Self.byDay) LIMIT \(limit)
            """, Self.event)
    }

    /// What waits for the coordination, what waits longest first.
    package func waiting(limit: Int) throws -> [Event] {
        try connection.query(
            "\(fragment: Self.columns) WHERE e.state = 'proposed' ORDER BY e.id LIMIT \(limit)", Self.event)
    }

    package func countWaiting() throws -> Int {
        try connection.first("SELECT COUNT(*) FROM calendar_event WHERE state = 'proposed'") { try $0.int(0) } ?? 0
    }

    /// What somebody proposed, the newest first.
    package func events(by member: Int64, limit: Int) throws -> [Event] {
        try connection.query(
            "\(fragment: Self.columns) WHERE e.member = \(member) ORDER BY e.id DESC LIMIT \(limit)", Self.event)
    }

    private static let isPublic: SQL = "e.announced_at IS NOT NULL AND e.state IN ('announced', 'cancelled')"
    private static let byDay: SQL = "ORDER BY e.first_day, COALESCE(e.first_minute, -1), e.id"

    private static let columns: SQL = """
        SELECT e.id, e.month, e.uid, e.kind, e.state, e.title, e.told, e.place, e.organiser, e.audience,
            e.accessibility, e.price, e.registration, e.link, e.first_day, e.first_minute, e.last_day, e.last_minute,
            e.member, e.practice, e.reason, e.sequence, e.created_at, e.changed_at, e.announced_at, b.id, b.name,
            b.slug, b.is_group, t.id, t.name, t.slug
        FROM calendar_event e
        LEFT JOIN organisation o ON o.id = e.organisation LEFT JOIN organisation b ON b.id = o.body
        LEFT JOIN territory t ON t.id = e.territory
        """

    private static func event(_ row: any Row) throws -> Event {
        guard let kind = Event.Kind(rawValue: try row.text(3)), let state = Event.State(rawValue: try row.text(4))
        else {
            throw StorageError.unreadable(table: "calendar_event", column: "state")
        }
        var event = Event(
            id: try row.integer(0), month: try row.integer(1), uid: try row.text(2), kind: kind, words: try words(row),
            times: EventTimes(
                first: try row.int(14), start: try row.optionalInt(15), last: try row.int(16),
                end: try row.optionalInt(17)),
            body: try body(row), place: try place(row), practice: try row.optionalInteger(19),
            member: try row.optionalInteger(18), createdAt: try row.integer(22))
        (event.state, event.reason, event.sequence) = (state, try row.text(20), try row.int(21))
        (event.changedAt, event.announcedAt) = (try row.integer(23), try row.optionalInteger(24))
        return event
    }

    private static func words(_ row: any Row) throws -> EventWords {
        var words = EventWords()
        (words.title, words.told, words.place) = (try row.text(5), try row.text(6), try row.text(7))
        (words.organiser, words.audience) = (try row.text(8), try row.text(9))
        (words.accessibility, words.price) = (try row.text(10), try row.text(11))
        (words.registration, words.link) = (try row.text(12), try row.text(13))
        return words
    }

    private static func body(_ row: any Row) throws -> CreditedBody? {
        guard let id = try row.optionalInteger(25) else { return nil }
        return CreditedBody(
            id: id, name: try row.text(26), slug: try row.text(27), isGroup: try row.optionalInt(28) == 1)
    }

    private static func place(_ row: any Row) throws -> AdoptionPlace? {
        guard let id = try row.optionalInteger(29) else { return nil }
        return AdoptionPlace(id: id, name: try row.text(30), slug: try row.optionalText(31) ?? "")
    }
}

/// What is left when somebody, a sheet or the demonstration goes.
extension EventStore {
    /// What nobody announced goes with whoever proposed it; the rest is the calendar's.
    package func forget(members: [Int64]) throws {
        try connection.execute(
            "DELETE FROM calendar_event WHERE member \(anyOf: members) AND announced_at IS NULL")
        try connection.execute("UPDATE calendar_event SET member = NULL WHERE member \(anyOf: members)")
    }

    /// An event does not end with the sheet that it is about.
    package func forget(practice: Int64) throws {
        try connection.execute("UPDATE calendar_event SET practice = NULL WHERE practice = \(practice)")
    }

    /// A demonstration takes its month, its bodies and its places away.
    package func removeDemo() throws {
        let months: SQL = "(SELECT id FROM calendar_month WHERE is_demo = 1)"
        try connection.execute("DELETE FROM calendar_event WHERE month IN \(fragment: months)")
        try connection.execute(
            """
            DELETE FROM calendar_event
            WHERE organisation IN (SELECT id FROM organisation WHERE origin = 'demo')
            """)
        try connection.execute(
            """
            UPDATE calendar_event SET territory = NULL
            WHERE territory IN (SELECT id FROM territory WHERE origin = 'demo')
            """)
        try connection.execute("DELETE FROM calendar_month WHERE is_demo = 1")
    }

    /// The grounds on which those are due that nobody announced.
    static func unannounced(before limit: Int64) -> SQL { "announced_at IS NULL AND changed_at < \(limit)" }
}
