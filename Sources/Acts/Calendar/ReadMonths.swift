package import Domain
internal import SQL
internal import Storage

/// An event as its readers may read it, with its month and the sheet that it is about.
package struct ReadableEvent: Sendable {
    package let event: Event
    package let month: Month
    /// Nil where it is about none, or about one that the viewer may not read any more.
    package let practice: Practice?

    static func all(_ events: [Event], _ work: Transaction) throws -> [ReadableEvent] {
        let store = MonthStore(work.connection)
        let months = try Dictionary(
            Set(events.map(\.month)).sorted().compactMap { id in try store.find(id).map { (id, $0) } },
            uniquingKeysWith: { first, _ in first })
        let kept = try Dictionary(
            Set(events.compactMap(\.practice)).map { ($0, try work.practices.keeper(of: $0)) },
            uniquingKeysWith: { first, _ in first })
        let sheets = try SheetList(work.connection, readableBy: work.viewer.audiences)
            .practices(Set(kept.values).sorted())
        return events.compactMap { event in
            guard let month = months[event.month] else { return nil }
            let practice = event.practice.flatMap { kept[$0] }.flatMap { sheets[$0] }
            return ReadableEvent(event: event, month: month, practice: practice)
        }
    }
}

/// Reads the editions, what is to come, and what waits for or was proposed by the reader.
package struct ReadMonths: BusinessAct {
    package struct Outcome: Sendable {
        /// The latest first.
        package let months: [Month]
        /// The month of today, when there is one.
        package let current: Month?
        package let coming: [ReadableEvent]
        /// For the coordination; empty for everybody else.
        package let waiting: [ReadableEvent]
        /// What the reader proposed.
        package let own: [ReadableEvent]
        package let mayEdit: Bool
    }

    package static let act = Act.seeCommons
    private static let most = 200
    private static let shown = 30

    package init() {}

    package func perform(by viewer: Viewer, in world: World) throws -> Outcome {
        try requireInstance(viewer)
        return try world.database.read { connection in
            let work = Transaction(connection, by: viewer, in: world)
            let (months, events) = (MonthStore(connection), EventStore(connection))
            let mayDecide = can(viewer, .decideEvent, to: .instance)
            let own = try viewer.member.map { try events.events(by: $0.id, limit: Self.shown) } ?? []
            return Outcome(
                months: try months.all(limit: Self.most), current: try months.current(work.today.number),
                coming: try ReadableEvent.all(events.coming(from: work.today.number, limit: Self.shown), work),
                waiting: try ReadableEvent.all(mayDecide ? events.waiting(limit: Self.most) : [], work),
                own: try ReadableEvent.all(own, work), mayEdit: can(viewer, .editMonth, to: .instance))
        }
    }
}

/// Reads one edition with everything that is announced in it.
package struct ReadMonth: BusinessAct {
    package struct Outcome: Sendable {
        package let month: Month
        /// By day and hour.
        package let events: [ReadableEvent]
        package let mayEdit: Bool
        package let mayDecide: Bool
    }

    package static let act = Act.seeCommons
    private let slug: String

    package init(_ slug: String) { self.slug = slug }

    /// - Throws: `Refusal.notFound`.
    package func perform(by viewer: Viewer, in world: World) throws -> Outcome {
        try requireInstance(viewer)
        return try world.database.read { connection in
            let work = Transaction(connection, by: viewer, in: world)
            guard let month = try MonthStore(connection).find(slug: slug) else { throw Refusal.notFound }
            return Outcome(
                month: month, events: try ReadableEvent.all(EventStore(connection).shown(in: month.id), work),
                mayEdit: can(viewer, .editMonth, to: .instance),
                mayDecide: can(viewer, .decideEvent, to: .instance))
        }
    }
}

/// Reads one event: announced or cancelled for everybody, as it waits for whoever proposed it and the coordination.
package struct ReadEvent: BusinessAct {
    package struct Outcome: Sendable {
        package let readable: ReadableEvent
        package let mayEdit: Bool
        package let mayDecide: Bool
    }

    package static let act = Act.seeCommons
    private let id: Int64

    package init(_ id: Int64) { self.id = id }

    /// - Throws: `Refusal.notFound`.
    package func perform(by viewer: Viewer, in world: World) throws -> Outcome {
        try requireInstance(viewer)
        return try world.database.read { connection in
            let work = Transaction(connection, by: viewer, in: world)
            let found = try StandingEvent(id, work)
            guard let readable = try ReadableEvent.all([found.event], work).first else { throw Refusal.notFound }
            return Outcome(readable: readable, mayEdit: found.mayEdit, mayDecide: found.mayDecide)
        }
    }
}

/// Reads what a form needs in which somebody proposes or changes an event: the bodies they may speak for, the places
/// that their words may mean.
package struct PrepareEvent: BusinessAct {
    package struct Outcome: Sendable {
        package let bodies: [CreditedBody]
        package let choices: [Territory]
        package let mayDecide: Bool
    }

    package static let act = Act.proposeEvent
    private let entry: EventEntry?
    private let known: Event?

    /// - Parameters:
    ///   - entry: what was typed, when a form comes back.
    ///   - known: the event that is changed.
    package init(_ entry: EventEntry? = nil, known: Event? = nil) {
        self.entry = entry?.trimmed
        self.known = known
    }

    package func perform(by viewer: Viewer, in world: World) throws -> Outcome {
        let member = try requireMember(viewer)
        return try world.database.read { connection in
            let work = Transaction(connection, by: viewer, in: world)
            var bodies = try BodyStore(connection).bodies(member.organisations.sorted()).map {
                CreditedBody(id: $0.id, name: $0.name, slug: $0.slug, isGroup: $0.isGroup)
            }
            if let body = known?.body, !bodies.contains(where: { $0.id == body.id }) { bodies.append(body) }
            let hasTown = entry.map { !$0.town.isEmpty } ?? false
            let choices = try hasTown ? entry.map { try PlaceOfReport(work).choices($0.question).places } ?? [] : []
            return Outcome(
                bodies: bodies, choices: choices, mayDecide: can(viewer, .decideEvent, to: .instance))
        }
    }
}
