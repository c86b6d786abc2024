/// A cookie to send; closed by default: HttpOnly, Secure, SameSite=Lax, for the whole site, until the browser closes.
package struct SetCookie: Sendable, Equatable {
    /// When the browser sends the cookie with requests that other sites start.
    package enum SameSite: String, Sendable {
        case strict = "Strict"
        case lax = "Lax"
        case none = "None"
    }

    package let name: String
    package let value: String
    package var path = "/"
    /// Seconds; 0 or less removes the cookie, nil keeps it until the browser closes.
    package var maxAge: Int?
    package var isSecure = true
    package var isHTTPOnly = true
    package var sameSite = SameSite.lax

    /// Nil when name or value cannot travel (RFC 6265 §4.1.1), so that no text can add an attribute.
    package init?(name: String, value: String) {
        guard ASCII.isToken(name.utf8), value.utf8.allSatisfy(Self.isValueByte) else { return nil }
        self.name = name
        self.value = value
    }

    /// The value of the `Set-Cookie` field. Browsers require Secure with SameSite=None and with the prefixes
    /// `__Host-` and `__Secure-`, and `Path=/` with `__Host-`: these are then written whatever the properties say.
    package var headerValue: String {
        let mustBeSecure = sameSite == .none || name.hasPrefix("__Host-") || name.hasPrefix("__Secure-")
        let cleanPath = path.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F && $0 != UInt8(ascii: ";") }
        var text = "\(name)=\(value); Path=\(name.hasPrefix("__Host-") || !cleanPath ? "/" : path)"
        if let maxAge { text += "; Max-Age=\(maxAge)" }
        if isSecure || mustBeSecure { text += "; Secure" }
        if isHTTPOnly { text += "; HttpOnly" }
        return text + "; SameSite=\(sameSite.rawValue)"
    }

    /// `cookie-octet`: visible ASCII without quote, comma, semicolon and backslash.
    static func isValueByte(_ byte: UInt8) -> Bool {
        byte > 0x20 && byte < 0x7F && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: ",")
            && byte != UInt8(ascii: ";") && byte != UInt8(ascii: "\\")
    }
}
