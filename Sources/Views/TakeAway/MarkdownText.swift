/// Writes contributed texts into Markdown so that nothing in them is taken for markup.
///
/// Source: CommonMark 0.31, section 2.4 (backslash escapes), and the table extension of GitHub.
enum MarkdownText {
    private static let special: Set<Character> = ["\\", "`", "*", "_", "[", "]", "<", ">", "|", "~", "&", "#", "$"]

    /// On one line, for a heading, an item or a cell.
    static func line(_ text: String) -> String {
        guarded(escaped(text.split(whereSeparator: isBlank).joined(separator: " ")))
    }

    /// Paragraphs as they were written: lines of one paragraph are joined.
    static func paragraphs(_ text: String) -> String {
        var paragraphs: [[String]] = [[]]
        for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
            let words = Self.line(String(line))
            if words.isEmpty { paragraphs.append([]) } else { paragraphs[paragraphs.count - 1].append(words) }
        }
        return paragraphs.filter { !$0.isEmpty }.map { $0.joined(separator: " ") }.joined(separator: "\n\n")
    }

    /// An address between angle brackets, where only these three could end it.
    static func address(_ address: String) -> String {
        "<" + address.replacing("<", with: "%3C").replacing(">", with: "%3E").replacing(" ", with: "%20") + ">"
    }

    /// Narrow and no-break spaces belong to the words around them.
    private static func isBlank(_ character: Character) -> Bool {
        character == " " || character.isNewline
            || character.unicodeScalars.contains { $0.value < 0x20 || $0.value == 0x7F }
    }

    private static func escaped(_ text: String) -> String {
        var escaped = ""
        for character in text {
            if special.contains(character) { escaped += "\\" }
            escaped.append(character)
        }
        return escaped
    }

    /// What begins a list, a quotation or an underline only does so at the beginning of a line.
    private static func guarded(_ text: String) -> String {
        guard let first = text.first else { return "" }
        if ["-", "+", "=", ":"].contains(first) { return "\\" + text }
        let digits = text.prefix { $0.isASCII && $0.isNumber }
        let rest = text.dropFirst(digits.count)
        guard !digits.isEmpty, let mark = rest.first, mark == "." || mark == ")" else { return text }
        return "\(digits)\\\(rest)"
    }
}
