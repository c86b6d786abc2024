/// Writing, in one canonical form: members in their order, no blank, only the escapes that RFC 8259 asks for.
extension JSON {
    /// The value in UTF-8. Whole numbers have no fraction, others the shortest digits that read back the same;
    /// infinities and not-a-number, which JSON has no word for, are written null.
    package func encoded() -> [UInt8] {
        var bytes: [UInt8] = []
        write(to: &bytes)
        return bytes
    }

    private func write(to bytes: inout [UInt8]) {
        switch self {
        case .null: bytes.append(contentsOf: "null".utf8)
        case .bool(let bool): bytes.append(contentsOf: (bool ? "true" : "false").utf8)
        case .integer(let integer): bytes.append(contentsOf: String(integer).utf8)
        case .number(let number): bytes.append(contentsOf: Self.spelled(number).utf8)
        case .string(let text): Self.write(text, to: &bytes)
        case .array(let elements): Self.write(elements, between: "[", "]", to: &bytes) { $0.write(to: &$1) }
        case .object(let members):
            Self.write(members, between: "{", "}", to: &bytes) {
                Self.write($0.key, to: &$1)
                $1.append(UInt8(ascii: ":"))
                $0.value.write(to: &$1)
            }
        }
    }

    private static func write<Element>(
        _ elements: [Element], between open: Unicode.Scalar, _ close: Unicode.Scalar, to bytes: inout [UInt8],
        _ body: (Element, inout [UInt8]) -> Void
    ) {
        bytes.append(UInt8(ascii: open))
        for (index, element) in elements.enumerated() {
            if index > 0 { bytes.append(UInt8(ascii: ",")) }
            body(element, &bytes)
        }
        bytes.append(UInt8(ascii: close))
    }

    private static func spelled(_ number: Double) -> String {
        guard number.isFinite else { return "null" }
        // Beyond 2^53 not every whole number is a double; minus zero would lose its sign.
        let isWhole = number.magnitude < 0x1p53 && number.rounded() == number && !(number == 0 && number.sign == .minus)
        return isWhole ? String(Int64(number)) : number.description
    }

    private static func write(_ text: String, to bytes: inout [UInt8]) {
        bytes.append(UInt8(ascii: "\""))
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes.append(contentsOf: [UInt8(ascii: "\\"), byte])
            case 0x0A: bytes.append(contentsOf: "\\n".utf8)
            case 0x0D: bytes.append(contentsOf: "\\r".utf8)
            case 0x09: bytes.append(contentsOf: "\\t".utf8)
            case 0..<0x20:
                let digits = Array("0123456789abcdef".utf8)
                bytes.append(contentsOf: "\\u00".utf8)
                bytes.append(contentsOf: [digits[Int(byte >> 4)], digits[Int(byte & 15)]])
            default: bytes.append(byte)
            }
        }
        bytes.append(UInt8(ascii: "\""))
    }
}
