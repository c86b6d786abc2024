package import Acts
internal import Domain
package import HTTP
internal import Routes
package import Secrets
internal import Texts
internal import Views

/// The web site: finds the route of a request, lets its controller translate to an act, and words what goes wrong.
package final class Site: Handler {
    let world: World
    let settings: SiteSettings
    let tokens: FormToken
    let secrets: Secrets
    let lexicon = LexiconShelf()
    let limits = SignInLimits()
    let bench = LaboratoryBench()
    /// What questionnaires were found to do.
    let simulations = SimulationShelf()
    /// What nobody waits for.
    let later = LaterWork()
    /// 64 hexadecimal digits that name bytes.
    let fingerprint: @Sendable ([UInt8]) -> String
    private let pages: PageCache?
    /// Insides of pages, for readers whose frames differ.
    let contents: KeptValues<ContentKey, PageContent>?
    private let assets: [String: StaticFile]

    package init(world: World, secrets: Secrets, settings: SiteSettings) {
        self.world = world
        self.settings = settings
        pages = PageCache(limit: settings.pageCache)
        contents = KeptValues(limit: settings.contentCache)
        tokens = FormToken(secrets)
        self.secrets = secrets
        fingerprint = { secrets.fingerprint($0) }
        assets = Dictionary(
            Asset.all.map { ($0.name, StaticFile(name: $0.name, contentType: $0.contentType, bytes: $0.bytes)) },
            uniquingKeysWith: { $1 })
    }

    package func policy(method: Method, path: String) -> RoutePolicy {
        Route(path: path).flatMap { Self.policies[$0.entry.name] } ?? RoutePolicy(methods: Set(Method.allCases))
    }

    /// By the name of the route: asked of every request.
    private static let policies = Dictionary(
        Route.table.map { entry in
            let policy = RoutePolicy(
                methods: Set(entry.methods.compactMap(Method.init)),
                body: entry.bodyLimit > 0 ? .memory(limit: entry.bodyLimit) : .none, runsInline: entry.isInline)
            return (entry.name, policy)
        }, uniquingKeysWith: { $1 })

    package func ready(for request: Request) -> Response? {
        // Pages of somebody who signed in are never among those kept.
        guard let pages, SessionCookie.token(request) == nil else { return nil }
        // Its route need not be known: what is kept was made for this very target. What goes wrong here goes wrong on the
        // worker too, and is told there.
        let key = PageKey(request, Context.choices(request, self), .anyone, at: world.now())
        return (try? pages.page(key, atOnce: world.stateAtOnce)) ?? nil
    }

    package func respond(to request: Request) -> Response {
        if APIRoute.covers(request.path) {
            return SecurityHeaders.added(
                to: APIController(request, site: self).answer(), scheme: request.scheme)
        }
        var context = Context(request, site: self)
        do {
            let recognised = try signedIn(request, context.route).flatMap {
                try world.recognise($0, isLocal: settings.isLocal)
            }
            context = Context(
                request, site: self, recognised: recognised, unread: try unread(recognised, context.route))
            return try kept(context)
        } catch is Failures.SignInNeeded {
            return led(to: .signIn, context)
        } catch Refusal.confirmationNeeded {
            return led(to: .confirmation, context)
        } catch let many as Failures.TooMany {
            return tooMany(many, context)
        } catch {
            let status = Failures.status(of: error)
            if status >= 500 { settings.logFault(request.id, error) }
            return errorPage(status, context)
        }
    }

    /// Nil where it does not matter who asks: whoever answers a survey does so as anybody, signed in or not.
    private func signedIn(_ request: Request, _ route: Route?) -> String? {
        if case .answering = route { return nil }
        if case .surveys(.code) = route { return nil }
        return SessionCookie.token(request)
    }

    /// What the head of a page tells somebody who signed in; nothing where there is no head.
    private func unread(_ recognised: Recognised?, _ route: Route?) throws -> Int {
        guard let recognised else { return 0 }
        if case .machine = route { return 0 }
        return try CountNotices().perform(by: .member(recognised.member), in: world)
    }

    /// Comes back once nothing is left of what nobody waited for.
    package func finish() { later.finish() }

    /// To a page that asks who is there, and back to the page where the reader was.
    private func led(to route: AccountRoute, _ context: Context) -> Response {
        let path = Returning(route, to: context.route).path
        return SecurityHeaders.added(
            to: Response(status: 303, headers: ["Location": path, "Cache-Control": "no-store"]),
            scheme: context.request.scheme)
    }

    private func tooMany(_ many: Failures.TooMany, _ context: Context) -> Response {
        let page = TooManyTriesPage(seconds: many.seconds, frame: context.frame(isError: true))
        var response = Response.html(page.bytes, status: 429)
        response.headers.set("Cache-Control", "no-store")
        response.headers.set("Retry-After", String(many.seconds))
        return SecurityHeaders.added(to: response, scheme: context.request.scheme)
    }

    /// How often pages were found ready; nil when none is kept.
    package var pageCounts: PageCounts? { pages?.counts }

    package func error(_ failure: Failure) -> Response {
        if APIRoute.covers(failure.path ?? failure.target) {
            return SecurityHeaders.added(
                to: APIProblem(status: failure.status).response(requestID: failure.requestID), scheme: "http")
        }
        let request = Request(id: failure.requestID, path: failure.path ?? "", headers: failure.headers)
        return errorPage(failure.status, Context(request, site: self))
    }

    /// The page as it was made before, when nothing changed since: one look at the record instead of a page.
    private func kept(_ context: Context) throws -> Response {
        guard let pages, context.recognised == nil, context.request.method == .get, let route = context.route,
            Self.readsRecord(route)
        else {
            return try secured(context)
        }
        let key = PageKey(context)
        let record = try world.state()
        if let page = pages.page(key, at: record) { return page }
        return pages.keep(try secured(context), key, at: record)
    }

    private func secured(_ context: Context) throws -> Response {
        SecurityHeaders.added(
            to: try answer(context), scheme: context.request.scheme,
            isSilent: context.route?.entry.isSecret ?? false)
    }

    private func answer(_ context: Context) throws -> Response {
        guard let route = context.route else { return try withoutTrailingSlash(context) }
        if Self.readsRecord(route) { try world.refreshVocabularies() }
        switch route {
        case .home: return try PagesController(context).home()
        case .practices(let list): return try PracticesController(context).list(list)
        case .sheet(let slug): return try PracticesController(context).sheet(slug)
        case .sheetFile(let file): return try SheetFileController(context).file(file)
        case .collections: return try CollectionsController(context).list()
        case .collection(let slug): return try CollectionsController(context).collection(slug)
        case .suggestions, .compare, .obstacles, .obstacle, .levers, .lever, .feed:
            return try FindingController(context).answer(route)
        case .methods: return try MethodsController(context).list()
        case .method(let slug): return try MethodsController(context).method(slug)
        case .territories: return try TerritoriesController(context).list()
        case .territory(let slug): return try TerritoriesController(context).territory(slug)
        case .nearby(let place): return try TerritoriesController(context).nearby(place)
        case .organisations(let list): return try OrganisationsController(context).list(list)
        case .organisation(let slug): return try OrganisationsController(context).organisation(slug)
        case .groups(let list): return try OrganisationsController(context).groups(list)
        case .group(let slug): return try OrganisationsController(context).group(slug)
        case .glossary(let list): return try GlossaryController(context).list(list)
        case .word(let slug): return try GlossaryController(context).word(slug)
        case .sources: return try SourcesController(context).list()
        case .source(let code): return try SourcesController(context).source(code)
        case .vocabularies: return try VocabulariesController(context).list()
        case .vocabulary(let route): return try VocabulariesController(context).vocabulary(route)
        case .export(let export): return try ExportController(context).file(export)
        case .legal, .privacy, .openData, .accessibility: return LegalController(context).page(route)
        case .about: return try PagesController(context).about()
        case .display: return try DisplayController(context).answer()
        case .account(let account): return try AccountController(context).answer(account)
        case .capability(.link(let token)): return LinkController(context).open(token)
        case .capability(.feed(let token, let format)):
            return try PrivateFeedController(context).answer(token, format)
        case .capability(.report(let token)): return FollowController(context).open(token)
        case .capability(.reply(let token)): return ReplyController(context).open(token)
        case .capability(.inquiry(let token)): return InquiryFollowController(context).open(token)
        case .inquiries(let inquiries): return try InquiriesController(context).answer(inquiries)
        case .life(let life): return try LifeController(context).answer(life)
        case .grids(let grids): return try GridsController(context).answer(grids)
        case .reviews(let reviews): return try ReviewsController(context).answer(reviews)
        case .lineage(let lineage): return try LineageController(context).page(lineage)
        case .methodYears(let years): return try MethodsController(context).years(years)
        case .adoptions(let adoptions): return try AdoptionsController(context).answer(adoptions)
        case .prizes(let prizes): return try PrizesController(context).answer(prizes)
        case .calendar(let calendar): return try CalendarController(context).answer(calendar)
        case .laboratory(let laboratory): return try LaboratoryController(context).answer(laboratory)
        case .surveys(let surveys): return try SurveysController(context).answer(surveys)
        case .answering(let answering): return try AnsweringController(context).answer(answering)
        case .forms(let forms): return try FormsController(context).answer(forms)
        case .leading(let leading): return try LeadingController(context).answer(leading)
        case .coding(let coding): return try CodingController(context).answer(coding)
        case .reports(let reports): return try ReportsController(context).answer(reports)
        case .writing(let writing): return try WritingController(context).answer(writing)
        case .files(let files): return try FilesController(context).answer(files)
        case .members(let members): return try MembersController(context).answer(members)
        case .notices(let notices): return try NoticesController(context).answer(notices)
        case .ownData(let data): return try OwnDataController(context).answer(data)
        case .api: return APIController(context.request, site: self).answer()
        case .machine(let machine): return try answer(machine, context)
        }
    }

    private func answer(_ machine: MachineRoute, _ context: Context) throws -> Response {
        switch machine {
        case .asset(let name):
            guard let file = assets[name] else { throw Failures.NotFound() }
            return Response(body: .fixed(file))
        case .harvest: return try HarvestController(context).answer()
        case .sitemap(let sitemap): return try SitemapController(context).answer(sitemap)
        case .health: return .text("ok\n")
        case .robots: return .text(robots)
        }
    }

    private var robots: String {
        let sitemap =
            settings.publicAddress.map { "Sitemap: \($0)\(Route.machine(.sitemap(SitemapRoute())).path)\n" } ?? ""
        return """
            User-agent: *
            Allow: \(Route.home.path)
            Disallow: \(Route.suggestions(DirectoryRoute()).path)
            Disallow: /*.pdf
            \(sitemap)
            """
    }

    /// False for pages that must answer when the database does not, and for those of one person.
    private static func readsRecord(_ route: Route) -> Bool {
        switch route {
        case .display, .legal, .privacy, .openData, .accessibility, .account, .capability, .members, .notices, .ownData,
            .reports, .inquiries, .life, .reviews, .adoptions, .prizes, .calendar, .laboratory, .surveys,
            .answering, .forms, .leading, .api:
            false
        default: !route.entry.isInline
        }
    }

    /// An address typed with a slash too many leads to the page without it.
    private func withoutTrailingSlash(_ context: Context) throws -> Response {
        let path = context.request.path
        guard path.count > 1, path.hasSuffix("/"), let route = Route(path: String(path.dropLast())) else {
            throw Failures.NotFound()
        }
        return .redirect(to: route, status: 301)
    }

    private func errorPage(_ status: Int, _ context: Context) -> Response {
        let page = ErrorPage(
            status: status, requestID: context.request.id, frame: context.frame(isError: true))
        var response = Response.html(page.bytes, status: status)
        response.headers.set("Cache-Control", "no-store")
        if status == 503 { response.headers.set("Retry-After", "1") }
        return SecurityHeaders.added(to: response, scheme: context.request.scheme)
    }
}
