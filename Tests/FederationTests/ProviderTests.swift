import Domain
import Federation
import Glibc
import HTTP
import Secrets
import Synchronization
import TestSupport
import Testing

/// A provider that breaks every rule: nobody is signed in by it, and nothing waits for ever.
@Suite struct ProviderTests {
    private func settings(_ change: (inout (String, String, String, String, String)) -> Void) throws {
        var all = ("https://essai.example", "client", "secret", "Essai", "openid")
        change(&all)
        _ = try ProviderSettings(issuer: all.0, client: all.1, secret: all.2, name: all.3, scopes: all.4)
    }

    @Test func `settings that cannot work are refused by name`() throws {
        try settings { _ in }
        for issuer in ["", "http://essai.example", "https://essai.example?x", "https://essai.example/#", "essai"] {
            #expect(throws: ProviderSettings.Fault.issuer) { try settings { $0.0 = issuer } }
        }
        #expect(throws: ProviderSettings.Fault.client) { try settings { $0.1 = "" } }
        #expect(throws: ProviderSettings.Fault.secret) { try settings { $0.2 = "a\nb" } }
        #expect(throws: ProviderSettings.Fault.name) { try settings { $0.3 = "" } }
        for scopes in ["", "email", "openid offline_access", "openid\u{7}"] {
            #expect(throws: ProviderSettings.Fault.scopes) { try settings { $0.4 = scopes } }
        }
    }

    // MARK: The way there

    @Test func `the browser is sent with a state, a nonce and a challenge, and never our secret`() throws {
        let journeys = try Journeys()
        let request = journeys.request()
        let address = try journeys.provider.address(request)
        #expect(address.hasPrefix("\(journeys.there.issuer)/authorize?"))
        let asked = try TestProvider.asked(address)
        let expected = Secrets.base64URL(Secrets.sha256(Array(String(repeating: "v", count: 64).utf8)))
        #expect(asked["code_challenge"] == expected && asked["code_challenge_method"] == "S256")
        #expect(asked["redirect_uri"] == "https://essaim.example/connexion/retour")
        #expect(asked["scope"] == "openid email profile" && asked["prompt"] == nil && asked["max_age"] == nil)
        #expect(!address.contains("vvvv") && !address.contains("secret"))
        let proved = try TestProvider.asked(try journeys.provider.address(journeys.request(.proved)))
        #expect(proved["prompt"] == "login" && proved["max_age"] == "0")
    }

    /// The example of RFC 7636, appendix B.
    @Test func `the challenge is the one of the standard`() {
        let verifier = Array("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk".utf8)
        #expect(Secrets.base64URL(Secrets.sha256(verifier)) == "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM")
    }

    @Test(arguments: [
        ("issuer", #""https://ailleurs.example""#), ("issuer", ""), ("authorization_endpoint", ""),
        ("authorization_endpoint", #""http://ailleurs.example/a""#),
        ("authorization_endpoint", #""javascript:alert(1)""#),
        ("token_endpoint", #""http://ailleurs.example/t""#), ("token_endpoint", "1"), ("jwks_uri", ""),
        ("userinfo_endpoint", #""file:///etc/passwd""#), ("end_session_endpoint", #""http://ailleurs.example""#),
        ("code_challenge_methods_supported", #"["plain"]"#),
        ("token_endpoint_auth_methods_supported", #"["private_key_jwt"]"#),
    ]) func `a provider that names itself otherwise, or leads elsewhere, is not believed`(
        _ name: String, _ value: String
    ) throws {
        let journeys = try Journeys()
        journeys.there.behave { $0.metadata = [name: value] }
        let found = #expect(throws: FederationFault.self) { try journeys.provider.address(journeys.request()) }
        #expect(found?.isUntrusted == true)
    }

    @Test func `an answer must name the provider where it says that it does, and never another`() throws {
        let journeys = try Journeys()
        #expect(try journeys.provider.accepts(issuer: nil))
        #expect(try journeys.provider.accepts(issuer: journeys.there.issuer))
        #expect(try !journeys.provider.accepts(issuer: "https://ailleurs.example"))
        let strict = try Journeys()
        strict.there.behave { $0.metadata = ["authorization_response_iss_parameter_supported": "true"] }
        #expect(try !strict.provider.accepts(issuer: nil) && strict.provider.accepts(issuer: strict.there.issuer))
    }

    // MARK: The code

    @Test func `the code is given back once, with our secret in the header, or in the form where only that is taken`()
        throws
    {
        let journeys = try Journeys()
        let request = journeys.request()
        let back = try TestProvider.asked(try journeys.there.comeBack(try journeys.provider.address(request)))
        let code = try #require(back["code"])
        _ = try journeys.provider.proof(code: code, of: request)
        #expect(throws: FederationFault.untrusted("refused: 400")) {
            try journeys.provider.proof(code: code, of: request)
        }
        let asked = try #require(journeys.there.heard.first { $0.path == "/token" })
        #expect(asked.authorization?.hasPrefix("Basic ") == true && !asked.body.contains("client_secret"))
        let posting = try Journeys()
        posting.there.behave {
            $0.metadata = ["token_endpoint_auth_methods_supported": #"["client_secret_post","private_key_jwt"]"#]
        }
        #expect(try posting.fault() == nil)
        let posted = try #require(posting.there.heard.first { $0.path == "/token" })
        #expect(posted.authorization == nil && posted.body.contains("client_secret="))
    }

    @Test func `a code that somebody else asked for is refused: the verifier is not theirs`() throws {
        let journeys = try Journeys()
        let back = try TestProvider.asked(
            try journeys.there.comeBack(try journeys.provider.address(journeys.request())))
        let thief = AuthenticationRequest(
            returnAddress: "https://essaim.example/connexion/retour", state: "s", nonce: "n",
            verifier: String(repeating: "x", count: 64), asking: .asKnown, began: journeys.clock.now())
        #expect(throws: FederationFault.untrusted("refused: 400")) {
            try journeys.provider.proof(code: back["code"] ?? "", of: thief)
        }
    }

    @Test func `a proof asked for again must say when it was given, and be new`() throws {
        let journeys = try Journeys()
        #expect(try journeys.fault(.proved) == nil)
        journeys.there.seat("sujet-1", provedAt: journeys.clock.now() - 3_600_000_000)
        #expect(try journeys.fault(.asKnown) == nil)
        #expect(try journeys.fault(.proved) == .untrusted("token: auth_time"))
        journeys.there.behave { $0.claims = ["auth_time": ""] }
        #expect(try journeys.fault(.proved) == .untrusted("token: auth_time"))
    }

    // MARK: What it knows of somebody

    @Test func `the address is asked for only where it opens accounts, as JSON or signed`() throws {
        let plain = try Journeys()
        #expect(try plain.proof().identity.mail == nil && !plain.there.heard.contains { $0.path == "/userinfo" })
        for isSigned in [false, true] {
            let journeys = try Journeys(trustsMail: true)
            journeys.there.behave { $0.isSigned = isSigned }
            let identity = try journeys.proof().identity
            #expect(identity.mail?.text == "camille@essai.example" && identity.isMailVerified == true)
        }
    }

    @Test(
        arguments: [
            (#""email":"a@b.example","email_verified":false"#, false), (#""email":"a@b.example""#, nil),
            (#""email":"a@b.example","email_verified":"false""#, false),
            (#""email":"a@b.example","email_verified":"true""#, true),
            (#""email":"a@b.example","email_verified":1"#, false),
        ] as [(String, Bool?)]) func `whether the address was checked is read as it is said`(
            _ known: String, _ isVerified: Bool?
        ) throws
    {
        let journeys = try Journeys(trustsMail: true)
        journeys.there.behave { $0.person = known }
        #expect(try journeys.proof().identity.isMailVerified == isVerified)
    }

    @Test func `an address is not checked when the token or the answer says that it is not`() throws {
        let journeys = try Journeys(trustsMail: true)
        for (said, claimed) in [
            ("", "false"), (#","email_verified":true"#, "false"), (#","email_verified":false"#, "true"),
        ] {
            journeys.there.behave {
                $0.person = #""email":"a@b.example""# + said
                $0.claims = ["email_verified": claimed]
            }
            #expect(try journeys.proof().identity.isMailVerified == false, "\(said) \(claimed)")
        }
    }

    @Test func `what is said of somebody else, or signed by somebody else, is refused`() throws {
        for isSigned in [false, true] {
            let journeys = try Journeys(trustsMail: true)
            journeys.there.behave {
                $0.isSigned = isSigned
                $0.personSubject = "sujet-2"
            }
            #expect(try journeys.fault() == .untrusted("userinfo: sub"))
        }
        let journeys = try Journeys(trustsMail: true)
        let other = try SigningKey("cle-1")
        let forged = other.token(#"{"sub":"sujet-1","email":"camille@essai.example"}"#)
        journeys.there.behave {
            $0.answers["/userinfo"] = {
                Response(headers: ["Content-Type": "application/jwt"], body: .bytes(Array(forged.utf8)))
            }
        }
        #expect(try journeys.fault() == .untrusted("token: signature"))
        journeys.there.behave {
            $0.answers["/userinfo"] = { Response(headers: ["Content-Type": "text/html"], body: .bytes([])) }
        }
        #expect(try journeys.fault() == .untrusted("userinfo: type"))
    }

    // MARK: Keys

    @Test func `keys are kept, and asked for again once a minute at most for a name that is not there`() throws {
        let journeys = try Journeys()
        for _ in 0..<3 { #expect(try journeys.fault() == nil) }
        func asked() -> Int { journeys.there.heard.count { $0.path == "/jwks" } }
        #expect(asked() == 1)
        journeys.there.behave { $0.head = #"{"alg":"RS256","kid":"nouvelle"}"# }
        for _ in 0..<5 { #expect(try journeys.fault() == .untrusted("token: key")) }
        #expect(asked() == 1)
        journeys.clock.set(journeys.clock.now() + 61_000_000)
        for _ in 0..<5 { #expect(try journeys.fault() == .untrusted("token: key")) }
        #expect(asked() == 2)
        let key = journeys.there.key
        let renamed = key.published.replacing("cle-1", with: "nouvelle")
        journeys.there.behave { $0.answers["/jwks"] = { TestProvider.json("{\"keys\":[\(renamed)]}") } }
        journeys.clock.set(journeys.clock.now() + 61_000_000)
        #expect(try journeys.fault() == nil && asked() == 3)
    }

    @Test(arguments: [
        "{}", #"{"keys":[]}"#, #"{"keys":[{"kty":"oct","k":"AAAA","kid":"cle-1"}]}"#, "[]", "pas de JSON",
        #"{"keys":[{"kty":"RSA","use":"enc","kid":"cle-1","n":"AQAB","e":"AQAB"}]}"#,
        #"{"keys":[{"kty":"RSA","kid":"cle-1","n":"AQAB","e":"AQAB"}]}"#,
    ]) func `keys of another kind, for another use or too weak are none`(_ keys: String) throws {
        let journeys = try Journeys()
        journeys.there.behave { $0.answers["/jwks"] = { TestProvider.json(keys) } }
        #expect(try journeys.fault()?.isUntrusted == true)
    }

    // MARK: A hostile network

    @Test(arguments: ["/.well-known/openid-configuration", "/jwks", "/token"])
    func `a redirection is not followed`(_ path: String) throws {
        let journeys = try Journeys()
        let elsewhere = try TestProvider { 0 }
        defer { elsewhere.stop() }
        let address = elsewhere.issuer + path
        journeys.there.behave { $0.answers[path] = { Response(status: 302, headers: ["Location": address]) } }
        #expect(try journeys.fault() == .unreachable("302"))
        #expect(elsewhere.heard.isEmpty)
    }

    @Test func `an answer of ten megabytes is cut, and one of another kind is refused`() throws {
        let huge = try Journeys()
        huge.there.behave {
            $0.answers["/token"] = { TestProvider.json(String(repeating: " ", count: 10 << 20) + "{}") }
        }
        #expect(try huge.fault() == .unreachable("size"))
        for (status, fault) in [(500, FederationFault.unreachable("500")), (403, .untrusted("refused: 403"))] {
            let journeys = try Journeys()
            journeys.there.behave { $0.answers["/token"] = { Response(status: status) } }
            #expect(try journeys.fault() == fault)
        }
        for text in ["<html>", "[1]", "", "{\"a\":1,\"a\":2}", String(repeating: "[", count: 100_000)] {
            let journeys = try Journeys()
            journeys.there.behave { $0.answers["/token"] = { TestProvider.json(text) } }
            #expect(try journeys.fault() == .untrusted("no JSON"))
        }
        let mac = try Journeys()
        mac.there.behave {
            $0.answers["/token"] = { TestProvider.json(#"{"access_token":"a","token_type":"mac","id_token":"a.b.c"}"#) }
        }
        #expect(try mac.fault() == .untrusted("answer for the code"))
    }

    @Test func `a provider that does not answer is given up`() throws {
        let journeys = try Journeys(timeout: .milliseconds(300))
        let gate = Gate()
        defer { gate.open() }
        journeys.there.behave {
            $0.answers["/.well-known/openid-configuration"] = {
                gate.wait()
                return TestProvider.json("{}")
            }
        }
        #expect(throws: FederationFault.unreachable("timeout")) {
            try journeys.provider.address(journeys.request())
        }
    }

    @Test func `a slow provider holds four threads at most`() throws {
        let journeys = try Journeys(timeout: .seconds(60))
        let gate = Gate()
        journeys.there.behave {
            $0.answers["/.well-known/openid-configuration"] = {
                gate.wait()
                return TestProvider.json("{}")
            }
        }
        let provider = journeys.provider
        let request = journeys.request()
        let faults = Mutex<[FederationFault]>([])
        onThreads(8) { _ in
            do {
                _ = try provider.address(request)
            } catch let fault as FederationFault {
                let busy = faults.withLock { faults in
                    faults.append(fault)
                    return faults.count { $0 == .unreachable("busy") }
                }
                // The others answer once the last of these was sent away.
                if busy == 4 { gate.open() }
            } catch {}
        }
        #expect(faults.withLock { $0.count { $0 == .unreachable("busy") } } == 4)
        #expect(faults.withLock { $0.count } == 8)
    }

    @Test func `nobody at the address, and TLS where there is none, are told apart from a refusal`() throws {
        let gone = try TestProvider { 0 }
        let address = gone.issuer
        gone.stop()
        let clock = TestClock()
        func provider(_ issuer: String) throws -> Provider {
            Provider(
                try ProviderSettings(issuer: issuer, client: "c", secret: "s", name: "Essai")
            ) { clock.now() }
        }
        let journeys = try Journeys()
        let request = journeys.request()
        #expect(throws: FederationFault.unreachable("connect")) { try provider(address).address(request) }
        let secure = journeys.there.issuer.replacing("http://", with: "https://")
        #expect(throws: FederationFault.unreachable("tls")) { try provider(secure).address(request) }
    }

    @Test func `the end of a session is asked of the provider with its own token, where it can be`() throws {
        let journeys = try Journeys()
        let address = try #require(
            journeys.provider.endOfSession(hint: "a.b.c", returnAddress: "https://essaim.example/connexion", state: "x")
        )
        #expect(address.hasPrefix("\(journeys.there.issuer)/end?"))
        let asked = try TestProvider.asked(address)
        #expect(asked["id_token_hint"] == "a.b.c" && asked["state"] == "x")
        #expect(asked["post_logout_redirect_uri"] == "https://essaim.example/connexion")
        let silent = try Journeys()
        silent.there.behave { $0.metadata = ["end_session_endpoint": ""] }
        #expect(silent.provider.endOfSession(hint: "a.b.c", returnAddress: "https://e.example", state: "x") == nil)
    }
}

extension FederationFault {
    var isUntrusted: Bool { if case .untrusted = self { true } else { false } }
}

/// Holds answers back until it is opened.
private final class Gate: Sendable {
    private let isOpen = Mutex(false)

    func open() { isOpen.withLock { $0 = true } }

    func wait() {
        while !isOpen.withLock({ $0 }) { usleep(1_000) }
    }
}
