/// An e-mail address somebody typed, checked as far as can be without writing to it.
package struct MailAddress: Sendable, Hashable {
    /// As typed, without the spaces around.
    package let text: String
    /// Without case: two accounts never share it.
    package var key: String { text.lowercased() }

    /// Longest address that mail carries (RFC 5321 §4.5.3.1).
    package static let limit = 254

    /// Nil for what no mail server could take: no part before or after the "@", no point in the domain, spaces or
    /// control characters, or too long.
    package init?(_ typed: String) {
        let text = String(typed.drop { $0.isWhitespace }.reversed().drop { $0.isWhitespace }.reversed())
        guard text.utf8.count <= Self.limit, let at = text.lastIndex(of: "@") else { return nil }
        let local = text[..<at]
        let domain = text[text.index(after: at)...]
        guard (1...64).contains(local.utf8.count), Self.isPlain(local), Self.isDomain(domain) else { return nil }
        self.text = text
    }

    private static func isPlain(_ part: some StringProtocol) -> Bool {
        part.unicodeScalars.allSatisfy { scalar in
            scalar.value > 0x20 && scalar.value != 0x7F && !"<>()[]\\,;:\"@".unicodeScalars.contains(scalar)
                && !scalar.properties.isWhitespace && scalar.properties.generalCategory != .control
                && scalar.properties.generalCategory != .format
        }
    }

    private static func isDomain(_ domain: Substring) -> Bool {
        let labels = domain.split(separator: ".", omittingEmptySubsequences: false)
        return labels.count >= 2
            && labels.allSatisfy { label in
                (1...63).contains(label.utf8.count) && isPlain(label) && !label.hasPrefix("-") && !label.hasSuffix("-")
            }
    }
}
