internal import Domain
internal import Secrets

/// The keys that the provider signs with (RFC 7517): only those that can verify RS256.
struct KeySet: Sendable {
    private static let limit = 64
    private let keys: [(name: String?, key: RSAPublicKey)]

    /// - Throws: `.untrusted` when there is none of use.
    init(_ json: JSON) throws(FederationFault) {
        guard let all = json["keys"]?.elements, all.count <= Self.limit else { throw .untrusted("keys") }
        keys = all.compactMap(Self.key)
        if keys.isEmpty { throw .untrusted("keys: none of use") }
    }

    /// - Parameter name: as the token names it; nil when it names none, and there must be one key then.
    func key(_ name: String?) -> RSAPublicKey? {
        guard let name else { return keys.count == 1 ? keys[0].key : nil }
        let found = keys.filter { $0.name == name }
        return found.count == 1 ? found[0].key : nil
    }

    private static func key(_ json: JSON) -> (name: String?, key: RSAPublicKey)? {
        guard json["kty"]?.text == "RSA", json["use"].map({ $0.text == "sig" }) ?? true,
            json["alg"].map({ $0.text == "RS256" }) ?? true,
            let modulus = json["n"]?.text.flatMap({ Secrets.bytes(base64URL: $0) }),
            let exponent = json["e"]?.text.flatMap({ Secrets.bytes(base64URL: $0) }),
            let key = RSAPublicKey(modulus: modulus, exponent: exponent)
        else { return nil }
        return (json["kid"]?.text, key)
    }
}
