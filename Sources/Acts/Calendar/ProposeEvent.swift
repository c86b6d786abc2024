package import Domain
internal import SQL
internal import Storage

/// A member proposes an event of a month; the coordination may announce at once what it proposes.
package struct ProposeEvent: BusinessAct {
    /// That wait of one member: whoever proposes more waits for an answer first.
    package static let mostWaiting = 30
    package static let act = Act.proposeEvent
    private let month: String
    private let entry: EventEntry
    private let token: String

    /// - Parameters:
    ///   - month: its address.
    ///   - token: of the form: one form makes one, however often it is sent.
    package init(_ month: String, _ entry: EventEntry, token: String) {
        self.month = month
        self.entry = entry.trimmed
        self.token = token
    }

    /// - Throws: `Refusal.notFound`, `.forbidden`, `.gate` or `.calendar`.
    @discardableResult
    package func perform(by viewer: Viewer, in world: World) throws -> Event {
        let member = try requireMember(viewer)
        do {
            return try world.database.write { connection in
                try write(member, Transaction(connection, by: viewer, in: world))
            }
        } catch let error as SQLError where error.code == .uniqueViolation(constraint: "calendar_event.form_key") {
            // The same form came twice at once: the other one was kept meanwhile.
            let known = try world.database.read { try EventStore($0).find(key: key(member, world)) }
            guard let known else { throw error }
            return known
        }
    }

    private func key(_ member: Member, _ world: World) -> String {
        world.credentials.digest(of: "event \(member.id) \(token)")
    }

    private func write(_ member: Member, _ work: Transaction) throws -> Event {
        guard let month = try MonthStore(work.connection).find(slug: month) else { throw Refusal.notFound }
        let store = EventStore(work.connection)
        let key = key(member, work.world)
        if let known = try store.find(key: key) {
            if known.month != month.id || known.words != entry.words { throw Refusal.calendar(.sentBefore) }
            return known
        }
        let own = try store.events(by: member.id, limit: Self.mostWaiting)
        if own.count(where: { $0.state == .proposed }) >= Self.mostWaiting { throw Refusal.calendar(.tooMany) }
        let typed = try TypedEvent(entry, in: month, by: member, work)
        var event = Event(
            id: work.world.ids.next(), month: month.id, uid: String(work.world.credentials.newToken().prefix(32)),
            kind: typed.kind, words: entry.words, times: typed.times, body: typed.body, place: typed.place,
            practice: typed.practice, member: member.id, createdAt: work.now)
        try event.traces.require(read: entry.isRead)
        let isAnnounced = entry.announces && can(work.viewer, .decideEvent, to: .instance)
        if isAnnounced { (event.state, event.announcedAt) = (.announced, work.now) }
        try store.insert(event, key: key)
        try work.record(Self.act, kind: "event", object: event.id, detail: isAnnounced ? "announced" : "proposed")
        if !isAnnounced { try EventNews(work).tellCoordination(.eventProposed, event) }
        return event
    }
}

/// What somebody typed of an event, once what it names was found.
struct TypedEvent {
    let kind: Event.Kind
    let times: EventTimes
    let body: CreditedBody?
    let place: AdoptionPlace?
    let practice: Int64?

    /// - Parameter known: the event that is changed: what it names already may stay.
    /// - Throws: `Refusal.calendar`.
    init(_ entry: EventEntry, in month: Month, by member: Member, known: Event? = nil, _ work: Transaction) throws {
        if let refusal = entry.refusal(in: month) { throw Refusal.calendar(refusal) }
        guard let kind = entry.kind else { throw Refusal.calendar(.kindMissing) }
        do { times = try entry.times() } catch { throw Refusal.calendar(error) }
        self.kind = kind
        body = try Self.body(entry.body, member, known, work)
        place = try Self.place(entry, known, work)
        practice = try Self.practice(entry.sheet, known, work)
    }

    private static func body(
        _ id: Int64?, _ member: Member, _ known: Event?, _ work: Transaction
    ) throws -> CreditedBody? {
        guard let id else { return nil }
        if let body = known?.body, body.id == id { return body }
        guard member.organisations.contains(id), let body = try BodyStore(work.connection).bodies([id]).first else {
            throw Refusal.calendar(.notTheirs)
        }
        return CreditedBody(id: body.id, name: body.name, slug: body.slug, isGroup: body.isGroup)
    }

    private static func place(_ entry: EventEntry, _ known: Event?, _ work: Transaction) throws -> AdoptionPlace? {
        if entry.territory == ReportEntry.noTerritory || (entry.town.isEmpty && entry.territory.isEmpty) { return nil }
        if entry.territory.isEmpty, let place = known?.place, place.name == entry.town { return place }
        guard let found = try PlaceOfReport(work).find(entry.question) else { throw Refusal.calendar(.placeUnclear) }
        return AdoptionPlace(id: found.id, name: found.name, slug: found.slug)
    }

    /// A page that not everybody reads is not led to.
    private static func practice(_ slug: String, _ known: Event?, _ work: Transaction) throws -> Int64? {
        if slug.isEmpty { return nil }
        // What it is tied to already stays, whoever reads that sheet today.
        if let known = known?.practice, try work.practices.find(address: slug)?.practice.id == known { return known }
        guard let found = try work.practices.find(address: slug)?.practice,
            let access = try work.practices.access(of: found.id), can(.anyone, .seeSheet, on: access)
        else { throw Refusal.calendar(.otherSheet) }
        return found.id
    }
}

extension EventEntry {
    /// Asked as the place of something made known is.
    var question: ReportEntry {
        var question = ReportEntry()
        question[.place] = town
        question.territory = territory
        return question
    }
}

/// Tells, in the application, the coordination what waits, and whoever proposed something what became of it.
struct EventNews {
    private let work: Transaction

    init(_ work: Transaction) { self.work = work }

    func tellCoordination(_ kind: Notice.Kind, _ event: Event) throws {
        for member in try ReportStore(work.connection).coordinators() { try tell(member, kind, event) }
    }

    func tellProposer(_ kind: Notice.Kind, _ event: Event) throws {
        guard let member = event.member else { return }
        for member in try ReportStore(work.connection).active([member]) { try tell(member, kind, event) }
    }

    private func tell(_ member: Int64, _ kind: Notice.Kind, _ event: Event) throws {
        if member == work.viewer.member?.id { return }
        try NoticeStore(work.connection).renew(
            kind, id: work.world.ids.next(), to: member, about: event.id, objectKind: "event", at: work.now)
    }
}
