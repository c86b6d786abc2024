package import Domain
internal import SQL
internal import Storage

/// Whoever proposed an event changes it, or the coordination does. What its proposer changes of an announced one waits
/// again: nobody shows everybody new words alone.
package struct EditEvent: BusinessAct {
    package static let act = Act.editEvent
    private let id: Int64
    private let base: Int
    private let entry: EventEntry

    /// - Parameter base: the number of the changes that the form was made from.
    package init(_ id: Int64, from base: Int, _ entry: EventEntry) {
        self.id = id
        self.base = base
        self.entry = entry.trimmed
    }

    /// - Throws: `Refusal.notFound`, `.forbidden`, `.gate`, `.calendar`, or `.stale` when somebody changed it meanwhile.
    @discardableResult
    package func perform(by viewer: Viewer, in world: World) throws -> Event {
        let member = try requireMember(viewer)
        return try world.database.write { connection in
            let work = Transaction(connection, by: viewer, in: world)
            let found = try StandingEvent(id, work, isHeld: true)
            try found.requireEditor()
            var event = found.event
            if event.sequence != base { throw Refusal.stale(current: Int64(event.sequence)) }
            if event.state == .cancelled { throw Refusal.calendar(.decidedAlready) }
            let typed = try TypedEvent(entry, in: found.month, by: member, known: event, work)
            let before = event
            (event.kind, event.words, event.times) = (typed.kind, entry.words, typed.times)
            (event.body, event.place, event.practice) = (typed.body, typed.place, typed.practice)
            if event == before { return event }
            try event.traces.require(read: entry.isRead)
            event.change(at: work.now)
            if !found.mayDecide { event.wait() }
            try EventStore(connection).update(event)
            try work.record(Self.act, kind: "event", object: id, detail: "changed")
            if found.mayDecide {
                try EventNews(work).tellProposer(.eventChanged, event)
            } else {
                try EventNews(work).tellCoordination(.eventProposed, event)
            }
            return event
        }
    }
}

/// Whoever proposed an event, or the coordination, says that it does not happen.
package struct CancelEvent: BusinessAct {
    package static let act = Act.editEvent
    private let id: Int64
    private let reason: String

    package init(_ id: Int64, reason: String) {
        self.id = id
        self.reason = ReportEntry.tidy(reason)
    }

    /// - Throws: `Refusal.notFound`, `.forbidden` or `.calendar`.
    package func perform(by viewer: Viewer, in world: World) throws {
        _ = try requireMember(viewer)
        try EventReason.require(reason)
        try world.database.write { connection in
            let work = Transaction(connection, by: viewer, in: world)
            let found = try StandingEvent(id, work, isHeld: true)
            try found.requireEditor()
            var event = found.event
            if !event.isOpen { throw Refusal.calendar(.decidedAlready) }
            event.change(at: work.now)
            (event.state, event.reason) = (.cancelled, reason)
            try EventStore(connection).update(event)
            try work.record(Self.act, kind: "event", object: id, detail: "cancelled")
            try EventNews(work).tellProposer(.eventChanged, event)
        }
    }
}

/// The coordination announces what was proposed, or says why not.
package struct DecideEvent: BusinessAct {
    package enum Decision: Sendable, Equatable {
        case announce
        case decline(reason: String)
    }

    package static let act = Act.decideEvent
    private let id: Int64
    private let decision: Decision
    private let base: Int?

    /// - Parameter base: the number of the changes that were read; nil for whatever stands there.
    package init(_ id: Int64, _ decision: Decision, read base: Int? = nil) {
        self.id = id
        self.decision = decision
        self.base = base
    }

    /// - Throws: `Refusal.notFound`, `.forbidden`, `.calendar`, or `.stale` when it changed since it was read.
    package func perform(by viewer: Viewer, in world: World) throws {
        try requireInstance(viewer)
        if case .decline(let reason) = decision { try EventReason.require(ReportEntry.tidy(reason)) }
        try world.database.write { connection in
            let work = Transaction(connection, by: viewer, in: world)
            var event = try StandingEvent(id, work, isHeld: true).event
            if let base, event.sequence != base { throw Refusal.stale(current: Int64(event.sequence)) }
            if event.state != .proposed { throw Refusal.calendar(.decidedAlready) }
            event.change(at: work.now)
            switch decision {
            case .announce: (event.state, event.reason, event.announcedAt) = (.announced, "", work.now)
            case .decline(let reason): (event.state, event.reason) = (.declined, ReportEntry.tidy(reason))
            }
            try EventStore(connection).update(event)
            try work.record(Self.act, kind: "event", object: id, detail: event.state.rawValue)
            try EventNews(work).tellProposer(event.state == .announced ? .eventAnnounced : .eventDeclined, event)
        }
    }
}

/// Why something does not happen: a sentence that tells of nobody.
enum EventReason {
    static func require(_ text: String) throws(Refusal) {
        if !ReportEntry.saysSomething(text) { throw .calendar(.reasonMissing) }
        if text.count > EventWords.textLimit { throw .calendar(.tooLong) }
        // Shown before anybody else reads it.
        if ReportEntry.links(in: text) > 0 { throw .calendar(.tooManyLinks) }
        if !PersonalTraces(text).traces.isEmpty { throw .calendar(.named) }
    }
}

extension Event {
    /// Calendars that know an older one take this one.
    fileprivate mutating func change(at now: Int64) {
        sequence += 1
        changedAt = now
    }

    /// For the coordination, once more.
    fileprivate mutating func wait() {
        (state, reason) = (.proposed, "")
    }
}

/// An event that the viewer may know of, with its month.
struct StandingEvent {
    let event: Event
    let month: Month
    let mayDecide: Bool
    /// Proposed it, or coordinates.
    let mayEdit: Bool

    /// - Parameter isHeld: of two writes at once, the second one sees what the first one did.
    /// - Throws: `Refusal.notFound`.
    init(_ id: Int64, _ work: Transaction, isHeld: Bool = false) throws {
        if isHeld { try EventStore(work.connection).hold(id) }
        guard let event = try EventStore(work.connection).find(id),
            let month = try MonthStore(work.connection).find(event.month)
        else { throw Refusal.notFound }
        self.event = event
        self.month = month
        mayDecide = can(work.viewer, .decideEvent, to: .instance)
        mayEdit = mayDecide || (event.member != nil && event.member == work.viewer.member?.id)
        if !event.isPublic && !mayEdit { throw Refusal.notFound }
    }

    /// - Throws: `Refusal.forbidden` for what the viewer may only read.
    func requireEditor() throws(Refusal) {
        if !mayEdit { throw .forbidden(.editEvent) }
    }
}
