/// An address that is safe in `href`, `src` or `action`.
///
/// It comes from one of our routes, from a fragment of the same page, or from an outside address with a known scheme.
/// A scheme such as `javascript:` cannot be expressed.
package struct Link: Sendable, Equatable {
    package let address: String

    /// One of our own pages. The path always starts with exactly one `/`, so it never leaves the site.
    package init(_ target: some LinkTarget) {
        address = "/" + Link.encoded(target.path.utf8.drop { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "\\") })
    }

    /// A place in the same page, by its `id`.
    package init(fragment: String) {
        address = "#" + Link.encoded(fragment.utf8)
    }

    /// An outside address: `http`, `https`, `webcal` (what calendars open; with a host), `mailto`, `tel`, or `otpauth`
    /// (what authenticators open); `nil` for anything else.
    package init?(external address: String) {
        guard Link.isSafeExternal(address) else { return nil }
        self.address = Link.encoded(address.utf8)
    }

    private init(address: String) { self.address = address }

    /// The same page, at the element with this `id`.
    package func at(_ fragment: String) -> Link {
        let page = address.prefix { $0 != "#" }
        return Link(address: "\(page)#\(Link.encoded(fragment.utf8))")
    }
}

extension Link {
    private static let schemes = ["http", "https", "mailto", "tel", "otpauth", "webcal"]

    private static func isSafeExternal(_ address: String) -> Bool {
        guard let colon = address.utf8.firstIndex(of: UInt8(ascii: ":")) else { return false }
        let scheme = address[..<colon].lowercased()
        let rest = address[address.utf8.index(after: colon)...]
        guard schemes.contains(scheme), rest.utf8.allSatisfy({ $0 > 0x20 && $0 != 0x7F }) else { return false }
        return scheme.hasPrefix("http") || scheme == "webcal" ? hasHost(rest.utf8) : !rest.isEmpty
    }

    private static func hasHost(_ rest: Substring.UTF8View) -> Bool {
        guard rest.starts(with: "//".utf8), let first = rest.dropFirst(2).first else { return false }
        return first != UInt8(ascii: "/") && first != UInt8(ascii: "\\")
    }

    /// Percent-encodes what RFC 3986 does not allow in a URI (controls, spaces, quotes, `<>`, non-ASCII); keeps `%`.
    private static func encoded(_ utf8: some Sequence<UInt8>) -> String {
        let hexadecimal = Array("0123456789ABCDEF".utf8)
        var bytes: [UInt8] = []
        for byte in utf8 {
            if isAllowed(byte) {
                bytes.append(byte)
            } else {
                bytes += [UInt8(ascii: "%"), hexadecimal[Int(byte >> 4)], hexadecimal[Int(byte & 15)]]
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    private static func isAllowed(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"):
            true
        default: "-._~:/?#[]@!$&()*+,;=%".utf8.contains(byte)
        }
    }
}
