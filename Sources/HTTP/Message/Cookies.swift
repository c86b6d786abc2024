/// The cookies of a request (RFC 6265 §5.4), in order; parts that are not `name=value` are skipped.
package struct Cookies: Sendable, Equatable {
    package let pairs: [NamedValue]

    /// Reads at most 100 cookies from the values of the `Cookie` fields.
    package init(parsing headers: [String]) {
        var pairs: [NamedValue] = []
        for part in headers.lazy.flatMap({ $0.utf8.split(separator: UInt8(ascii: ";")) }) where pairs.count < 100 {
            if let pair = Self.pair(ASCII.trimmed(part)) { pairs.append(pair) }
        }
        self.pairs = pairs
    }

    /// The first cookie of that name: browsers send the most specific path first.
    package subscript(name: String) -> String? {
        pairs.first { $0.name == name }?.value
    }

    private static func pair(_ part: Substring.UTF8View) -> NamedValue? {
        guard let equals = part.firstIndex(of: UInt8(ascii: "=")) else { return nil }
        let name = ASCII.trimmed(part[..<equals])
        var value = ASCII.trimmed(part[equals...].dropFirst())
        guard ASCII.isToken(name) else { return nil }
        if value.count >= 2, value.first == UInt8(ascii: "\""), value.last == UInt8(ascii: "\"") {
            value = value.dropFirst().dropLast()
        }
        guard value.allSatisfy(SetCookie.isValueByte) else { return nil }
        return NamedValue(name: String(decoding: name, as: UTF8.self), value: String(decoding: value, as: UTF8.self))
    }
}
