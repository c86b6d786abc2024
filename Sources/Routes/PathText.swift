/// Percent-encoding of one segment or one value: everything but the unreserved characters of RFC 3986.
enum PathText {
    static func encoded(_ text: String) -> String {
        let digits = Array("0123456789ABCDEF".utf8)
        var bytes: [UInt8] = []
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
                UInt8(ascii: "~"):
                bytes.append(byte)
            default:
                bytes += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Parameters in alphabetical order of name then value, so that equal pages have one address; empty when there is none.
    static func query(_ parameters: [(name: String, value: String)]) -> String {
        inOrder(parameters.sorted { ($0.name, $0.value) < ($1.name, $1.value) })
    }

    /// The same in the order given.
    static func inOrder(_ parameters: [(name: String, value: String)]) -> String {
        if parameters.isEmpty { return "" }
        return "?" + parameters.map { "\(encoded($0.name))=\(encoded($0.value))" }.joined(separator: "&")
    }
}
