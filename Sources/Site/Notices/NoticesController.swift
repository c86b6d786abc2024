internal import Acts
internal import Domain
internal import HTTP
internal import Routes
internal import Views

/// What a person is told and follows, and what the instance writes to people.
struct NoticesController {
    private let context: Context
    private let protection: FormGuard
    private var world: World { context.site.world }
    private var isPost: Bool { context.request.method == .post }

    init(_ context: Context) {
        self.context = context
        protection = FormGuard(context)
    }

    func answer(_ route: NoticesRoute) throws -> Response {
        switch route {
        case .unsubscription(let key): return try UnsubscriptionController(context).answer(key)
        case .outbox: return try OutboxController(context).list()
        case .copies: return try CopiesController(context).page()
        case .message(let id): return try OutboxController(context).message(id)
        case .notices, .follows, .followEnd, .digest, .privateFeed:
            guard context.recognised != nil else { return .redirect(to: .account(.signIn), status: 303) }
            return try own(route)
        }
    }

    private func own(_ route: NoticesRoute) throws -> Response {
        switch route {
        case .notices: return isPost ? try mark() : try notices()
        case .followEnd: return isPost ? try stop() : .redirect(to: .notices(.follows), status: 303)
        case .digest: return isPost ? try choose() : .redirect(to: .notices(.follows), status: 303)
        case .privateFeed: return isPost ? try chooseFeed() : .redirect(to: .notices(.follows), status: 303)
        default: return isPost ? try follow() : try follows()
        }
    }

    private func notices(isExpired: Bool = false) throws -> Response {
        let page = NoticesPage(
            try ReadNotices().perform(by: context.viewer, in: world), token: protection.token, isExpired: isExpired,
            vocabularies: world.vocabularies, frame: context.frame())
        return protection.protecting(context.html(page.bytes, status: isExpired ? 422 : 200))
    }

    private func mark() throws -> Response {
        let form = try context.request.form()
        guard protection.accepts(form) else { return try notices(isExpired: true) }
        let asked = form.first(NoticesPage.Field.notice) ?? ""
        let id = Int64(asked)
        if id != nil || asked == NoticesPage.Field.all {
            try MarkNotices(id).perform(by: context.viewer, in: world)
        }
        return .redirect(to: .notices(.notices), status: 303)
    }

    private func follows(_ outcome: FollowsPage.Outcome = .none) throws -> Response {
        try world.refreshVocabularies()
        let found = try ListFollows().perform(by: context.viewer, in: world)
        var model = FollowsPage.Model()
        model.entries = found.entries.map { ($0.id, subject($0.subject)) }
        model.frequency = found.frequency
        model.isUnreachable = found.isUnreachable
        model.sendsMail = context.site.settings.sendsMail
        model.feed = found.feed
        let isSaved = context.request.query.first("ok") != nil
        model.outcome = outcome == .none && isSaved ? .saved : outcome
        let page = FollowsPage(
            model, token: protection.token, template: world.template, vocabularies: world.vocabularies,
            frame: context.frame())
        return protection.protecting(context.html(page.bytes, status: outcome.isRefusal ? 422 : 200))
    }

    private func subject(_ subject: ListFollows.Subject) -> FollowsPage.Subject {
        switch subject {
        case .practice(let practice): .practice(practice)
        case .territory(let territory): .territory(territory)
        case .search(let search, let chosen): .search(search, chosen: chosen)
        case .hidden: .hidden
        }
    }

    /// Leads back to the page that was followed.
    private func follow() throws -> Response {
        let form = try context.request.form()
        guard protection.accepts(form) else { return try follows(.expired) }
        guard let subject = asked(form) else { throw Failures.NotFound() }
        do {
            try FollowThis(subject).perform(by: context.viewer, in: world)
        } catch Refusal.tooMany(let limit) {
            return try follows(.tooMany(limit: limit))
        }
        return .redirect(to: route(subject), status: 303)
    }

    private func stop() throws -> Response {
        let form = try context.request.form()
        guard protection.accepts(form) else { return try follows(.expired) }
        if let id = form.first(FollowButton.Field.follow).flatMap({ Int64($0) }) {
            try StopFollowing(id).perform(by: context.viewer, in: world)
        }
        return .redirect(to: asked(form).map(route) ?? .notices(.follows), status: 303)
    }

    private func choose() throws -> Response {
        let form = try context.request.form()
        guard protection.accepts(form) else { return try follows(.expired) }
        let asked = form.first(FollowsPage.frequencyField).flatMap(DigestFrequency.init)
        guard let asked else { return .redirect(to: .notices(.follows), status: 303) }
        try ChooseDigest(asked).perform(by: context.viewer, in: world)
        var response = Response.redirect(to: .notices(.follows), status: 303)
        response.headers.set("Location", Route.notices(.follows).path + "?ok=1")
        return response
    }

    /// The address is in this answer alone: another asks for another.
    private func chooseFeed() throws -> Response {
        let form = try context.request.form()
        guard protection.accepts(form) else { return try follows(.expired) }
        if form.first(FollowsPage.feedField) == FollowsPage.feedClosed {
            try ClosePrivateFeed().perform(by: context.viewer, in: world)
            return try follows(.feedClosed)
        }
        let token = try OpenPrivateFeed(letters: context.letters).perform(by: context.viewer, in: world)
        context.site.settings.wakeJobs()
        let addresses = FeedRoute.Format.allCases.map {
            (context.siteAddress ?? "") + Route.capability(.feed(token: token, $0)).path
        }
        return try follows(.feedOpened(addresses))
    }

    private func asked(_ form: Form) -> FollowSubject? {
        FollowButton.subject(
            kind: form.first(FollowButton.Field.kind) ?? "", value: form.first(FollowButton.Field.subject) ?? "")
    }

    private func route(_ subject: FollowSubject) -> Route {
        switch subject {
        case .practice(let slug): .sheet(slug: slug)
        case .territory(let slug): .territory(slug: slug)
        case .search(let search): .practices(PracticesRoute(search))
        }
    }
}
