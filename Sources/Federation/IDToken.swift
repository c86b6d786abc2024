internal import Domain
internal import Secrets

/// What an ID token says once everything it must say was checked (OpenID Connect Core 1.0, 3.1.3.7).
struct IDToken {
    /// Seconds that two clocks may differ by.
    static let leeway: Int64 = 60
    let subject: String
    /// Seconds since 1970-01-01 UTC.
    let provedAt: Int64?
    let claims: JSON
    private let accessHash: String?

    /// What the token must have been made for.
    struct Expected {
        let issuer: String
        let client: String
        let nonce: String
        /// Seconds: the journey began then.
        let began: Int64
        let now: Int64
    }

    /// - Parameter claims: of a token whose signature was proved.
    init(_ claims: JSON, _ expected: Expected) throws(FederationFault) {
        guard claims["iss"]?.text == expected.issuer else { throw .untrusted("token: iss") }
        try Self.checkAudience(claims, expected.client)
        guard let end = claims["exp"]?.seconds, end > expected.now - Self.leeway else { throw .untrusted("token: exp") }
        guard let made = claims["iat"]?.seconds, made <= expected.now + Self.leeway,
            made >= expected.began - Self.leeway
        else { throw .untrusted("token: iat") }
        if let start = claims["nbf"] {
            guard let start = start.seconds, start <= expected.now + Self.leeway else { throw .untrusted("token: nbf") }
        }
        guard let nonce = claims["nonce"]?.text, nonce == expected.nonce else { throw .untrusted("token: nonce") }
        guard let subject = claims["sub"]?.text, Self.isSubject(subject) else { throw .untrusted("token: sub") }
        self.subject = subject
        self.claims = claims
        accessHash = claims["at_hash"]?.text
        guard let proved = claims["auth_time"] else {
            provedAt = nil
            return
        }
        guard let proved = proved.seconds, proved > 0, proved <= expected.now + Self.leeway else {
            throw .untrusted("token: auth_time")
        }
        provedAt = proved
    }

    /// True when the access token is the one that came with this token, as far as this one says (3.1.3.6).
    func covers(_ accessToken: String) -> Bool {
        guard let accessHash else { return true }
        return Secrets.base64URL(Array(Secrets.sha256(Array(accessToken.utf8)).prefix(16))) == accessHash
    }

    /// For us, and when for others too, made for us; who it was made for is us wherever it is said.
    private static func checkAudience(_ claims: JSON, _ client: String) throws(FederationFault) {
        switch claims["aud"] {
        case .string(let one): guard one == client else { throw .untrusted("token: aud") }
        case .array(let several):
            guard several.contains(.string(client)) else { throw .untrusted("token: aud") }
            guard several.count == 1 || claims["azp"] != nil else { throw .untrusted("token: azp") }
        default: throw .untrusted("token: aud")
        }
        if let party = claims["azp"], party.text != client { throw .untrusted("token: azp") }
    }

    /// At most 255 characters of ASCII (section 2).
    private static func isSubject(_ text: String) -> Bool {
        (1...255).contains(text.utf8.count) && text.utf8.allSatisfy { $0 >= 0x20 && $0 < 0x7F }
    }
}

extension JSON {
    /// Seconds since 1970, whole or not; nil for anything else, and for what no calendar holds.
    var seconds: Int64? {
        guard let number = double, (0..<100_000_000_000).contains(number) else { return nil }
        return Int64(number)
    }
}
