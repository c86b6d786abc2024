/// One request, checked and decoded. HEAD arrives here as `.get`: the server drops the body of the answer.
package struct Request: Sendable {
    /// Names the request in the log, on error pages and in `X-Request-Id`.
    package let id: String
    package let method: Method
    /// Decoded; starts with a slash, holds no `.` or `..` segment, no control character, no backslash.
    package let path: String
    /// As it came, with the query.
    package let target: String
    package let query: Query
    package let headers: Headers
    package var body: RequestBody
    /// Of the visitor, seen through trusted proxies; never logged by this target.
    package let remoteAddress: String
    /// `http` or `https`, seen through trusted proxies.
    package let scheme: String
    /// The Host field; empty only for HTTP/1.0.
    package let host: String

    package init(
        id: String = "0000000000000000", method: Method = .get, path: String, target: String? = nil,
        query: Query = Query(), headers: Headers = Headers(), body: RequestBody = .none,
        remoteAddress: String = "127.0.0.1", scheme: String = "http", host: String = "localhost"
    ) {
        self.id = id
        self.method = method
        self.path = path
        self.target = target ?? path
        self.query = query
        self.headers = headers
        self.body = body
        self.remoteAddress = remoteAddress
        self.scheme = scheme
        self.host = host
    }

    /// What one visitor can be expected to hold alone: the IPv4 address, or the IPv6 /64. To count tries in memory by;
    /// never stored, never logged.
    package var household: String { NetworkAddress(remoteAddress)?.household.text ?? remoteAddress }
    /// The same where one line must not count for many: the IPv4 address, or the IPv6 /56.
    package var neighbourhood: String { NetworkAddress(remoteAddress)?.neighbourhood.text ?? remoteAddress }

    package var cookies: Cookies { Cookies(parsing: headers.all("Cookie")) }

    /// The form in the body; an absent body is an empty form.
    package func form() throws(FormError) -> Form {
        let bytes: [UInt8]
        switch body {
        case .none: return Form()
        case .parts(let parts): return try Form(parts)
        case .unreadable: throw .malformed
        case .file: throw .notInMemory
        case .bytes(let body): bytes = body
        }
        let type = headers["Content-Type"]?.prefix { $0 != ";" } ?? ""
        guard ASCII.equalIgnoringCase(ASCII.trimmed(type), "application/x-www-form-urlencoded") else {
            throw .unsupportedType
        }
        return try Form(parsing: bytes)
    }

    /// The files of one field of the form; none where none was chosen.
    package func files(_ name: String) -> [FormFile] {
        guard case .parts(let parts) = body else { return [] }
        return parts.filter { $0.name == name }.compactMap(\.file)
    }
}
