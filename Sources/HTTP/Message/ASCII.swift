/// Byte rules of RFC 9110 that the parsers share; bytes, never Characters, because they run for each request.
enum ASCII {
    static func lowercased(_ byte: UInt8) -> UInt8 {
        (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
    }

    /// True when a value that is a list, as that of `Vary`, holds this name.
    static func lists(_ value: String, _ name: String) -> Bool {
        value.utf8.split(separator: UInt8(ascii: ",")).contains { item in
            let item = trimmed(item)
            return item.count == name.utf8.count
                && zip(item, name.utf8).allSatisfy { lowercased($0) == lowercased($1) }
        }
    }

    static func equalIgnoringCase(_ left: String, _ right: String) -> Bool {
        let (a, b) = (left.utf8, right.utf8)
        // Lengths and equal spellings decide nearly always, without looking at each byte.
        if a.count != b.count { return false }
        return left == right || zip(a, b).allSatisfy { lowercased($0) == lowercased($1) }
    }

    /// `tchar` of RFC 9110 §5.6.2: what a header name, a method or a cookie name is made of.
    static func isToken(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
        case UInt8(ascii: "!"), UInt8(ascii: "#"), UInt8(ascii: "$"), UInt8(ascii: "%"), UInt8(ascii: "&"),
            UInt8(ascii: "'"), UInt8(ascii: "*"), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."),
            UInt8(ascii: "^"), UInt8(ascii: "_"), UInt8(ascii: "`"), UInt8(ascii: "|"), UInt8(ascii: "~"):
            true
        default: false
        }
    }

    static func isToken(_ text: some Collection<UInt8>) -> Bool {
        !text.isEmpty && text.allSatisfy(isToken)
    }

    /// Control characters, tab excepted: none may travel in a header value.
    static func isForbiddenInValue(_ byte: UInt8) -> Bool {
        (byte < 0x20 && byte != 0x09) || byte == 0x7F
    }

    static func isBlank(_ byte: UInt8) -> Bool {
        byte == 0x20 || byte == 0x09
    }

    static func trimmed<Bytes: BidirectionalCollection<UInt8>>(_ bytes: Bytes) -> Bytes.SubSequence {
        let head = bytes.drop(while: isBlank)
        guard let last = head.lastIndex(where: { !isBlank($0) }) else { return head.prefix(0) }
        return head[...last]
    }

    static func trimmed(_ text: Substring) -> String {
        String(decoding: trimmed(text.utf8), as: UTF8.self)
    }

    static func hexValue(_ byte: UInt8) -> UInt8? {
        switch byte {
        case 0x30...0x39: byte - 0x30
        case 0x41...0x46: byte - 0x37
        case 0x61...0x66: byte - 0x57
        default: nil
        }
    }
}
