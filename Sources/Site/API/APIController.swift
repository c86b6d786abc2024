internal import Acts
internal import Domain
internal import HTTP
internal import Routes

/// Answers programs: translates a request to the act that a page would ask for, and its outcome or refusal to JSON.
struct APIController {
    private let request: Request
    private let site: Site

    init(_ request: Request, site: Site) {
        self.request = request
        self.site = site
    }

    func answer() -> Response {
        do {
            return try answered()
        } catch let problem as APIProblem {
            return problem.response(requestID: request.id)
        } catch let refusal as Refusal {
            return APIProblem(of: refusal).response(requestID: request.id)
        } catch {
            let status = Failures.status(of: error)
            if status >= 500 { site.settings.logFault(request.id, error) }
            return APIProblem(status: status).response(requestID: request.id)
        }
    }

    private func answered() throws -> Response {
        guard case .api(let route) = Route(path: request.path) else { throw APIProblem(.notFound) }
        let call = try APICall(request, site: site)
        if request.method != .get { return try KeyedAnswer(call).answer { try changed(route, call) } }
        try site.world.refreshVocabularies()
        switch route {
        case .index: return try index(call)
        case .document:
            _ = try call.parameters([])
            return call.answer(APIDocument(version: site.settings.version).json)
        case .me: return try me(call)
        case .practices: return try APIPractices(call).list()
        case .practice(let slug): return try APIPractices(call).practice(slug)
        case .list(let listing): return try APILists(call).list(listing)
        case .collections: return try APICollections(call).list()
        case .collection(let slug): return try APICollections(call).read(slug)
        case .vocabularies: return try APILists(call).vocabularies()
        case .vocabulary(let code): return try APILists(call).vocabulary(code)
        case .withdrawal, .publication: throw APIProblem(.methodNotAllowed)
        }
    }

    private func changed(_ route: APIRoute, _ call: APICall) throws -> Response {
        switch (route, request.method) {
        case (.withdrawal(let slug), .post): return try APIPractices(call).withdraw(slug)
        case (.publication(let slug), .post): return try APIPractices(call).publish(slug)
        case (.collection(let slug), .put): return try APICollections(call).put(slug)
        case (.collection(let slug), .delete): return try APICollections(call).remove(slug)
        default: throw APIProblem(.methodNotAllowed)
        }
    }

    private func index(_ call: APICall) throws -> Response {
        _ = try call.parameters([])
        let links = APIRoute.examples.filter { !$0.pattern.contains("{") }.map {
            JSON.string($0.path)
        }
        return call.answer(
            .object([
                JSON.Member("name", .string("Essaim")), JSON.Member("version", .string(site.settings.version)),
                JSON.Member("openapi", .string(APIRoute.document.path)), JSON.Member("links", .array(links)),
            ]))
    }

    private func me(_ call: APICall) throws -> Response {
        _ = try call.parameters([])
        guard let token = call.token, let member = call.viewer.member else { throw APIProblem(.tokenMissing) }
        return call.answer(
            .object([
                JSON.Member("member", .string(String(member.id))),
                JSON.Member("token", .string(String(token.id))), JSON.Member("name", .string(token.name)),
                JSON.Member("writes", .bool(token.writes)), JSON.Member("until", .string(UTCMoment.text(token.until))),
                JSON.Member(
                    "roles", .array(Set(member.grants.map(\.role.rawValue)).sorted().map(JSON.string))),
            ]))
    }
}
