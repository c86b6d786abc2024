internal import Domain
internal import Secrets

/// A token in three parts (RFC 7515): nothing in it is believed before a key of the provider proved its signature.
struct SignedToken {
    private static let limit = 32 << 10
    /// The key that signed it, as the token says.
    let keyName: String?
    private let signed: [UInt8]
    private let payload: [UInt8]
    private let signature: [UInt8]

    /// - Parameter kinds: values of `typ` that may stand in its head, in lower case.
    /// - Throws: `.untrusted` for any algorithm but RS256, for critical extensions, for another kind of token.
    init(_ text: String, kinds: Set<String> = ["jwt"]) throws(FederationFault) {
        guard text.utf8.count <= Self.limit else { throw .untrusted("token: size") }
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count == 3, let head = Secrets.bytes(base64URL: parts[0]),
            let payload = Secrets.bytes(base64URL: parts[1]), let signature = Secrets.bytes(base64URL: parts[2]),
            let header = try? JSON.parse(head, depthLimit: 8), case .object = header
        else { throw .untrusted("token: form") }
        guard header["alg"]?.text == "RS256" else { throw .untrusted("token: alg") }
        guard header["crit"] == nil else { throw .untrusted("token: crit") }
        guard header["typ"].map({ kinds.contains($0.text?.lowercased() ?? "") }) ?? true else {
            throw .untrusted("token: typ")
        }
        switch header["kid"] {
        case nil: keyName = nil
        case .string(let name): keyName = name
        default: throw .untrusted("token: kid")
        }
        signed = Array("\(parts[0]).\(parts[1])".utf8)
        self.payload = payload
        self.signature = signature
    }

    /// - Throws: `.untrusted` when that key did not sign it.
    func claims(signedBy key: RSAPublicKey) throws(FederationFault) -> JSON {
        guard key.signed(signed, signature) else { throw .untrusted("token: signature") }
        guard let claims = try? JSON.parse(payload, depthLimit: 16), case .object = claims else {
            throw .untrusted("token: claims")
        }
        return claims
    }
}
