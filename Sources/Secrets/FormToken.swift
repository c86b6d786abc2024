/// The token that proves a form came from our own page: one secret a browser, masked anew in every page.
///
/// The mask changes the bytes of each response, so that compression cannot reveal the secret (BREACH).
package struct FormToken: Sendable {
    private static let length = 16
    private let secrets: Secrets

    package init(_ secrets: Secrets) { self.secrets = secrets }

    /// A new secret for a browser that has none: 32 hexadecimal digits, kept in its cookie.
    package func newSecret() -> String { Secrets.hexadecimal(secrets.random(Self.length)) }

    /// True when the cookie holds something this type made.
    package func isSecret(_ text: String) -> Bool { Secrets.bytes(hexadecimal: text)?.count == Self.length }

    /// What the form carries: a random mask, then the secret under it; different every time.
    package func masked(_ secret: String) -> String? {
        guard let bytes = Secrets.bytes(hexadecimal: secret), bytes.count == Self.length else { return nil }
        let mask = secrets.random(Self.length)
        return Secrets.hexadecimal(mask + zip(mask, bytes).map { $0 ^ $1 })
    }

    /// True when the form's value hides the cookie's secret.
    package func matches(_ masked: String, secret: String) -> Bool {
        guard let bytes = Secrets.bytes(hexadecimal: masked), bytes.count == Self.length * 2,
            let expected = Secrets.bytes(hexadecimal: secret), expected.count == Self.length
        else { return false }
        let found = zip(bytes.prefix(Self.length), bytes.suffix(Self.length)).map { $0 ^ $1 }
        return secrets.areEqual(found, expected)
    }
}
