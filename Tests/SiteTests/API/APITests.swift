import Acts
import Domain
import HTTP
import Routes
import Site
import TestSupport
import Testing

@Suite struct APITests {
    /// What a program gets: status, type, JSON.
    private struct Answer {
        let page: Page
        var status: Int { page.status }
        var json: JSON { get throws { try JSON.parse(page.bytes) } }
        func code() throws -> String? {
            try json["type"]?.text.map { String($0.dropFirst("urn:essaim:problem:".count)) }
        }
    }

    private func ask(
        _ site: TestSite, _ target: String, _ method: HTTP.Method = .get, token: String? = nil, body: String? = nil,
        more: [(String, String)] = [], cookies: [String] = []
    ) throws -> Answer {
        var headers = token.map { [("Authorization", "Bearer \($0)")] } ?? []
        if body != nil { headers.append(("Content-Type", "application/json")) }
        let page = try site.ask(target, method: method, cookies: cookies, headers: headers + more, body: body)
        return Answer(page: page)
    }

    private func token(
        _ site: TestSite, of member: Member, writes: Bool = true, days: Int = 30
    ) throws -> (secret: String, id: Int64) {
        let made = try site.world.perform(
            CreateToken(name: "Programme", writes: writes, days: days), by: .member(member))
        return (made.secret, made.token.id)
    }

    private func coordinator(_ site: TestSite) throws -> Member {
        try site.world.member([Grant(.coordinator, .instance)])
    }

    private static let collection = """
        {"adresse":"essai","titre":"Un essai","introduction":["Pour lire."],"choisie_par":"Le comité",\
        "fiches":[{"fiche":"pratique-a","pourquoi":"Pour commencer."}]}
        """

    private func sheets(_ site: TestSite) throws {
        try site.world.bring([Drafts.practice("a", "Pratique A"), Drafts.practice("b", "Pratique B")])
    }

    @Test(arguments: APIRoute.examples.filter { !$0.pattern.contains("{") && $0 != .me })
    func `every list is read without a token, page by page, and refuses what it does not know`(
        _ route: APIRoute
    ) throws {
        let site = try TestSite.withRealPractices()
        let first = try ask(site, route.path)
        #expect(first.status == 200 && first.page.headers["Content-Type"] == "application/json")
        #expect(try ask(site, route.path + "?inconnu=1").status == 400)
        guard let items = try first.json["items"]?.elements, let total = try first.json["total"]?.integer else {
            return
        }
        #expect(items.count == min(20, Int(total)))
        var walked = 0
        for page in 1...100 {
            let json = try ask(site, "\(route.path)?size=100&page=\(page)").json
            let count = json["items"]?.elements?.count ?? -1
            walked += count
            if count == 0 { break }
        }
        #expect(walked == Int(total))
        for odd in ["page=0", "page=x", "size=101", "size=0", "page=1&page=2", "page=01"] {
            let refused = try ask(site, "\(route.path)?\(odd)")
            #expect(try refused.status == 400 && refused.code() == "bad-request", "\(odd)")
        }
    }

    @Test func `practices are found by words and facets as on the page, and read whole`() throws {
        let site = try TestSite.withRealPractices()
        let found = try ask(site, "/api/v1/practices?q=jardin").json
        let page = try SearchSheets(SheetSearch(words: "jardin")).perform(by: .anyone, in: site.world.world)
        #expect(found["total"]?.integer == Int64(page.total) && page.total > 0)
        let slugs = found["items"]?.elements?.compactMap { $0["slug"]?.text } ?? []
        #expect(slugs == page.sheets.map(\.sheet.practice.slug))
        let sheet = try ask(site, "/api/v1/practices/\(try #require(slugs.first))")
        #expect(try sheet.json["format"]?.text == "essaim-sheet")
        #expect(try sheet.page.bytes == site.ask("/pratiques/\(slugs[0]).json").bytes)
        let odd = try ask(site, "/api/v1/practices?theme=nulle-part").json
        #expect(odd["unknown"]?.elements == [.string("theme=nulle-part")])
        #expect(try ask(site, "/api/v1/practices?tri=hasard").status == 400)
    }

    @Test func `an address that is none, a method that is none and a token that is none are told as problems`() throws {
        let site = try TestSite()
        for path in ["/api", "/api/", "/api/v1/", "/api/v1/rien", "/api/v2", "/api/v1/practices/absente"] {
            let answer = try ask(site, path)
            #expect(try answer.status == 404 && answer.code() == "not-found", "\(path)")
            #expect(answer.page.headers["Content-Type"] == "application/problem+json")
        }
        let refused = Page(
            site.site.error(
                Failure(status: 405, requestID: "00000000000000bb", path: "/api/v1/practices", headers: Headers())))
        #expect(refused.headers["Content-Type"] == "application/problem+json" && refused.status == 405)
        for header in ["Bearer x", "Bearer essaim_00", "Basic abc", "Bearer", ""] {
            let answer = try ask(site, "/api/v1/practices", more: [("Authorization", header)])
            #expect(try answer.status == 401 && answer.code() == "unknown-token", "\(header)")
            #expect(answer.page.headers["WWW-Authenticate"] != nil)
        }
        #expect(try ask(site, "/api/v1/me").code() == "token-missing")
    }

    @Test func `a token says whom it acts for until it is revoked or over`() throws {
        let site = try TestSite()
        let member = try coordinator(site)
        let made = try token(site, of: member)
        let me = try ask(site, "/api/v1/me", token: made.secret).json
        #expect(me["member"]?.text == String(member.id) && me["writes"]?.bool == true)
        #expect(me["roles"]?.elements == [.string("coordinator")])
        site.world.clock.set(site.world.clock.now() + 31 * 86_400_000_000)
        #expect(try ask(site, "/api/v1/me", token: made.secret).code() == "unknown-token")
        let other = try token(site, of: member)
        try site.world.perform(RevokeToken(other.id), by: .member(member))
        #expect(try ask(site, "/api/v1/me", token: other.secret).code() == "unknown-token")
        let stranger = try site.world.member()
        let third = try token(site, of: member)
        #expect(throws: Refusal.notFound) { try site.world.perform(RevokeToken(third.id), by: .member(stranger)) }
        try site.world.perform(EraseAccount(member.id))
        #expect(try ask(site, "/api/v1/me", token: third.secret).code() == "unknown-token")
    }

    @Test func `a session opens nothing here, and a program is never an administrator`() throws {
        let site = try TestSite()
        let member = try site.world.member([Grant(.administrator, .instance)])
        let cookie = try site.world.session(of: .member(member))
        #expect(try ask(site, "/api/v1/me", cookies: [cookie]).code() == "token-missing")
        let made = try token(site, of: member)
        #expect(try ask(site, "/api/v1/me", token: made.secret).json["roles"]?.elements == [])
    }

    @Test func `a collection is written once, and replaced only by who read it last`() throws {
        let site = try TestSite()
        try sheets(site)
        let writer = try token(site, of: coordinator(site)).secret
        let path = "/api/v1/collections/essai"
        let made = try ask(site, path, .put, token: writer, body: Self.collection)
        #expect(made.status == 201 && made.page.headers["Location"] == path)
        let tag = try #require(made.page.headers["ETag"])
        #expect(try ask(site, path).page.headers["ETag"] == tag)
        #expect(try ask(site, path, .put, token: writer, body: Self.collection).code() == "conflict")
        #expect(try ask(site, path + "?reason=x", .delete, token: writer).code() == "precondition-required")
        let changed = Self.collection.replacing("Un essai", with: "Un autre essai")
        let second = try ask(site, path, .put, token: writer, body: changed, more: [("If-Match", tag)])
        #expect(second.status == 200)
        #expect(try second.json["titre"]?.text == "Un autre essai")
        let late = try ask(site, path, .put, token: writer, body: Self.collection, more: [("If-Match", tag)])
        #expect(try late.code() == "precondition-failed")
        #expect(try ask(site, path).json["titre"]?.text == "Un autre essai")
        let next = try #require(second.page.headers["ETag"])
        #expect(try ask(site, path, .delete, token: writer, more: [("If-Match", next)]).code() == "bad-request")
        let gone = try ask(site, path + "?reason=essai", .delete, token: writer, more: [("If-Match", next)])
        #expect(gone.status == 204)
        #expect(try ask(site, path).status == 404)
    }

    @Test func `nothing is written without a token that writes and a role that may`() throws {
        let site = try TestSite()
        try sheets(site)
        let path = "/api/v1/collections/essai"
        let coordinator = try coordinator(site)
        let plain = try site.world.member()
        let before = try DatabaseContent(of: site.world.database)
        #expect(try ask(site, path, .put, body: Self.collection).code() == "token-missing")
        let reader = try token(site, of: coordinator, writes: false).secret
        let other = try token(site, of: plain).secret
        #expect(try ask(site, path, .put, token: reader, body: Self.collection).code() == "read-only-token")
        #expect(try ask(site, path, .put, token: other, body: Self.collection).code() == "forbidden")
        #expect(
            try ask(site, "/api/v1/practices/pratique-a/withdrawal", .post, token: other, body: "{\"reason\":\"x\"}")
                .code() == "forbidden")
        #expect(try ask(site, path).status == 404)
        #expect(try ask(site, "/api/v1/practices/pratique-a").status == 200)
        _ = before
    }

    @Test(arguments: [
        ("{", "bad-request"), ("[]", "invalid"), ("{}", "invalid"), ("null", "invalid"),
        (
            "{\"adresse\":\"autre\",\"titre\":\"T\",\"introduction\":[\"I\"],\"choisie_par\":\"C\",\"fiches\":[{\"fiche\":\"pratique-a\",\"pourquoi\":\"P\"}]}",
            "invalid"
        ),
        (
            "{\"adresse\":\"essai\",\"titre\":\"T\",\"introduction\":[\"I\"],\"choisie_par\":\"C\",\"fiches\":[{\"fiche\":\"absente\",\"pourquoi\":\"P\"}]}",
            "invalid"
        ),
    ])
    func `what cannot be taken is told and changes nothing`(_ body: String, _ code: String) throws {
        let site = try TestSite()
        try sheets(site)
        let writer = try token(site, of: coordinator(site)).secret
        let path = "/api/v1/collections/essai"
        let answer = try ask(site, path, .put, token: writer, body: body)
        #expect(try answer.code() == code && answer.json["detail"] != nil || code == "invalid")
        #expect(try ask(site, path).status == 404)
        let typed = try site.ask(
            path, method: .put, headers: [("Authorization", "Bearer \(writer)"), ("Content-Type", "text/plain")],
            body: Self.collection)
        #expect(typed.status == 415)
    }

    @Test func `the same request under the same key is done once`() throws {
        let site = try TestSite()
        try sheets(site)
        let editor = try site.world.member([Grant(.editor, .instance)])
        let writer = try token(site, of: editor).secret
        let path = "/api/v1/practices/pratique-a/withdrawal"
        let key = [("Idempotency-Key", "un")]
        let body = "{\"reason\":\"Droit de réponse\"}"
        let first = try ask(site, path, .post, token: writer, body: body, more: key)
        #expect(first.status == 200)
        #expect(try first.json["state"]?.text == "withdrawn")
        let again = try ask(site, path, .post, token: writer, body: body, more: key)
        #expect(again.status == 200 && again.page.bytes == first.page.bytes)
        #expect(again.page.headers["Idempotency-Replayed"] == "true")
        #expect(try site.world.audit(.withdrawSheet).count == 1)
        #expect(
            try ask(site, path, .post, token: writer, body: "{\"reason\":\"autre\"}", more: key).code() == "key-reused")
        #expect(try ask(site, path, .post, token: writer, body: body).code() != nil)
        // A refusal is not kept: the request may be mended under its key.
        let other = "/api/v1/practices/pratique-b/withdrawal"
        let second = [("Idempotency-Key", "deux")]
        #expect(try ask(site, other, .post, token: writer, body: "{\"reason\":\" \"}", more: second).status == 422)
        #expect(try ask(site, other, .post, token: writer, body: body, more: second).status == 200)
        #expect(try ask(site, "/api/v1/practices/pratique-b").code() == "gone")
    }

    @Test func `the description names every address and method, and nothing else`() throws {
        let site = try TestSite()
        let document = try ask(site, "/api/v1/openapi.json").json
        #expect(document["openapi"]?.text == "3.1.0")
        guard case .object(let paths)? = document["paths"] else {
            Issue.record("no paths")
            return
        }
        let described = Set(
            paths.flatMap { path -> [String] in
                guard case .object(let methods) = path.value else { return [] }
                return methods.map { "\($0.key.uppercased()) \(path.key)" }
            })
        let served = Set(
            APIRoute.examples.flatMap { route in
                Route.api(route).entry.methods.map { "\($0) \(route.pattern)" }
            })
        #expect(described == served)
    }
}

extension String {
    fileprivate func replacing(_ old: String, with new: String) -> String {
        split(separator: old, omittingEmptySubsequences: false).joined(separator: new)
    }
}
