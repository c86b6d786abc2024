/// Entity tags (RFC 9110 §8.8.3): computed from the uncompressed bytes, told apart by coding, compared weakly.
enum EntityTag {
    /// A strong tag for these bytes.
    static func of(_ bytes: UnsafeRawBufferPointer) -> String {
        "\"\(Hexadecimal.sixteen(XXHash64.hash(bytes)))\""
    }

    /// The tag of the same page in another coding.
    static func tag(_ tag: String, coding: ContentCoding?) -> String {
        guard let coding, tag.hasSuffix("\"") else { return tag }
        return String(tag.dropLast()) + coding.tagSuffix + "\""
    }

    /// True when `If-None-Match` names the page in any of its codings.
    static func matches(_ header: String?, _ tag: String) -> Bool {
        guard let header else { return false }
        let wanted = opaque(tag)
        return header.utf8.split(separator: UInt8(ascii: ",")).prefix(50).contains { part in
            let text = ASCII.trimmed(Substring(part))
            return text == "*" || opaque(text) == wanted
        }
    }

    private static func opaque(_ tag: String) -> Substring {
        let strong = tag.hasPrefix("W/") ? tag.dropFirst(2) : tag[...]
        guard strong.utf8.count >= 2, strong.hasPrefix("\""), strong.hasSuffix("\"") else { return "" }
        let text = strong.dropFirst().dropLast()
        let coding = ContentCoding.allCases.first { text.hasSuffix($0.tagSuffix) }
        return coding.map { text.dropLast($0.tagSuffix.count) } ?? text
    }
}
