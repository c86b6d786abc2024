internal import Acts
internal import Domain
internal import HTTP
internal import Routes
internal import Views

/// One reading, as a person with an account or a group with its code writes it.
struct OneReading {
    private static let (kept, given) = ("garde", "donne")
    private let context: Context
    private let protection: FormGuard
    private let hold: ReadingHold
    private var world: World { context.site.world }
    private var viewer: Viewer { context.viewer }

    init(_ context: Context, _ protection: FormGuard, _ hold: ReadingHold) {
        self.context = context
        self.protection = protection
        self.hold = hold
    }

    func answer() throws -> Response {
        guard context.request.method == .post else { return try show() }
        let form = try context.request.form()
        guard protection.accepts(form) else { return try show(.expired, form) }
        let read = try ReadOwnReading(hold).perform(by: viewer, in: world)
        let entry = Self.entry(form, read.review.grid)
        let step: AnswerReview.Step
        let done: String
        switch form.first(ReviewFields.action).flatMap(ReadingPage.Action.init) {
        case .keep: (step, done) = (.keep(entry), Self.kept)
        case .give: (step, done) = (.give(entry, isChecked: form.first(ReviewFields.checked) != nil), Self.given)
        case .decline: (step, done) = (.decline, Self.kept)
        case nil: return try show()
        }
        do {
            try AnswerReview(hold, step).perform(by: viewer, in: world)
        } catch Refusal.review(let refusal) {
            return try show(.refused(refusal), form)
        }
        if step == .decline { return .redirect(to: .reviews(.list(slug: read.practice.slug)), status: 303) }
        return Response(
            status: 303,
            headers: [
                "Location": "\(route(read).path)?\(ReadingController.doneField)=\(done)", "Cache-Control": "no-store",
            ])
    }

    private func route(_ read: ReadOwnReading.Outcome) -> Route {
        switch hold {
        case .own(let slug, let review): .reviews(.reading(slug: slug, id: review))
        case .code: .reviews(.group)
        }
    }

    private static func entry(_ form: Form, _ grid: Grid) -> ReviewEntry {
        var entry = ReviewEntry()
        entry.name = form.first(ReviewFields.name) ?? ""
        entry.family = form.first(ReviewFields.family) ?? ""
        entry.preparation = form.first(ReviewFields.preparation) ?? ""
        entry.answers = grid.criteria.map { criterion in
            let code = criterion.code
            return ReviewAnswer(
                criterion: code,
                answer: form.first(ReadingFields.answer(code)).flatMap(GridAnswer.init) ?? .unknown,
                argument: form.first(ReadingFields.argument(code)) ?? "",
                evidence: form.first(ReadingFields.evidence(code)).flatMap(ReviewAnswer.Evidence.init),
                reference: form.first(ReadingFields.reference(code)) ?? "")
        }
        return entry
    }

    /// - Parameter form: as typed, when it comes back.
    private func show(_ problem: ReviewProblem? = nil, _ form: Form? = nil) throws -> Response {
        let read = try ReadOwnReading(hold).perform(by: viewer, in: world)
        var model = ReadingPage.Model(read.practice, read.review, read.voice, readings: read.readings)
        if let form { model.entry = Self.entry(form, read.review.grid) }
        let done = problem == nil ? context.request.query.first(ReadingController.doneField) : nil
        model.isKept = done == Self.kept
        model.isGiven = done == Self.given
        model.problem = problem
        let page = ReadingPage(
            model, vocabularies: world.vocabularies, token: protection.token, frame: context.frame())
        return protection.protecting(context.html(page.bytes, status: problem == nil ? 200 : 422))
    }
}
