internal import Domain

/// A page cut into its tags and its texts, so that a template engine can write the same page again.
struct PageParts {
    /// Each text with the markup before it; the text is not escaped.
    let parts: [(markup: String, text: String)]

    init(_ page: String) {
        var parts: [(markup: String, text: String)] = []
        var markup = ""
        for piece in page.split(separator: "<", omittingEmptySubsequences: false).dropFirst() {
            let end = piece.firstIndex(of: ">") ?? piece.endIndex
            markup += "<" + piece[..<end] + ">"
            let text = piece[end...].dropFirst()
            if text.allSatisfy(\.isWhitespace) {
                markup += text
            } else {
                parts.append((markup, Self.unescaped(String(text))))
                markup = ""
            }
        }
        parts.append((markup, ""))
        self.parts = parts
    }

    var json: [UInt8] { JSON.array(parts.map { .array([.string($0.markup), .string($0.text)]) }).encoded() }

    private static func unescaped(_ text: String) -> String {
        var plain = text
        for (entity, character) in [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")] {
            plain = plain.split(separator: entity, omittingEmptySubsequences: false).joined(separator: character)
        }
        return plain
    }
}
