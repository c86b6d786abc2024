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
    let lexicon = LexiconShelf()
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
        guard let pages else { return nil }
        // Its route need not be known: what is kept was made for this very target. What goes wrong here goes wrong on the
        // worker too, and is told there.
        let key = PageKey(request, Context.choices(request, self), .anyone)
        return (try? pages.page(key, atOnce: world.stateAtOnce)) ?? nil
    }

    package func respond(to request: Request) -> Response {
        let context = Context(request, site: self)
        do {
            return try kept(context)
        } catch {
            let status = Failures.status(of: error)
            if status >= 500 { settings.logFault(request.id, error) }
            return errorPage(status, context)
        }
    }

    /// How often pages were found ready; nil when none is kept.
    package var pageCounts: PageCounts? { pages?.counts }

    package func error(_ failure: Failure) -> Response {
        let request = Request(id: failure.requestID, path: failure.path ?? "", headers: failure.headers)
        return errorPage(failure.status, Context(request, site: self))
    }

    /// The page as it was made before, when nothing changed since: one look at the record instead of a page.
    private func kept(_ context: Context) throws -> Response {
        guard let pages, context.request.method == .get, let route = context.route, Self.readsRecord(route) else {
            return try secured(context)
        }
        let key = PageKey(context)
        let record = try world.state()
        if let page = pages.page(key, at: record) { return page }
        return pages.keep(try secured(context), key, at: record)
    }

    private func secured(_ context: Context) throws -> Response {
        SecurityHeaders.added(to: try answer(context), scheme: context.request.scheme)
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

    /// False for pages that must answer when the database does not.
    private static func readsRecord(_ route: Route) -> Bool {
        switch route {
        case .display, .legal, .privacy, .openData, .accessibility: false
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
