import Testing

/// The requests of the stack study that smuggle, split or flood, sent to the built program.
@Suite("Malformed requests to the built program") struct MalformedRequestTests {
    private static let host = "Host: localhost\r\n"
    private static let long = String(repeating: "a", count: 9_000)
    static let cases: [(name: String, request: String, statuses: Set<Int>)] = [
        (
            "length and chunked",
            "POST /affichage HTTP/1.1\r\n\(host)Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n", [400]
        ),
        ("two lengths", "POST /affichage HTTP/1.1\r\n\(host)Content-Length: 1\r\nContent-Length: 2\r\n\r\nab", [400]),
        ("a list of lengths", "POST /affichage HTTP/1.1\r\n\(host)Content-Length: 1, 1\r\n\r\na", [400]),
        ("a negative length", "POST /affichage HTTP/1.1\r\n\(host)Content-Length: -1\r\n\r\na", [400]),
        ("a space before the colon", "GET / HTTP/1.1\r\nHost : localhost\r\n\r\n", [400]),
        ("no host", "GET / HTTP/1.1\r\nX: y\r\n\r\n", [400]),
        ("two hosts", "GET / HTTP/1.1\r\n\(host)\(host)\r\n", [400]),
        ("a folded field", "GET / HTTP/1.1\r\n\(host)X: a\r\n b\r\n\r\n", [400]),
        ("NUL in a value", "GET / HTTP/1.1\r\n\(host)X: a\0b\r\n\r\n", [400]),
        ("NUL in the target", "GET /a\0b HTTP/1.1\r\n\(host)\r\n", [400]),
        ("bare LF", "GET / HTTP/1.1\nHost: localhost\n\n", [400]),
        ("a bare LF after a field", "GET / HTTP/1.1\r\n\(host)X: y\nY: z\r\n\r\n", [400]),
        ("a bare CR in a value", "GET / HTTP/1.1\r\n\(host)X: a\rY: b\r\n\r\n", [400]),
        (
            "an unknown transfer coding",
            "POST /affichage HTTP/1.1\r\n\(host)Transfer-Encoding: xchunked\r\n\r\n0\r\n\r\n", [400]
        ),
        ("a parent segment", "GET /static/../../etc/passwd HTTP/1.1\r\n\(host)\r\n", [400]),
        ("an encoded parent segment", "GET /static/%2e%2e/%2e%2e/etc/passwd HTTP/1.1\r\n\(host)\r\n", [400]),
        ("an encoded NUL", "GET /%00 HTTP/1.1\r\n\(host)\r\n", [400]),
        ("invalid UTF-8", "GET /%C3%28 HTTP/1.1\r\n\(host)\r\n", [400]),
        ("a target of 9 kB", "GET /\(long) HTTP/1.1\r\n\(host)\r\n", [414]),
        ("a head of 18 kB", "GET / HTTP/1.1\r\n\(host)X: \(long)\(long)\r\n\r\n", [431]),
        ("101 fields", "GET / HTTP/1.1\r\n\(host)\((0..<100).map { "X\($0): y\r\n" }.joined())\r\n", [431]),
        ("a body above the limit", "POST /affichage HTTP/1.1\r\n\(host)Content-Length: 99999999\r\n\r\n", [413]),
        ("a body where none is taken", "POST / HTTP/1.1\r\n\(host)Content-Length: 1\r\n\r\na", [405, 413]),
        ("an unknown method", "BREW / HTTP/1.1\r\n\(host)\r\n", [501]),
        ("HTTP/2 in clear text", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", [400, 501, 505]),
    ]

    @Test(arguments: cases) func `it is refused, the connection is closed and the next visitor is served`(
        _ name: String, _ request: String, _ statuses: Set<Int>
    ) throws {
        let site = try Site.demonstration()
        let visitor = Visitor(site.port)
        visitor.send(Array(request.utf8))
        let answer = try #require(visitor.answer(), "\(name): no answer, or left open")
        #expect(statuses.contains(answer.status), "\(name): \(answer.status)")
        #expect(answer.head.split(separator: "HTTP/1.1 ").count == 1, "\(name): more than one answer")
        #expect(try site.get("/health").status == 200)
    }
}
