internal import Acts
internal import Domain
internal import HTTP
internal import Routes

/// Collections for programs: read, written whole, removed. A collection that is there is replaced only by who says which
/// state of it they know (`If-Match`).
struct APICollections {
    private let call: APICall

    init(_ call: APICall) { self.call = call }

    func list() throws -> Response {
        let parameters = try call.parameters([.page, .size])
        let all = try ListCollections().perform(by: call.viewer, in: call.world)
        let items = all.map { listed in
            JSON.object([
                JSON.Member("slug", .string(listed.collection.slug)),
                JSON.Member("title", .string(listed.collection.title)),
                JSON.Member("sheets", .integer(Int64(listed.sheets))),
            ])
        }
        return call.answer(APIPage(of: items, parameters).json())
    }

    func read(_ slug: String) throws -> Response {
        _ = try call.parameters([])
        guard let draft = try draft(slug) else { throw APIProblem(.notFound) }
        var response = call.answer(draft.json)
        response.headers.set("ETag", call.tag(draft.json))
        return response
    }

    func put(_ slug: String) throws -> Response {
        _ = try call.parameters([])
        let json = try call.json()
        let reader = CollectionsReader(JSON.array([json]).encoded())
        if !reader.problems.isEmpty { throw Refusal.collections(reader.problems) }
        guard let draft = reader.drafts.first else { throw APIProblem(.invalid) }
        if draft.slug != slug { throw APIProblem(.invalid, "adresse: must be the one of the address") }
        let known = try known(slug, without: .conflict)
        let outcome = try ImportCollections([draft], isDryRun: false, expecting: .some(known))
            .perform(by: call.viewer, in: call.world)
        let written = try self.draft(slug) ?? draft
        let isNew = outcome.collections.first?.action == .created
        var response = call.answer(written.json, status: isNew ? 201 : 200)
        response.headers.set("ETag", call.tag(written.json))
        if isNew { response.headers.set("Location", APIRoute.collection(slug: slug).path) }
        return response
    }

    func remove(_ slug: String) throws -> Response {
        let parameters = try call.parameters([
            APIParameter(name: "reason", kind: .sentence, about: "", isRequired: true)
        ])
        let reason = parameters.pairs.first { $0.name == "reason" }?.value ?? ""
        guard try known(slug, without: .preconditionRequired) != nil else { throw APIProblem(.notFound) }
        _ = try RemoveCollection(slug: slug, reason: reason).perform(by: call.viewer, in: call.world)
        return Response(status: 204, headers: ["Cache-Control": "no-store"])
    }

    private func draft(_ slug: String) throws -> CollectionDraft? {
        do {
            return try ExportCollections(slug: slug).perform(by: call.viewer, in: call.world).first
        } catch Refusal.notFound {
            return nil
        }
    }

    /// The collection that the request says it knows; nil when there is none and the request expects none.
    ///
    /// - Parameter code: what is wrong with a request that says nothing.
    private func known(_ slug: String, without code: APIProblem.Code) throws -> CollectionDraft? {
        let header = call.request.headers["If-Match"]
        guard let draft = try draft(slug) else {
            if header != nil { throw APIProblem(.preconditionFailed, "If-Match: there is no such collection") }
            return nil
        }
        guard let header else { throw APIProblem(code, "If-Match: the ETag that was read is expected") }
        // Tags may carry the coding they were sent in.
        let tag = call.tag(draft.json).dropLast()
        let isKnown =
            header == "*"
            || header.split(separator: ",").contains { part in
                part.drop { $0 == " " }.hasPrefix(tag)
            }
        if !isKnown { throw APIProblem(.preconditionFailed, "If-Match: the collection has changed since") }
        return draft
    }
}
