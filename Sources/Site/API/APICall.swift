internal import Acts
internal import Domain
internal import HTTP

/// One request of a program: who it acts for, and what it may.
struct APICall {
    let request: Request
    let site: Site
    let viewer: Viewer
    /// Nil for a program that names nobody: it reads what everybody may read.
    let token: APIToken?
    var world: World { site.world }

    /// - Throws: `APIProblem` for a token that is none of ours. Cookies mean nothing here: no page can act for its reader.
    init(_ request: Request, site: Site) throws {
        self.request = request
        self.site = site
        guard let header = request.headers["Authorization"] else {
            (viewer, token) = (.anyone, nil)
            return
        }
        let parts = header.split(separator: " ", omittingEmptySubsequences: true)
        guard parts.count == 2, parts[0].lowercased() == "bearer",
            let found = try site.world.recognise(apiToken: String(parts[1]), isLocal: site.settings.isLocal)
        else { throw APIProblem(.unknownToken) }
        (viewer, token) = (.member(found.member), found.token)
    }

    /// - Throws: `APIProblem` unless the program may change something in somebody's name.
    func requireWriting() throws(APIProblem) {
        guard let token else { throw APIProblem(.tokenMissing) }
        if !token.writes { throw APIProblem(.readOnlyToken) }
    }

    /// The JSON of the body.
    ///
    /// - Throws: `APIProblem` for another type, or text that is no JSON.
    func json() throws(APIProblem) -> JSON {
        let type = request.headers["Content-Type"]?.prefix { $0 != ";" }.lowercased() ?? ""
        guard type.filter({ $0 != " " }) == "application/json" else {
            throw APIProblem(.unsupportedType, "Content-Type: application/json is expected")
        }
        guard case .bytes(let bytes) = request.body else { throw APIProblem(.badRequest, "a body is expected") }
        do {
            return try JSON.parse(bytes, depthLimit: 16)
        } catch {
            throw APIProblem(.badRequest, "body: not JSON, line \(error.line), column \(error.column)")
        }
    }

    /// Parameters of the address, each known and, unless it may repeat, given once.
    func parameters(_ known: [APIParameter]) throws(APIProblem) -> APIParameters {
        try APIParameters(request.query.pairs.map { ($0.name, $0.value) }, known)
    }

    func answer(_ json: JSON, status: Int = 200) -> Response {
        Response(
            status: status,
            headers: [
                "Content-Type": "application/json", "Cache-Control": "private, no-cache", "Vary": "Authorization",
            ],
            body: .bytes(json.encoded() + [UInt8(ascii: "\n")]))
    }

    /// Names bytes as `ETag` does.
    func tag(_ json: JSON) -> String {
        "\"\(site.fingerprint(json.encoded()).prefix(32))\""
    }
}
