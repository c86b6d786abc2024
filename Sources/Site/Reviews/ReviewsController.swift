internal import Acts
internal import Domain
internal import HTTP
internal import Routes
internal import Views

/// Pages where a sheet is read by several, and where the profile stands.
struct ReviewsController {
    private let context: Context
    private let protection: FormGuard
    private var world: World { context.site.world }
    private var viewer: Viewer { context.viewer }
    private var isPost: Bool { context.request.method == .post }

    init(_ context: Context) {
        self.context = context
        protection = FormGuard(context)
    }

    func answer(_ route: ReviewsRoute) throws -> Response {
        switch route {
        case .list(let slug): return isPost ? try open(slug) : try list(slug)
        case .review(let slug, let id): return isPost ? try act(slug, id) : try review(slug, id)
        case .reading(let slug, let id):
            _ = try context.signedIn()
            return try OneReading(context, protection, .own(slug: slug, review: id)).answer()
        case .code: return try code()
        case .group: return try group()
        }
    }

    private func led(_ route: ReviewsRoute) -> Response {
        Response(
            status: 303,
            headers: ["Location": "\(route.path)?\(ReadingController.doneField)=1", "Cache-Control": "no-store"])
    }

    // MARK: The reviews of a sheet

    private func list(_ slug: String, _ problem: ReviewProblem? = nil) throws -> Response {
        let read = try ReadReviews(slug: slug).perform(by: viewer, in: world)
        let entries = read.entries.map { ReviewsPage.Entry($0.review, $0.profile, own: $0.own) }
        var model = ReviewsPage.Model(read.practice, entries, grids: read.grids)
        model.problem = problem
        let page = ReviewsPage(
            model, vocabularies: world.vocabularies, token: protection.token, frame: context.frame())
        return protection.protecting(context.html(page.bytes, status: problem == nil ? 200 : 422))
    }

    private func open(_ slug: String) throws -> Response {
        _ = try context.signedIn()
        let form = try context.request.form()
        guard protection.accepts(form) else { return try list(slug, .expired) }
        do {
            let id = try OpenReview(slug: slug, grid: form.first(ReviewFields.grid) ?? "")
                .perform(by: viewer, in: world)
            return led(.review(slug: slug, id: id))
        } catch Refusal.review(let refusal) {
            return try list(slug, .refused(refusal))
        }
    }

    // MARK: One review

    private func review(
        _ slug: String, _ id: Int64, _ problem: ReviewProblem? = nil, _ form: Form = Form()
    ) throws -> Response {
        let read = try ReadReview(slug: slug, review: id).perform(by: viewer, in: world)
        var model = ReviewPage.Model(read.practice, read.review, read.profile)
        model.asked = read.asked
        model.own = read.own
        model.contests = read.contests
        model.labels = read.labels
        model.examples = read.examples
        model.mayLead = read.mayLead
        model.mayEnd = read.mayEnd
        model.mayContest = read.mayContest
        model.mayApply = read.mayApply
        model.isPublic = read.isPublic
        model.isDone = problem == nil && context.request.query.first(ReadingController.doneField) != nil
        model.problem = problem
        if problem != nil {
            model.typed = Dictionary(form.fields.map { ($0.name, $0.value) }, uniquingKeysWith: { first, _ in first })
        }
        let page = ReviewPage(
            model, vocabularies: world.vocabularies, token: protection.token, frame: context.frame())
        return protection.protecting(context.html(page.bytes, status: problem == nil ? 200 : 422))
    }

    private func act(_ slug: String, _ id: Int64) throws -> Response {
        _ = try context.signedIn()
        let form = try context.request.form()
        guard protection.accepts(form) else { return try review(slug, id, .expired, form) }
        do {
            switch form.first(ReviewFields.action).flatMap(ReviewPage.Action.init) {
            case .invite:
                _ = try InviteReader(slug: slug, review: id, .person(mail: form.first(ReviewFields.mail) ?? ""))
                    .perform(by: viewer, in: world)
            case .group: return try invite(slug, id, form)
            case .takeOut:
                let voice = form.first(ReviewFields.voice).flatMap { Int64($0) } ?? 0
                try EndVoice(slug: slug, review: id, voice: voice).perform(by: viewer, in: world)
            case .finish: try CloseReview(slug: slug, review: id, .finish).perform(by: viewer, in: world)
            case .end:
                try CloseReview(slug: slug, review: id, .end).perform(by: viewer, in: world)
                return .redirect(to: .reviews(.list(slug: slug)), status: 303)
            case .contest: try contest(slug, id, form)
            case .apply: try label(slug, id, form, isKept: true)
            case .remove: try label(slug, id, form, isKept: false)
            case nil: throw Refusal.notFound
            }
        } catch Refusal.review(let refusal) {
            return try review(slug, id, .refused(refusal), form)
        } catch Refusal.members(.badMail) {
            return try review(slug, id, .badMail, form)
        } catch Refusal.reasonMissing {
            return try review(slug, id, .reasonMissing, form)
        }
        return led(.review(slug: slug, id: id))
    }

    private func invite(_ slug: String, _ id: Int64, _ form: Form) throws -> Response {
        let name = form.first(ReviewFields.name) ?? ""
        let asked = InviteReader.Reader.group(name: name, family: form.first(ReviewFields.family) ?? "")
        let code = try InviteReader(slug: slug, review: id, asked).perform(by: viewer, in: world)
        let read = try ReadReview(slug: slug, review: id).perform(by: viewer, in: world)
        let page = ReviewCodeShownPage(
            read.practice, review: id, group: name, code: code ?? "",
            address: (context.siteAddress ?? "") + ReviewsRoute.code.path, frame: context.frame())
        return protection.protecting(context.html(page.bytes))
    }

    private func contest(_ slug: String, _ id: Int64, _ form: Form) throws {
        let criterion = form.first(ReviewFields.criterion) ?? ""
        try ContestReview(
            slug: slug, review: id, criterion: criterion.isEmpty ? nil : criterion,
            form.first(ReviewFields.text) ?? "", isChecked: form.first(ReviewFields.checked) != nil
        ).perform(by: viewer, in: world)
    }

    private func label(_ slug: String, _ id: Int64, _ form: Form, isKept: Bool) throws {
        let label = form.first(ReviewFields.label) ?? ""
        let reason = form.first("\(ReviewFields.text)-\(label)") ?? ""
        try ApplyLabel(slug: slug, review: id, label: label, reason: isKept ? reason : nil)
            .perform(by: viewer, in: world)
    }

    // MARK: A group

    private func code() throws -> Response {
        guard isPost else { return typing("") }
        let form = try context.request.form()
        let typed = form.first(ReviewFields.code) ?? ""
        guard protection.accepts(form) else { return typing(typed, .expired) }
        let (limits, neighbourhood) = (context.site.limits, context.request.neighbourhood)
        if let seconds = limits.take(.reviewCode, neighbourhood, at: world.now()) {
            var response = typing(typed, .tooMany(minutes: (seconds + 59) / 60))
            response.headers.set("Retry-After", String(seconds))
            return response
        }
        guard let plain = ReviewCode.plain(typed),
            (try? ReadOwnReading(.code(plain)).perform(by: .anyone, in: world)) != nil
        else { return typing(typed, .wrong) }
        limits.giveBack(.reviewCode, neighbourhood, at: world.now())
        return context.setting(
            PassingCookie.reading.holding(plain, isSecure: context.isSecure),
            on: .redirect(to: .reviews(.group), status: 303))
    }

    private func group() throws -> Response {
        guard let code = PassingCookie.reading.value(context.request) else { return typing("", .over, status: 410) }
        do {
            return try OneReading(context, protection, .code(code)).answer()
        } catch Refusal.notFound {
            return context.setting(
                PassingCookie.reading.closing(isSecure: context.isSecure), on: typing("", .over, status: 410))
        }
    }

    private func typing(_ code: String, _ problem: ReviewCodePage.Problem? = nil, status: Int? = nil) -> Response {
        let page = ReviewCodePage(code, problem: problem, token: protection.token, frame: context.frame())
        let known: Int
        switch problem {
        case nil: known = 200
        case .tooMany: known = 429
        default: known = 422
        }
        return protection.protecting(context.html(page.bytes, status: status ?? known))
    }
}
