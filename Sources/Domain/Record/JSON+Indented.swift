extension JSON {
    /// The value in UTF-8 as people edit it: a member or an element a line, two blanks a level, an end of line.
    package func indented() -> [UInt8] { lines(depth: 0) + [UInt8(ascii: "\n")] }

    private func lines(depth: Int) -> [UInt8] {
        switch self {
        case .array(let elements) where !elements.isEmpty:
            Self.block("[", elements.map { $0.lines(depth: depth + 1) }, "]", depth: depth)
        case .object(let members) where !members.isEmpty:
            Self.block(
                "{",
                members.map { JSON.string($0.key).encoded() + Array(": ".utf8) + $0.value.lines(depth: depth + 1) },
                "}", depth: depth)
        default: encoded()
        }
    }

    private static func block(_ open: String, _ parts: [[UInt8]], _ close: String, depth: Int) -> [UInt8] {
        let margin = String(repeating: "  ", count: depth)
        let inside = parts.joined(separator: Array(",\n\(margin)  ".utf8))
        return Array("\(open)\n\(margin)  ".utf8) + inside + Array("\n\(margin)\(close)".utf8)
    }
}
