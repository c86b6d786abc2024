internal import Acts
internal import Domain
internal import HTML
internal import HTTP
internal import Routes
internal import Views

/// Practices for programs: found, read, withdrawn and put online again.
struct APIPractices {
    private let call: APICall
    private var world: World { call.world }
    /// A page like any other, for the addresses that the file of a sheet gives.
    private var context: Context { Context(call.request, site: call.site) }

    init(_ call: APICall) { self.call = call }

    func list() throws -> Response {
        let parameters = try call.parameters(APIParameter.search)
        guard case .practices(let asked) = Route(path: Route.practices(PracticesRoute()).path, query: parameters.pairs)
        else { throw APIProblem(.fault) }
        let found = try SearchSheets(asked.search, page: parameters.page, size: parameters.size)
            .perform(by: call.viewer, in: world)
        // The act gives the last page for one beyond it: programs that walk would never end.
        let isBeyond = parameters.page > found.pages
        let items = isBeyond ? [] : found.sheets.map(item)
        return call.answer(
            APIPage(items: items, total: found.total, page: parameters.page, size: parameters.size).json(
                more: [
                    JSON.Member(
                        "unknown", .array(found.unknown.map { .string("\($0.facet.rawValue)=\($0.value)") }))
                ]))
    }

    private func item(_ found: FoundSheet) -> JSON {
        let practice = found.sheet.practice
        return .object([
            JSON.Member("id", .string(String(practice.id))), JSON.Member("slug", .string(practice.slug)),
            JSON.Member("title", .string(practice.title)),
            JSON.Member("address", .string(context.link(.sheet(slug: practice.slug)).address)),
            JSON.Member("matched", .array(found.matched.map { .string($0.rawValue) })),
        ])
    }

    func practice(_ slug: String) throws -> Response {
        _ = try call.parameters([])
        switch try ReadSheet(slug: slug).perform(by: call.viewer, in: world) {
        case .moved(let newer): return moved(to: .practice(slug: newer))
        case .sheet(let sheet):
            let file = SheetFile(
                SheetProjection(sheet, template: world.template), card: context.card(sheet, link: context.link),
                vocabularies: world.vocabularies, link: context.link)
            return Response(
                headers: [
                    "Content-Type": "application/json", "Cache-Control": "private, no-cache", "Vary": "Authorization",
                ], body: .bytes(file.bytes))
        }
    }

    func withdraw(_ slug: String) throws -> Response {
        _ = try call.parameters([])
        let json = try call.json()
        guard case .object(let members) = json, members.allSatisfy({ $0.key == "reason" }),
            let reason = json["reason"]?.text, reason.count <= 400
        else {
            throw APIProblem(
                .invalid, "body: an object with the text `reason`, 400 characters at most, and nothing else is expected"
            )
        }
        return done(try WithdrawSheet(slug: slug, reason: reason).perform(by: call.viewer, in: world))
    }

    func publish(_ slug: String) throws -> Response {
        _ = try call.parameters([])
        if case .bytes(let bytes) = call.request.body, !bytes.isEmpty {
            throw APIProblem(.badRequest, "no body is expected")
        }
        return done(try PublishSheet(slug: slug).perform(by: call.viewer, in: world))
    }

    private func done(_ practice: Practice) -> Response {
        call.answer(
            .object([
                JSON.Member("id", .string(String(practice.id))), JSON.Member("slug", .string(practice.slug)),
                JSON.Member("state", .string(practice.state.rawValue)),
            ]))
    }

    private func moved(to route: APIRoute) -> Response {
        Response(status: 301, headers: ["Location": route.path, "Cache-Control": "no-store"])
    }
}
