/// An address of the provider: over TLS, or on this very machine.
struct WebAddress: Sendable, Equatable {
    let text: String
    let isLoopback: Bool

    /// Nil for another scheme, in clear to another machine, with a name and password, a fragment, or what is no address.
    init?(_ text: String) {
        let isSecure = text.hasPrefix("https://")
        guard isSecure || text.hasPrefix("http://"), text.utf8.count <= 2_048,
            text.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F && !"\\#<>\"".utf8.contains($0) })
        else { return nil }
        let authority = text.dropFirst(isSecure ? 8 : 7).prefix { $0 != "/" && $0 != "?" }
        guard let host = Self.host(authority) else { return nil }
        isLoopback = Self.isThisMachine(host)
        guard isSecure || isLoopback else { return nil }
        self.text = text
    }

    /// "https://provider.example:8443"
    var origin: String {
        let scheme = text.hasPrefix("https://") ? "https://" : "http://"
        return scheme + text.dropFirst(scheme.count).prefix { $0 != "/" && $0 != "?" }
    }

    var hasQuery: Bool { text.contains("?") }

    /// The same address, asked these things.
    func asking(_ parameters: [(name: String, value: String)]) -> String {
        text + (hasQuery ? "&" : "?") + FormText.encoded(parameters)
    }

    private static func host(_ authority: Substring) -> String? {
        if authority.hasPrefix("[") {
            guard let end = authority.firstIndex(of: "]"), isPort(authority[end...].dropFirst()) else { return nil }
            return String(authority[...end])
        }
        let host = authority.prefix { $0 != ":" }
        let isName = host.utf8.allSatisfy { byte in
            switch byte {
            case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"): true
            default: false
            }
        }
        return !host.isEmpty && isName && isPort(authority.dropFirst(host.count)) ? String(host) : nil
    }

    private static func isPort(_ text: Substring) -> Bool {
        text.isEmpty || (text.hasPrefix(":") && UInt16(text.dropFirst()) != nil)
    }

    private static func isThisMachine(_ host: String) -> Bool {
        let numbers = host.split(separator: ".", omittingEmptySubsequences: false).map { UInt8($0) }
        return host == "localhost" || host == "[::1]"
            || (numbers.count == 4 && numbers.first == 127 && !numbers.contains(nil))
    }
}

/// Names and values as forms and addresses carry them.
enum FormText {
    static func encoded(_ parameters: [(name: String, value: String)]) -> String {
        parameters.map { "\(encoded($0.name))=\(encoded($0.value))" }.joined(separator: "&")
    }

    /// Everything but the unreserved characters of RFC 3986.
    static func encoded(_ text: String) -> String {
        let digits = Array("0123456789ABCDEF".utf8)
        var bytes: [UInt8] = []
        for byte in text.utf8 {
            switch byte {
            case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
                UInt8(ascii: "~"):
                bytes.append(byte)
            default:
                bytes += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
