internal import Secrets

/// What a browser is sent to the provider with, and what must come back with it.
package struct AuthenticationRequest: Sendable {
    /// Whether somebody whom the provider knows already proves again who they are.
    package enum Asking: Sendable {
        case asKnown
        /// Whoever sat here before may still be signed in there: the answer must say when they proved it.
        case proved
    }

    /// Where the provider sends the browser back to.
    let returnAddress: String
    let state: String
    let nonce: String
    /// Proves that whoever brings the code is who asked for it (RFC 7636).
    let verifier: String
    let asking: Asking
    /// Microseconds since 1970-01-01 UTC.
    let began: Int64

    package init(
        returnAddress: String, state: String, nonce: String, verifier: String, asking: Asking, began: Int64
    ) {
        self.returnAddress = returnAddress
        self.state = state
        self.nonce = nonce
        self.verifier = verifier
        self.asking = asking
        self.began = began
    }

    func parameters(_ settings: ProviderSettings) -> [(name: String, value: String)] {
        let challenge = Secrets.base64URL(Secrets.sha256(Array(verifier.utf8)))
        let all = [
            (name: "response_type", value: "code"), ("client_id", settings.client), ("redirect_uri", returnAddress),
            ("scope", settings.scopes), ("state", state), ("nonce", nonce), ("code_challenge", challenge),
            ("code_challenge_method", "S256"),
        ]
        switch asking {
        case .asKnown: return all
        case .proved: return all + [("prompt", "login"), ("max_age", "0")]
        }
    }
}
