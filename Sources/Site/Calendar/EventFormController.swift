internal import Acts
internal import Domain
internal import HTTP
internal import Routes
internal import Texts
internal import Views

/// Proposing an event, and changing one.
struct EventFormController {
    private let context: Context
    private let protection: FormGuard
    private var world: World { context.site.world }
    private var viewer: Viewer { context.viewer }
    private var isPost: Bool { context.request.method == .post }

    init(_ context: Context) {
        self.context = context
        protection = FormGuard(context)
    }

    // MARK: A new one

    func propose(_ slug: String) throws -> Response {
        _ = try context.signedIn()
        var model = EventFormPage.Model(try ReadMonth(slug).perform(by: viewer, in: world).month)
        model.moment = world.credentials.newToken()
        guard isPost else {
            model.entry.body = try PrepareEvent().perform(by: viewer, in: world).bodies.first?.id
            return try page(model)
        }
        let form = try context.request.form()
        model.entry = EventEntry(form)
        let moment = form.first(CalendarFields.moment) ?? ""
        guard protection.accepts(form), !moment.isEmpty else {
            model.problem = .expired
            return try page(model)
        }
        model.moment = moment
        do {
            let event = try ProposeEvent(slug, model.entry, token: moment).perform(by: viewer, in: world)
            return context.led(to: .event(id: event.id), event.state == .proposed ? .sent : .done)
        } catch {
            model.problem = try CalendarProblem(error)
            return try page(model)
        }
    }

    // MARK: Changing one

    func edit(_ id: Int64) throws -> Response {
        _ = try context.signedIn()
        let read = try ReadEvent(id).perform(by: viewer, in: world)
        if !read.mayEdit { throw Refusal.forbidden(.editEvent) }
        var model = EventFormPage.Model(read.readable.month)
        model.event = read.readable.event
        guard isPost else {
            model.entry = EventEntry(read.readable)
            return try page(model)
        }
        let form = try context.request.form()
        model.entry = EventEntry(form)
        let base = form.first(CalendarFields.version).flatMap { Int($0) } ?? -1
        model.base = base
        guard protection.accepts(form) else {
            model.problem = .expired
            return try page(model)
        }
        do {
            let event = try EditEvent(id, from: base, model.entry).perform(by: viewer, in: world)
            return context.led(to: .event(id: id), event.state == .proposed ? .sent : .done)
        } catch {
            model.problem = try CalendarProblem(error)
            // Once it was said that somebody changed it, saving again is meant.
            if model.problem == .stale { model.base = nil }
            return try page(model)
        }
    }

    private func page(_ given: EventFormPage.Model) throws -> Response {
        var model = given
        let read = try PrepareEvent(model.entry, known: model.event).perform(by: viewer, in: world)
        (model.bodies, model.choices, model.mayDecide) = (read.bodies, read.choices, read.mayDecide)
        if model.problem == .unread || model.entry.isRead { model.traces = model.entry.traces }
        let page = EventFormPage(
            model, vocabularies: world.vocabularies, token: protection.token, frame: context.frame())
        return protection.protecting(context.html(page.bytes, status: model.problem == nil ? 200 : 422))
    }
}

extension EventEntry {
    fileprivate init(_ form: Form) {
        self.init()
        func text(_ name: String) -> String { form.first(name) ?? "" }
        kind = Event.Kind(rawValue: text(CalendarFields.kind))
        (words.title, words.told) = (text(CalendarFields.title), text(CalendarFields.told))
        (words.place, words.organiser) = (text(CalendarFields.place), text(CalendarFields.organiser))
        (words.audience, words.accessibility) = (text(CalendarFields.audience), text(CalendarFields.accessibility))
        (words.price, words.registration) = (text(CalendarFields.price), text(CalendarFields.registration))
        words.link = text(CalendarFields.link)
        (firstDay, lastDay) = (text(CalendarFields.first), text(CalendarFields.last))
        (start, end) = (text(CalendarFields.start), text(CalendarFields.end))
        body = Int64(text(CalendarFields.body))
        (town, territory, sheet) = (
            text(CalendarFields.town), text(CalendarFields.territory), text(CalendarFields.sheet)
        )
        isRead = form.first(CalendarFields.isRead) != nil
        announces = form.first(CalendarFields.announces) != nil
    }

    /// As it stands.
    fileprivate init(_ readable: ReadableEvent) {
        self.init()
        let event = readable.event
        (kind, words, body) = (event.kind, event.words, event.body?.id)
        firstDay = Self.typed(day: event.times.first)
        lastDay = event.times.last == event.times.first ? "" : Self.typed(day: event.times.last)
        (start, end) = (Self.typed(minutes: event.times.start), Self.typed(minutes: event.times.end))
        (town, sheet) = (event.place?.name ?? "", readable.practice?.slug ?? "")
    }

    private static func typed(day: Int) -> String {
        let date = CalendarDay(number: day)
        return [date.day, date.month].map { CalendarDay.padded($0, to: 2) }.joined(separator: "/") + "/\(date.year)"
    }

    private static func typed(minutes: Int?) -> String {
        guard let minutes else { return "" }
        return "\(minutes / 60)h\(CalendarDay.padded(minutes % 60, to: 2))"
    }
}
