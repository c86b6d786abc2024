/// Writes values into HTML bytes; the only escaper of the product.
enum Escape {
    /// Appends UTF-8 with `& < > " '` and control characters replaced: safe in text and in quoted attribute values.
    static func append(_ text: String, to bytes: inout [UInt8]) {
        var text = text
        text.withUTF8 { append($0, to: &bytes) }
    }

    static func append(_ number: Int, to bytes: inout [UInt8]) {
        if 0..<10 ~= number { return bytes.append(UInt8(ascii: "0") + UInt8(number)) }
        var digits = String(number)
        digits.withUTF8 { bytes.append(contentsOf: $0) }
    }

    private static func append(_ utf8: UnsafeBufferPointer<UInt8>, to bytes: inout [UInt8]) {
        var start = 0
        for index in utf8.indices {
            guard let entity = entity(for: utf8[index]) else { continue }
            bytes.append(contentsOf: UnsafeBufferPointer(rebasing: utf8[start..<index]))
            entity.withUTF8Buffer { bytes.append(contentsOf: $0) }
            start = index + 1
        }
        bytes.append(contentsOf: UnsafeBufferPointer(rebasing: utf8[start...]))
    }

    @inline(__always)
    private static func entity(for byte: UInt8) -> StaticString? {
        // Every special byte is at most ">" (62): one comparison settles most letters.
        guard byte <= UInt8(ascii: ">") else { return nil }
        switch byte {
        case UInt8(ascii: "&"): return "&amp;"
        case UInt8(ascii: "<"): return "&lt;"
        case UInt8(ascii: ">"): return "&gt;"
        case UInt8(ascii: "\""): return "&quot;"
        case UInt8(ascii: "'"): return "&#39;"
        // No reference may name these in HTML, and they may not stand there as they are.
        case 0x00...0x08, 0x0B, 0x0C, 0x0E...0x1F: return "\u{FFFD}"
        default: return nil
        }
    }
}
