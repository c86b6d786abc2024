/// The provider of identities that the operator trusts, and how it knows us.
package struct ProviderSettings: Sendable {
    /// The setting that cannot be taken.
    package enum Fault: Error, Sendable, Equatable {
        case issuer, client, secret, name, scopes
    }

    package let issuer: String
    package let name: String
    /// The address that the provider gives opens the account that has the same, at the first sign-in.
    package let trustsMail: Bool
    let client: String
    let secret: String
    let scopes: String
    let discovery: WebAddress
    /// From the connection to the last byte.
    let timeout: Duration

    /// - Parameters:
    ///   - name: as people know it: "ProConnect".
    ///   - scopes: what is asked of it, words with spaces between.
    package init(
        issuer: String, client: String, secret: String, name: String, scopes: String = "openid email profile",
        trustsMail: Bool = false, timeout: Duration = .seconds(10)
    ) throws(Fault) {
        let base = issuer.hasSuffix("/") ? String(issuer.dropLast()) : issuer
        guard let address = WebAddress(issuer), !address.hasQuery,
            let discovery = WebAddress(base + "/.well-known/openid-configuration")
        else { throw .issuer }
        guard !client.isEmpty, Self.isVisible(client) else { throw .client }
        guard !secret.isEmpty, Self.isVisible(secret) else { throw .secret }
        guard (1...60).contains(name.count), name.unicodeScalars.allSatisfy({ $0.value >= 32 && $0.value != 127 })
        else { throw .name }
        let words = scopes.split(separator: " ")
        guard words.contains("openid"), !words.contains("offline_access"), words.allSatisfy(Self.isVisible) else {
            throw .scopes
        }
        self.issuer = issuer
        self.client = client
        self.secret = secret
        self.name = name
        self.scopes = words.joined(separator: " ")
        self.trustsMail = trustsMail
        self.discovery = discovery
        self.timeout = timeout
    }

    private static func isVisible(_ text: some StringProtocol) -> Bool {
        text.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F }
    }
}
