internal import Domain
internal import French

/// A password somebody chose: checked, then hashed, outside any transaction.
struct NewPassword {
    private static let rule = PasswordRule(folding: { French.folded($0) })
    private let text: String
    private let names: [String]

    /// - Parameter names: of the site and of the person.
    init(_ text: String, of account: Account, names: [String]) {
        self.text = PasswordRule.normal(text)
        self.names = names + [account.name, account.mail ?? ""]
    }

    /// - Throws: `Refusal.account(.password)` when the rule does not take it.
    func hashed(in world: World) throws -> String {
        if let fault = Self.rule.fault(text, names: names) { throw Refusal.account(.password(fault)) }
        return try world.credentials.hash(password: text)
    }
}

/// How somebody wants to be read and written to.
package struct Identity: Sendable, Equatable {
    private static let limit = 120
    package let name: String
    package let language: String

    /// - Parameter language: "fr" or "en"; anything else is French.
    package init(name: String, language: String) {
        let words = name.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        self.name = String(String.UnicodeScalarView(words.unicodeScalars.filter(Self.isPlain)).prefix(Self.limit))
        self.language = language == "en" ? "en" : "fr"
    }

    /// No control, no mark that turns the direction of what follows.
    private static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
        ![.control, .format, .lineSeparator, .paragraphSeparator].contains(scalar.properties.generalCategory)
    }
}
