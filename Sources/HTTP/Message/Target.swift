/// A request target, decoded and checked (RFC 9112 §3.2: origin-form, or absolute-form in http and https).
///
/// Refused (nil), so that no later layer can read a path in two ways: a bad escape, invalid UTF-8, a control character,
/// a fragment, a backslash or an encoded slash in the path, a `.` or `..` segment even encoded.
package struct Target: Equatable {
    package let path: String
    package let query: Query
    /// The authority of an absolute-form target; it must then be the Host.
    let authority: String?

    package init?(parsing raw: some Collection<UInt8>) {
        guard raw.allSatisfy({ $0 > 0x20 && $0 != 0x7F && $0 != UInt8(ascii: "#") }) else { return nil }
        let mark = raw.firstIndex(of: UInt8(ascii: "?")) ?? raw.endIndex
        guard let (authority, rawPath) = Self.split(Array(raw[..<mark])), let path = Self.path(rawPath),
            let query = Query(parsing: raw[mark...].dropFirst())
        else { return nil }
        self.path = path
        self.query = query
        self.authority = authority
    }

    /// `host` or `host:port`, name, IPv4 or bracketed IPv6.
    static func isAuthority(_ text: String) -> Bool {
        let bytes = Array(text.utf8)
        let isBracketed = bytes.first == UInt8(ascii: "[")
        let end = isBracketed ? bytes.firstIndex(of: UInt8(ascii: "]")).map { $0 + 1 } : bytes.firstIndex(of: colon)
        guard !isBracketed || end != nil else { return false }
        let host = bytes[..<(end ?? bytes.count)]
        let port = bytes[(end ?? bytes.count)...]
        return !host.isEmpty && host.allSatisfy { isHostByte($0, inBrackets: isBracketed) }
            && (port.isEmpty || (port.first == colon && port.count <= 6 && port.dropFirst().allSatisfy(isDigit)))
    }

    private static let colon = UInt8(ascii: ":")

    private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

    private static func isHostByte(_ byte: UInt8, inBrackets: Bool) -> Bool {
        if inBrackets { return ASCII.hexValue(byte) != nil || [colon, 0x2E, 0x5B, 0x5D].contains(byte) }
        return isDigit(byte) || (0x61...0x7A).contains(ASCII.lowercased(byte)) || byte == UInt8(ascii: "-")
            || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "_")
    }

    private static func split(_ raw: [UInt8]) -> (authority: String?, path: ArraySlice<UInt8>)? {
        if raw.first == UInt8(ascii: "/") { return (nil, raw[...]) }
        for scheme in ["http://", "https://"] where raw.starts(with: scheme.utf8) {
            let rest = raw.dropFirst(scheme.utf8.count)
            let slash = rest.firstIndex(of: UInt8(ascii: "/")) ?? rest.endIndex
            let authority = String(decoding: rest[..<slash], as: UTF8.self)
            let path = rest[slash...]
            return isAuthority(authority) ? (authority, path.isEmpty ? [UInt8(ascii: "/")][...] : path) : nil
        }
        return nil
    }

    private static func path(_ raw: ArraySlice<UInt8>) -> String? {
        if isPlain(raw) { return String(decoding: raw, as: UTF8.self) }
        var segments: [String] = []
        for part in raw.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false) {
            guard let segment = FieldList.decode(part, plusIsSpace: false), segment != ".", segment != "..",
                segment.utf8.allSatisfy({ $0 >= 0x20 && $0 != 0x7F && $0 != 0x2F && $0 != 0x5C })
            else { return nil }
            segments.append(segment)
        }
        return segments.joined(separator: "/")
    }

    /// True when nothing has to be decoded nor refused: nearly every path of the site.
    private static func isPlain(_ raw: ArraySlice<UInt8>) -> Bool {
        var last: UInt8 = 0
        for byte in raw {
            switch byte {
            case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "/"): break
            case UInt8(ascii: ".") where last != UInt8(ascii: "/"): break
            default: return false
            }
            last = byte
        }
        return true
    }
}
