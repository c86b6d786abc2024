internal import Acts
internal import Domain
internal import HTTP
internal import Routes
internal import Views

/// Announcing an event or not, and cancelling one.
struct EventDecisionController {
    private let context: Context
    private let protection: FormGuard
    private var world: World { context.site.world }
    private var viewer: Viewer { context.viewer }

    init(_ context: Context) {
        self.context = context
        protection = FormGuard(context)
    }

    func answer(_ id: Int64, _ step: EventDecisionPage.Step) throws -> Response {
        _ = try context.signedIn()
        let read = try ReadEvent(id).perform(by: viewer, in: world)
        if step == .decision && !read.mayDecide { throw Refusal.forbidden(.decideEvent) }
        if !read.mayEdit { throw Refusal.forbidden(.editEvent) }
        let shown = ShownEvent(read.readable)
        guard context.request.method == .post else { return page(step, shown) }
        let form = try context.request.form()
        let reason = form.first(CalendarFields.reason) ?? ""
        guard protection.accepts(form) else { return page(step, shown, reason, .expired) }
        let base = form.first(CalendarFields.version).flatMap { Int($0) } ?? -1
        do {
            switch (step, form.first(CalendarFields.action).flatMap(EventDecisionPage.Action.init)) {
            case (.decision, .announce): try DecideEvent(id, .announce, read: base).perform(by: viewer, in: world)
            case (.decision, .decline):
                try DecideEvent(id, .decline(reason: reason), read: base).perform(by: viewer, in: world)
            case (.cancellation, .cancel): try CancelEvent(id, reason: reason).perform(by: viewer, in: world)
            default: throw Refusal.notFound
            }
            return context.led(to: .event(id: id))
        } catch {
            return page(step, shown, reason, try CalendarProblem(error))
        }
    }

    private func page(
        _ step: EventDecisionPage.Step, _ shown: ShownEvent, _ reason: String = "", _ problem: CalendarProblem? = nil
    ) -> Response {
        let page = EventDecisionPage(
            step, shown, reason: reason, problem: problem, token: protection.token, frame: context.frame())
        return protection.protecting(context.html(page.bytes, status: problem == nil ? 200 : 422))
    }
}

/// Making an edition of the month, and changing one.
struct MonthFormController {
    private let context: Context
    private let protection: FormGuard
    private var world: World { context.site.world }

    init(_ context: Context) {
        self.context = context
        protection = FormGuard(context)
    }

    /// - Parameter slug: nil for a new one.
    func answer(_ slug: String?) throws -> Response {
        _ = try context.signedIn()
        if !can(context.viewer, .editMonth, to: .instance) { throw Refusal.forbidden(.editMonth) }
        let month = try slug.map { try ReadMonth($0).perform(by: context.viewer, in: world).month }
        guard context.request.method == .post else { return page(month, month.map(MonthEntry.init) ?? MonthEntry()) }
        let form = try context.request.form()
        let entry = MonthEntry(
            title: form.first(CalendarFields.title) ?? "", told: form.first(CalendarFields.told) ?? "",
            first: form.first(CalendarFields.first) ?? "", last: form.first(CalendarFields.last) ?? "")
        guard protection.accepts(form) else { return page(month, entry, .expired) }
        do {
            let made = try EditMonth(slug: slug, entry).perform(by: context.viewer, in: world)
            return context.led(to: .month(MonthRoute(made.slug)))
        } catch {
            return page(month, entry, try CalendarProblem(error))
        }
    }

    private func page(_ month: Month?, _ entry: MonthEntry, _ problem: CalendarProblem? = nil) -> Response {
        let page = MonthFormPage(
            month, entry, problem: problem, token: protection.token, frame: context.frame())
        return protection.protecting(context.html(page.bytes, status: problem == nil ? 200 : 422))
    }
}

extension MonthEntry {
    fileprivate init(_ month: Month) {
        self.init(
            title: month.title, told: month.told, first: CalendarDay(number: month.first).iso,
            last: CalendarDay(number: month.last).iso)
    }
}
