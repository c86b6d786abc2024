package import Domain
internal import Secrets
internal import Synchronization

/// A provider of identities (OpenID Connect, code flow with PKCE): sends people there, and believes of what comes back only what
/// its keys signed for us.
///
/// Whoever calls it waits for the network: never inside a transaction.
package final class Provider: Sendable {
    /// Somebody proved to the provider who they are.
    package struct Proof: Sendable {
        package let identity: ForeignIdentity
        /// The provider asks for it back when the person signs out there.
        package let token: String
    }

    private struct Known: Sendable {
        var metadata: ProviderMetadata?
        var metadataAt: Int64 = 0
        var keys: KeySet?
        var keysAt: Int64 = 0
    }

    /// Microseconds that what it says of itself is kept.
    private static let lifetime: Int64 = 3_600_000_000
    /// Microseconds before its keys are asked for again because of a name that is not among them.
    private static let pause: Int64 = 60_000_000
    /// Questions on their way at once: a slow provider must not hold all the threads of the site.
    private static let atOnce = 4

    private let settings: ProviderSettings
    private let now: @Sendable () -> Int64
    private let known = Mutex(Known())
    private let ongoing = Atomic(0)

    package var name: String { settings.name }
    package var issuer: String { settings.issuer }
    package var trustsMail: Bool { settings.trustsMail }

    /// - Parameter now: microseconds since 1970-01-01 UTC.
    package init(_ settings: ProviderSettings, now: @escaping @Sendable () -> Int64) {
        self.settings = settings
        self.now = now
    }

    /// Where to send the browser.
    package func address(_ request: AuthenticationRequest) throws(FederationFault) -> String {
        try metadata().authorization.asking(request.parameters(settings))
    }

    /// True when an answer that names this issuer may be this provider's (RFC 9207).
    package func accepts(issuer: String?) throws(FederationFault) -> Bool {
        if let issuer { return issuer == settings.issuer }
        return !(try metadata().namesItself)
    }

    /// Gives the code back for what it stands for.
    ///
    /// - Throws: `FederationFault`; nothing of it may be told to the person but that it did not work.
    package func proof(code: String, of request: AuthenticationRequest) throws(FederationFault) -> Proof {
        let metadata = try metadata()
        let answer = try tokens(code, request, metadata)
        guard answer["token_type"]?.text?.lowercased() == "bearer", let text = answer["id_token"]?.text,
            let access = answer["access_token"]?.text, !access.isEmpty,
            access.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F })
        else { throw .untrusted("answer for the code") }
        let token = try IDToken(
            try claims(SignedToken(text)),
            IDToken.Expected(
                issuer: settings.issuer, client: settings.client, nonce: request.nonce,
                began: request.began / 1_000_000, now: now() / 1_000_000))
        guard token.covers(access) else { throw .untrusted("token: at_hash") }
        if request.asking == .proved {
            guard let proved = token.provedAt, proved >= request.began / 1_000_000 - IDToken.leeway else {
                throw .untrusted("token: auth_time")
            }
        }
        let about = settings.trustsMail ? try information(access, token, metadata) : nil
        return Proof(identity: identity(token, about), token: text)
    }

    /// Where the browser ends its session with the provider; nil where that cannot be done from here.
    ///
    /// - Parameter hint: the token of the sign-in, which says whose session it is.
    package func endOfSession(hint: String, returnAddress: String, state: String) -> String? {
        guard let address = (try? metadata())?.endSession else { return nil }
        return address.asking([
            ("id_token_hint", hint), ("client_id", settings.client), ("post_logout_redirect_uri", returnAddress),
            ("state", state),
        ])
    }

    // MARK: What it says of itself

    private func metadata() throws(FederationFault) -> ProviderMetadata {
        let now = now()
        let kept = known.withLock { ($0.metadata, $0.metadataAt) }
        if let metadata = kept.0, now >= kept.1, now - kept.1 < Self.lifetime { return metadata }
        let metadata = try ProviderMetadata(
            try json(Fetch(address: settings.discovery, timeout: settings.timeout)), of: settings)
        known.withLock {
            $0.metadata = metadata
            $0.metadataAt = now
        }
        return metadata
    }

    /// What the token says, once a key of the provider proved that it signed it.
    private func claims(_ token: SignedToken) throws(FederationFault) -> JSON {
        let now = now()
        let kept = known.withLock { ($0.keys, $0.keysAt) }
        let isFresh = now >= kept.1 && now - kept.1 < Self.lifetime
        if isFresh, let key = kept.0?.key(token.keyName) { return try token.claims(signedBy: key) }
        // A name that is not there may be of a new key, or of somebody who wants us to ask for ever.
        if isFresh && kept.0 != nil && now - kept.1 < Self.pause { throw .untrusted("token: key") }
        let keys = try KeySet(
            try json(Fetch(address: try metadata().keys, timeout: settings.timeout)))
        known.withLock {
            $0.keys = keys
            $0.keysAt = now
        }
        guard let key = keys.key(token.keyName) else { throw .untrusted("token: key") }
        return try token.claims(signedBy: key)
    }

    // MARK: What it says of somebody

    private func tokens(
        _ code: String, _ request: AuthenticationRequest, _ metadata: ProviderMetadata
    ) throws(FederationFault) -> JSON {
        var form = [
            (name: "grant_type", value: "authorization_code"), ("code", code), ("redirect_uri", request.returnAddress),
            ("code_verifier", request.verifier),
        ]
        var headers: [String] = []
        if metadata.isSecretPosted {
            form += [("client_id", settings.client), ("client_secret", settings.secret)]
        } else {
            let pair = "\(FormText.encoded(settings.client)):\(FormText.encoded(settings.secret))"
            headers = ["Authorization: Basic \(Secrets.base64(Array(pair.utf8)))"]
        }
        return try json(
            Fetch(address: metadata.token, headers: headers, form: form, timeout: settings.timeout))
    }

    /// What it knows of the person, as JSON or signed; it must speak of who the token speaks of.
    private func information(
        _ access: String, _ token: IDToken, _ metadata: ProviderMetadata
    ) throws(FederationFault) -> JSON? {
        guard let address = metadata.userInfo else { return nil }
        let answer = try ask(
            Fetch(address: address, headers: ["Authorization: Bearer \(access)"], timeout: settings.timeout))
        let about: JSON
        switch answer.type {
        case "application/jwt":
            about = try claims(SignedToken(String(decoding: answer.body, as: UTF8.self), kinds: ["jwt"]))
            guard about["iss"].map({ $0.text == settings.issuer }) ?? true else { throw .untrusted("userinfo: iss") }
            let isForUs =
                switch about["aud"] {
                case nil: true
                case .string(let one): one == settings.client
                case .array(let several): several.contains(.string(settings.client))
                default: false
                }
            guard isForUs else { throw .untrusted("userinfo: aud") }
        case "application/json": about = try Self.object(answer.body)
        default: throw .untrusted("userinfo: type")
        }
        guard about["sub"]?.text == token.subject else { throw .untrusted("userinfo: sub") }
        return about
    }

    private func identity(_ token: IDToken, _ about: JSON?) -> ForeignIdentity {
        let source = about?["email"] == nil ? token.claims : about ?? token.claims
        let mail = settings.trustsMail ? source["email"]?.text.flatMap(MailAddress.init) : nil
        // Where both say it, the one that says no is believed.
        let said = [token.claims, about].compactMap { $0.flatMap(Self.isMailVerified) }
        let isVerified = said.contains(false) ? false : Self.isMailVerified(source)
        return ForeignIdentity(
            issuer: settings.issuer, subject: token.subject, mail: mail, isMailVerified: isVerified,
            provedAt: token.provedAt.map { $0 * 1_000_000 })
    }

    /// Nil when it does not say.
    private static func isMailVerified(_ source: JSON) -> Bool? {
        switch source["email_verified"] {
        case nil, .null: nil
        case .bool(let verified): verified
        case .string(let text): text == "true"
        default: false
        }
    }

    // MARK: Asking

    private func json(_ fetch: Fetch) throws(FederationFault) -> JSON { try Self.object(try ask(fetch).body) }

    private func ask(_ fetch: Fetch) throws(FederationFault) -> Fetch.Answer {
        defer { ongoing.subtract(1, ordering: .relaxed) }
        if ongoing.add(1, ordering: .relaxed).newValue > Self.atOnce { throw .unreachable("busy") }
        let answer = try fetch.answer()
        switch answer.status {
        case 200: return answer
        case 400..<500: throw .untrusted("refused: \(answer.status)")
        default: throw .unreachable("\(answer.status)")
        }
    }

    private static func object(_ bytes: [UInt8]) throws(FederationFault) -> JSON {
        guard let json = try? JSON.parse(bytes, depthLimit: 16), case .object = json else {
            throw .untrusted("no JSON")
        }
        return json
    }
}
