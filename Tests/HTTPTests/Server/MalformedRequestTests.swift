internal import HTTP
internal import Testing

@Suite struct MalformedRequestTests {
    static let host = "Host: localhost\r\n"

    /// What each request is, its bytes, and the statuses that refuse it.
    static let cases: [(String, String, Set<Int>)] = [
        (
            "length and chunked",
            "POST / HTTP/1.1\r\n\(host)Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
            [400]
        ),
        ("two different lengths", "POST / HTTP/1.1\r\n\(host)Content-Length: 1\r\nContent-Length: 2\r\n\r\nab", [400]),
        ("two equal lengths", "POST / HTTP/1.1\r\n\(host)Content-Length: 1\r\nContent-Length: 1\r\n\r\na", [400]),
        ("a list of lengths", "POST / HTTP/1.1\r\n\(host)Content-Length: 1, 1\r\n\r\na", [400]),
        ("a negative length", "POST / HTTP/1.1\r\n\(host)Content-Length: -1\r\n\r\na", [400]),
        ("a signed length", "POST / HTTP/1.1\r\n\(host)Content-Length: +1\r\n\r\na", [400]),
        ("a hexadecimal length", "POST / HTTP/1.1\r\n\(host)Content-Length: 0x1\r\n\r\na", [400]),
        ("an empty length", "POST / HTTP/1.1\r\n\(host)Content-Length:\r\n\r\n", [400]),
        (
            "an overflowing length", "POST / HTTP/1.1\r\n\(host)Content-Length: 99999999999999999999999\r\n\r\na",
            [400, 413]
        ),
        ("a length above Int", "POST / HTTP/1.1\r\n\(host)Content-Length: 18446744073709551615\r\n\r\na", [400, 413]),
        ("two hosts", "GET / HTTP/1.1\r\n\(host)\(host)\r\n", [400]),
        ("no host", "GET / HTTP/1.1\r\nX: y\r\n\r\n", [400]),
        ("an empty host", "GET / HTTP/1.1\r\nHost:\r\n\r\n", [400]),
        ("a host with a path", "GET / HTTP/1.1\r\nHost: a/b\r\n\r\n", [400]),
        ("a host with user information", "GET / HTTP/1.1\r\nHost: a@b\r\n\r\n", [400]),
        ("a space before the colon", "GET / HTTP/1.1\r\nHost : localhost\r\n\r\n", [400]),
        ("a tab before the colon", "GET / HTTP/1.1\r\n\(host)X\t: y\r\n\r\n", [400]),
        ("a field without colon", "GET / HTTP/1.1\r\n\(host)nothing\r\n\r\n", [400]),
        ("a field without name", "GET / HTTP/1.1\r\n\(host): y\r\n\r\n", [400]),
        ("a folded field", "GET / HTTP/1.1\r\n\(host)X: a\r\n b\r\n\r\n", [400]),
        ("a folded field in the middle", "GET / HTTP/1.1\r\n\(host)X: a\r\n\tb\r\nY: c\r\n\r\n", [400]),
        ("a first field that starts with a blank", "GET / HTTP/1.1\r\n X: a\r\n\(host)\r\n", [400]),
        ("NUL in a value", "GET / HTTP/1.1\r\n\(host)X: a\0b\r\n\r\n", [400]),
        ("NUL at the end of a value", "GET / HTTP/1.1\r\n\(host)X: a\0\r\n\r\n", [400]),
        ("NUL in a name", "GET / HTTP/1.1\r\n\(host)X\0: a\r\n\r\n", [400]),
        ("NUL in the target", "GET /a\0b HTTP/1.1\r\n\(host)\r\n", [400]),
        ("a bell in a value", "GET / HTTP/1.1\r\n\(host)X: a\u{7}b\r\n\r\n", [400]),
        ("delete in a value", "GET / HTTP/1.1\r\n\(host)X: a\u{7F}b\r\n\r\n", [400]),
        ("a bare CR in a value", "GET / HTTP/1.1\r\n\(host)X: a\rY: b\r\n\r\n", [400]),
        ("a control character in the target", "GET /a\u{1}b HTTP/1.1\r\n\(host)\r\n", [400]),
        ("bare LF everywhere", "GET / HTTP/1.1\nHost: localhost\n\n", [400]),
        ("a bare LF after the request line", "GET / HTTP/1.1\n\(host)\r\n", [400]),
        ("a bare LF after a field", "GET / HTTP/1.1\r\n\(host)X: y\nY: z\r\n\r\n", [400]),
        ("a bare LF after the last field", "GET / HTTP/1.1\r\nHost: localhost\n\r\n", [400]),
        ("a bare LF as the empty line", "GET / HTTP/1.1\r\n\(host)\n", [400]),
        (
            "a bad chunk size", "POST / HTTP/1.1\r\n\(host)Transfer-Encoding: chunked\r\n\r\nzz\r\nhello\r\n0\r\n\r\n",
            [400, 411]
        ),
        ("an unknown transfer coding", "POST / HTTP/1.1\r\n\(host)Transfer-Encoding: xchunked\r\n\r\n0\r\n\r\n", [400]),
        (
            "two transfer codings",
            "POST / HTTP/1.1\r\n\(host)Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n", [400]
        ),
        ("chunked in HTTP/1.0", "POST / HTTP/1.0\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n", [400]),
        ("a target without slash", "GET index HTTP/1.1\r\n\(host)\r\n", [400]),
        ("an absolute target for another host", "GET http://other/ HTTP/1.1\r\n\(host)\r\n", [400]),
        ("an absolute target of another scheme", "GET ftp://localhost/ HTTP/1.1\r\n\(host)\r\n", [400]),
        ("an absolute target with user information", "GET http://a@localhost/ HTTP/1.1\r\n\(host)\r\n", [400]),
        ("an authority as target", "CONNECT localhost:80 HTTP/1.1\r\n\(host)\r\n", [400]),
        ("a truncated escape", "GET /a%2 HTTP/1.1\r\n\(host)\r\n", [400]),
        ("a bad escape", "GET /a%zz HTTP/1.1\r\n\(host)\r\n", [400]),
        ("a bad escape in the query", "GET /?a=%g1 HTTP/1.1\r\n\(host)\r\n", [400]),
        ("invalid UTF-8 in the path", "GET /%FF HTTP/1.1\r\n\(host)\r\n", [400]),
        ("invalid UTF-8 in the query", "GET /?a=%C3 HTTP/1.1\r\n\(host)\r\n", [400]),
        ("an encoded NUL", "GET /a%00 HTTP/1.1\r\n\(host)\r\n", [400]),
        ("a parent segment", "GET /a/../b HTTP/1.1\r\n\(host)\r\n", [400]),
        ("an encoded parent segment", "GET /%2e%2E/b HTTP/1.1\r\n\(host)\r\n", [400]),
        ("an encoded slash", "GET /a%2Fb HTTP/1.1\r\n\(host)\r\n", [400]),
        ("a backslash", "GET /a\\b HTTP/1.1\r\n\(host)\r\n", [400]),
        ("an encoded backslash", "GET /a%5cb HTTP/1.1\r\n\(host)\r\n", [400]),
        ("a fragment", "GET /a#b HTTP/1.1\r\n\(host)\r\n", [400]),
        ("two spaces in the request line", "GET  / HTTP/1.1\r\n\(host)\r\n", [400]),
        ("a space after the version", "GET / HTTP/1.1 \r\n\(host)\r\n", [400]),
        ("an unknown version", "GET / HTTP/1.7\r\n\(host)\r\n", [400, 505]),
        ("HTTP/2 in clear text", "GET / HTTP/2.0\r\n\(host)\r\n", [400, 505]),
        ("an unknown method", "BREW / HTTP/1.1\r\n\(host)\r\n", [501]),
        ("PATCH", "PATCH / HTTP/1.1\r\n\(host)\r\n", [405]),
        ("a method that is not a token", "G(T / HTTP/1.1\r\n\(host)\r\n", [400]),
    ]

    @Test(arguments: cases) func `a malformed request is refused and its connection closed`(
        _ name: String, _ bytes: String, _ statuses: Set<Int>
    ) async throws {
        let reached = Recorder<String>()
        let site = TestSite(answer: { request in
            reached.add(request.path)
            return .text("accepted")
        })
        try await Served.with(site) { port in
            let client = RawClient(port)
            client.send(bytes)
            let response = try #require(client.response(), "no answer to \(name)")
            #expect(statuses.contains(response.status), "\(name): \(response.status)")
            #expect(response["Connection"] == "close", "\(name)")
            #expect(client.drain(), "\(name): left open")
            #expect(reached.all.isEmpty, "\(name) reached the site")
        }
    }

    @Test func `a malformed request on a kept connection is refused like the first`() async throws {
        try await Served.with { port in
            let client = RawClient(port)
            client.send("GET /a HTTP/1.1\r\n\(Self.host)\r\n")
            #expect(client.response()?.text == "path /a")
            client.send("GET /b HTTP/1.1\n\(Self.host)\r\n")
            #expect(client.response()?.status == 400)
            #expect(client.isEnded())
        }
    }

    @Test func `nothing after a refused request is taken for another request`() async throws {
        let reached = Recorder<String>()
        let site = TestSite(answer: { request in
            reached.add(request.path)
            return .text("accepted")
        })
        try await Served.with(site) { port in
            let client = RawClient(port)
            client.send(
                "POST /a HTTP/1.1\r\n\(Self.host)Content-Length: 0\r\nTransfer-Encoding: chunked\r\n\r\n"
                    + "GET /b HTTP/1.1\r\n\(Self.host)\r\n")
            #expect(client.response()?.status == 400)
            #expect(client.drain())
            #expect(reached.all.isEmpty)
        }
    }

    @Test func `HTTP/0.9 gets no page`() async throws {
        try await Served.with { port in
            let client = RawClient(port)
            client.send("GET /\r\n\r\n")
            let status = client.response()?.status
            #expect(status == nil || status == 400 || status == 505)
            #expect(client.drain())
        }
    }

    @Test func `a target above 8 kB is answered 414 in the site's words`() async throws {
        try await Served.with { port in
            let client = RawClient(port)
            client.send("GET /\(String(repeating: "a", count: 8192)) HTTP/1.1\r\n\(Self.host)\r\n")
            let response = try #require(client.response())
            #expect(response.status == 414)
            #expect(response.text.hasPrefix("error 414"))
        }
    }

    @Test func `a head above 16 kB is answered 431 in the site's words`() async throws {
        try await Served.with { port in
            let client = RawClient(port)
            client.send("GET / HTTP/1.1\r\n\(Self.host)X: \(String(repeating: "a", count: 16_384))\r\n\r\n")
            let response = try #require(client.response())
            #expect(response.status == 431)
            #expect(response.text.hasPrefix("error 431"))
        }
    }

    @Test func `a head just under the limits is served`() async throws {
        try await Served.with { port in
            let client = RawClient(port)
            let fields = (0..<98).map { "X\($0): y\r\n" }.joined()
            client.send(
                "GET /\(String(repeating: "a", count: 8000)) HTTP/1.1\r\n\(Self.host)\(fields)"
                    + "Cookie: \(String(repeating: "c", count: 6000))=1\r\n\r\n")
            #expect(client.response()?.status == 200)
        }
    }

    @Test func `more than 100 fields are answered 431`() async throws {
        try await Served.with { port in
            let client = RawClient(port)
            client.send("GET / HTTP/1.1\r\n\(Self.host)\((0..<100).map { "X\($0): y\r\n" }.joined())\r\n")
            #expect(client.response()?.status == 431)
        }
    }

    @Test func `a head larger than the whole buffer is refused and closed`() async throws {
        try await Served.with { port in
            let client = RawClient(port)
            client.send("GET / HTTP/1.1\r\n\(Self.host)X: \(String(repeating: "a", count: 200_000))\r\n\r\n")
            if let response = client.response() { #expect([400, 413, 431].contains(response.status)) }
            #expect(client.drain())
        }
    }
}
