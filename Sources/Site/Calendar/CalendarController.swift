internal import Acts
internal import Domain
internal import Exchange
internal import HTML
internal import HTTP
internal import Routes
internal import Texts
internal import Views

/// The months of social development: what is announced, as pages and as files for other calendars.
struct CalendarController {
    private let context: Context
    private var world: World { context.site.world }
    private var viewer: Viewer { context.viewer }

    init(_ context: Context) { self.context = context }

    func answer(_ route: CalendarRoute) throws -> Response {
        switch route {
        case .months: return try months()
        case .month(let month): return try self.month(month)
        case .monthFile(let slug):
            let read = try ReadMonth(slug).perform(by: viewer, in: world)
            return try file(read.month.title, read.events, name: slug)
        case .event(let id): return try event(id)
        case .eventFile(let id):
            // A calendar that other people are given holds what everybody reads.
            let read = try ReadEvent(id).perform(by: viewer, in: world)
            if !read.readable.event.isPublic { throw Failures.NotFound() }
            return try file(read.readable.event.words.title, [read.readable], name: "rendez-vous-\(id)")
        case .newMonth: return try MonthFormController(context).answer(nil)
        case .editMonth(let slug): return try MonthFormController(context).answer(slug)
        case .propose(let slug): return try EventFormController(context).propose(slug)
        case .editEvent(let id): return try EventFormController(context).edit(id)
        case .decision(let id): return try EventDecisionController(context).answer(id, .decision)
        case .cancellation(let id): return try EventDecisionController(context).answer(id, .cancellation)
        }
    }

    private func months() throws -> Response {
        let read = try ReadMonths().perform(by: viewer, in: world)
        var model = MonthsPage.Model()
        (model.months, model.mayEdit) = (read.months, read.mayEdit)
        model.isCoordination = can(viewer, .decideEvent, to: .instance)
        model.coming = read.coming.map(ShownEvent.init)
        model.waiting = read.waiting.map(ShownEvent.init)
        model.own = read.own.map(ShownEvent.init)
        model.isDone = isDone
        return context.html(MonthsPage(model, frame: context.frame()).bytes)
    }

    private func month(_ route: MonthRoute) throws -> Response {
        let read = try ReadMonth(route.slug).perform(by: viewer, in: world)
        var model = MonthPage.Model(
            read.month, file: context.absolute(.calendar(.monthFile(slug: read.month.slug))))
        model.events = read.events.map(ShownEvent.init)
        (model.kind, model.place, model.mayEdit) = (route.kind, route.place, read.mayEdit)
        model.isDone = isDone
        return context.html(MonthPage(model, frame: context.frame()).bytes)
    }

    private func event(_ id: Int64) throws -> Response {
        let read = try ReadEvent(id).perform(by: viewer, in: world)
        var model = EventPage.Model(ShownEvent(read.readable))
        (model.mayEdit, model.mayDecide) = (read.mayEdit, read.mayDecide)
        model.done = context.request.query.first(CalendarFields.done).flatMap(EventPage.Done.init)
        let page = EventPage(model, frame: context.frame()).bytes
        return read.readable.event.isPublic ? context.html(page) : context.privately(page)
    }

    private var isDone: Bool { context.request.query.first(CalendarFields.done) != nil }

    // MARK: For other programs

    private func file(_ title: String, _ events: [ReadableEvent], name: String) throws -> Response {
        let words = CalendarWords(context.texts)
        let entries = events.map { readable in
            var entry = CalendarFile.Entry(readable.event)
            entry.description = words.description(readable.event)
            entry.location = words.location(readable.event)
            entry.category = words.name(readable.event.kind)
            entry.address = context.absolute(.calendar(.event(id: readable.event.id))).address
            return entry
        }
        let zone = context.site.settings.timeZone.name
        let bytes = try CalendarFile(name: title, zone: zone, entries).bytes()
        return Response(
            headers: [
                "Content-Type": CalendarFile.contentType, "Cache-Control": "private, no-cache", "Vary": "Cookie",
                "Content-Disposition": "attachment; filename=\"\(name).ics\"",
            ], body: .bytes(bytes))
    }
}

extension ShownEvent {
    init(_ readable: ReadableEvent) {
        self.init(readable.event, month: readable.month, practice: readable.practice)
    }
}

extension CalendarProblem {
    /// What a page can tell; anything else is for the whole site to tell.
    init(_ error: any Error) throws {
        switch error {
        case Refusal.calendar(let refusal): self = .refused(refusal)
        case Refusal.gate: self = .unread
        case Refusal.stale: self = .stale
        default: throw error
        }
    }
}

extension Context {
    /// Leads to a page that says that it is done.
    func led(to route: CalendarRoute, _ done: EventPage.Done = .done) -> Response {
        Response(
            status: 303,
            headers: [
                "Location": "\(Route.calendar(route).path)?\(CalendarFields.done)=\(done.rawValue)",
                "Cache-Control": "no-store",
            ])
    }
}
