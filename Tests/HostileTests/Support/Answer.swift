/// A whole HTTP answer, read until the connection was closed.
struct Answer {
    let status: Int
    let head: String
    let body: [UInt8]

    init?(_ bytes: [UInt8]) {
        guard let end = bytes.firstRange(of: Array("\r\n\r\n".utf8)) else { return nil }
        head = String(decoding: bytes[..<end.lowerBound], as: UTF8.self)
        body = Array(bytes[end.upperBound...])
        guard let status = head.split(separator: " ").dropFirst().first.flatMap({ Int($0) }) else { return nil }
        self.status = status
    }

    var text: String { String(decoding: body, as: UTF8.self) }

    /// A whole page of the site, not a fragment and not an empty answer.
    var isPage: Bool { head.contains("text/html") && text.hasSuffix("</html>\n") }
}
