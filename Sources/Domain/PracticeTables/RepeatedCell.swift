/// Several values in one cell: "café | voisinage".
///
/// A bar parts the values, blanks around it do not count; a bar that belongs to a value is written twice, so that
/// nothing is lost on the way back.
package enum RepeatedCell {
    package static func joined(_ values: [String]) -> String {
        values.map(escaped).joined(separator: " | ")
    }

    /// The values without the blanks around them; a value may be empty between two bars.
    package static func values(in cell: String) -> [String] {
        var values: [String] = []
        var current = ""
        var rest = cell[...]
        while let first = rest.popFirst() {
            if first != "|" {
                current.append(first)
            } else if rest.first == "|" {
                rest.removeFirst()
                current.append("|")
            } else {
                values.append(trimmed(current))
                current = ""
            }
        }
        return values + [trimmed(current)]
    }

    private static func escaped(_ value: String) -> String {
        var escaped = ""
        for character in value { escaped += character == "|" ? "||" : String(character) }
        return escaped
    }

    private static func trimmed(_ text: String) -> String {
        let rest = text.drop { $0.isWhitespace }
        guard let last = rest.lastIndex(where: { !$0.isWhitespace }) else { return "" }
        return String(rest[...last])
    }
}
