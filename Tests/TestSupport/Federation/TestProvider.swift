package import HTTP
internal import Secrets
internal import Synchronization

/// A provider of identities of the tests' own on the loopback: honest unless it is told otherwise.
package final class TestProvider: Sendable {
    /// What it says otherwise than an honest one.
    package struct Conduct: Sendable {
        /// Of the token, instead of the right one.
        package var head: String?
        /// JSON by name: said instead; an empty text leaves it out.
        package var claims: [String: String] = [:]
        package var metadata: [String: String] = [:]
        /// Signs instead of its own key.
        package var signer: SigningKey?
        /// What it answers at these paths, whatever is asked.
        package var answers: [String: @Sendable () -> Response] = [:]
        /// What it knows of the person, as JSON without "sub"; signed where `isSigned`.
        package var person = #""email":"camille@essai.example","email_verified":true"#
        package var personSubject: String?
        package var isSigned = false
        package var alters: (@Sendable (String) -> String)?

        package init() {}
    }

    package struct Heard: Sendable {
        package let path: String
        package let authorization: String?
        package let body: String
    }

    private struct Grant: Sendable {
        let nonce: String
        let challenge: String
    }

    private struct State: Sendable {
        var conduct = Conduct()
        var grants: [String: Grant] = [:]
        var heard: [Heard] = []
        var subject = "sujet-1"
        var provedAt: Int64?
        var count = 0
    }

    package static let client = "essaim-essai"
    package static let secret = "un secret+d'essai/&".replacing(" ", with: "_")
    package let key: SigningKey
    private let state = Mutex(State())
    private let now: @Sendable () -> Int64
    private let folder: TemporaryDirectory
    private let server = Mutex<Server?>(nil)

    /// - Parameter now: microseconds since 1970-01-01 UTC.
    package init(now: @escaping @Sendable () -> Int64) throws {
        self.now = now
        key = try Self.shared.get()
        folder = try TemporaryDirectory()
        var configuration = ServerConfiguration(spoolDirectory: folder.path)
        configuration.port = 0
        let server = try Server(configuration, Desk(provider: self))
        self.server.withLock { $0 = server }
    }

    /// Making a key takes a while: one does for all tests.
    private static let shared = Result { try SigningKey("cle-1") }

    package var issuer: String { "http://127.0.0.1:\(server.withLock { $0?.port } ?? 0)" }
    package var heard: [Heard] { state.withLock { $0.heard } }

    package func behave(_ change: (inout Conduct) -> Void) { state.withLock { change(&$0.conduct) } }

    /// Who signs in there from now on, and when they proved who they are; when the code is asked for unless said.
    package func seat(_ subject: String, provedAt: Int64? = nil) {
        state.withLock {
            $0.subject = subject
            $0.provedAt = provedAt
        }
    }

    package func stop() {
        let running = server.withLock { server in
            defer { server = nil }
            return server
        }
        running?.stop(grace: .zero)
    }

    /// What somebody who signs in there comes back with, as a path of ours.
    ///
    /// - Parameter address: where our page sent them.
    package func comeBack(_ address: String) throws -> String {
        let asked = try Self.asked(address)
        guard let state = asked["state"], let nonce = asked["nonce"], let challenge = asked["code_challenge"],
            asked["code_challenge_method"] == "S256", asked["response_type"] == "code",
            asked["client_id"] == Self.client
        else { throw SupportFailure("not an authorization request: \(address)") }
        let code = self.state.withLock { kept in
            kept.count += 1
            kept.grants["code-\(kept.count)"] = Grant(nonce: nonce, challenge: challenge)
            return "code-\(kept.count)"
        }
        return "/connexion/retour?code=\(code)&state=\(state)"
    }

    /// The parameters of an address.
    package static func asked(_ address: String) throws -> [String: String] {
        guard let mark = address.firstIndex(of: "?"), let query = Query(parsing: address[mark...].dropFirst().utf8)
        else { throw SupportFailure("nothing asked: \(address)") }
        return Dictionary(query.pairs.map { ($0.name, $0.value) }, uniquingKeysWith: { $1 })
    }

    // MARK: Answers

    fileprivate func answer(_ request: Request) -> Response {
        var body = ""
        if case .bytes(let bytes) = request.body { body = String(decoding: bytes, as: UTF8.self) }
        let authorization = request.headers["Authorization"]
        let conduct = state.withLock { state in
            state.heard.append(Heard(path: request.path, authorization: authorization, body: body))
            return state.conduct
        }
        if let answer = conduct.answers[request.path] { return answer() }
        switch request.path {
        case "/.well-known/openid-configuration": return Self.json(metadata(conduct))
        case "/jwks": return Self.json("{\"keys\":[\(key.published)]}")
        case "/token": return tokens(body, authorization, conduct)
        case "/userinfo": return person(authorization, conduct)
        default: return Response(status: 404)
        }
    }

    private func metadata(_ conduct: Conduct) -> String {
        Self.object(
            [
                "issuer": "\"\(issuer)\"", "authorization_endpoint": "\"\(issuer)/authorize\"",
                "token_endpoint": "\"\(issuer)/token\"", "jwks_uri": "\"\(issuer)/jwks\"",
                "userinfo_endpoint": "\"\(issuer)/userinfo\"", "end_session_endpoint": "\"\(issuer)/end\"",
                "code_challenge_methods_supported": "[\"S256\"]",
            ], conduct.metadata)
    }

    private func tokens(_ body: String, _ authorization: String?, _ conduct: Conduct) -> Response {
        guard let form = try? Form(parsing: body.utf8), form.first("grant_type") == "authorization_code",
            let code = form.first("code"), let grant = state.withLock({ $0.grants.removeValue(forKey: code) }),
            Secrets.base64URL(Secrets.sha256(Array((form.first("code_verifier") ?? "").utf8))) == grant.challenge
        else { return Self.json("{\"error\":\"invalid_grant\"}", status: 400) }
        guard isUs(form, authorization) else { return Self.json("{\"error\":\"invalid_client\"}", status: 401) }
        let access = "acces-\(code)"
        var token = (conduct.signer ?? key).token(
            conduct.head ?? #"{"alg":"RS256","typ":"JWT","kid":"\#(key.name)"}"#, claims(grant, access, conduct))
        if let alters = conduct.alters { token = alters(token) }
        return Self.json(
            """
            {"access_token":"\(access)","token_type":"Bearer","expires_in":60,"id_token":"\(token)"}
            """)
    }

    private func isUs(_ form: Form, _ authorization: String?) -> Bool {
        if form.first("client_secret") == Self.secret { return form.first("client_id") == Self.client }
        let pair = "\(Self.client):\(Self.encodedSecret)"
        return authorization == "Basic \(Secrets.base64(Array(pair.utf8)))"
    }

    private static var encodedSecret: String {
        secret.replacing("+", with: "%2B").replacing("'", with: "%27").replacing("/", with: "%2F")
            .replacing("&", with: "%26")
    }

    private func claims(_ grant: Grant, _ access: String, _ conduct: Conduct) -> String {
        let (subject, proved) = state.withLock { ($0.subject, $0.provedAt) }
        let seconds = now() / 1_000_000
        let hash = Secrets.base64URL(Array(Secrets.sha256(Array(access.utf8)).prefix(16)))
        return Self.object(
            [
                "iss": "\"\(issuer)\"", "sub": "\"\(subject)\"", "aud": "\"\(Self.client)\"",
                "exp": "\(seconds + 60)", "iat": "\(seconds)", "auth_time": "\((proved ?? now()) / 1_000_000)",
                "nonce": "\"\(grant.nonce)\"", "at_hash": "\"\(hash)\"",
            ], conduct.claims)
    }

    private func person(_ authorization: String?, _ conduct: Conduct) -> Response {
        guard authorization?.hasPrefix("Bearer acces-code-") == true else { return Response(status: 401) }
        let subject = conduct.personSubject ?? state.withLock { $0.subject }
        let known = "{\"sub\":\"\(subject)\",\(conduct.person)}"
        if !conduct.isSigned { return Self.json(known) }
        let signed = (conduct.signer ?? key).token(
            "{\"iss\":\"\(issuer)\",\"aud\":\"\(Self.client)\"," + known.dropFirst())
        return Response(headers: ["Content-Type": "application/jwt"], body: .bytes(Array(signed.utf8)))
    }

    private static func object(_ honest: [String: String], _ said: [String: String]) -> String {
        let all = honest.merging(said, uniquingKeysWith: { $1 }).filter { !$0.value.isEmpty }
        return "{" + all.sorted { $0.key < $1.key }.map { "\"\($0.key)\":\($0.value)" }.joined(separator: ",") + "}"
    }

    package static func json(_ text: String, status: Int = 200) -> Response {
        Response(
            status: status, headers: ["Content-Type": "application/json"], body: .bytes(Array(text.utf8)))
    }
}

/// Where the provider is asked.
private struct Desk: Handler {
    // The provider holds the server that holds this; tests that begin one end it.
    unowned let provider: TestProvider

    func policy(method: HTTP.Method, path: String) -> RoutePolicy {
        RoutePolicy(methods: [.get, .post], body: .memory(limit: 16_384))
    }

    func respond(to request: Request) -> Response { provider.answer(request) }

    func error(_ failure: Failure) -> Response { Response(status: failure.status) }
}
