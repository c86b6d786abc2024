extension StringProtocol {
    /// Without the blanks at both ends.
    var trimmed: String {
        let rest = drop { $0.isWhitespace }
        guard let last = rest.lastIndex(where: { !$0.isWhitespace }) else { return "" }
        return String(rest[...last])
    }

    /// The parts between a separator of several characters, as they are.
    func parts(by separator: String) -> [String] {
        var parts: [String] = []
        var rest = self[...]
        while let found = rest.indices.first(where: { rest[$0...].hasPrefix(separator) }) {
            parts.append(String(rest[..<found]))
            rest = rest[found...].dropFirst(separator.count)
        }
        return parts + [String(rest)]
    }
}
