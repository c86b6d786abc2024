internal import HTTP
internal import Testing

@Suite struct ProxyTests {
    static let host = "Host: localhost\r\n"

    static func seen(trusting proxies: [String], _ fields: String) async throws -> (Request, RawResponse) {
        let requests = Recorder<Request>()
        let site = TestSite(answer: { request in
            requests.add(request)
            return .text("ok")
        })
        var response: RawResponse?
        try await Served.with(site, configure: { $0.trustedProxies = proxies }) { port in
            let client = RawClient(port)
            client.send("GET /x HTTP/1.1\r\n\(host)\(fields)\r\n")
            response = client.response()
        }
        return (try #require(requests.all.first), try #require(response))
    }

    @Test func `a trusted proxy tells the visitor's address, scheme and request id`() async throws {
        let (request, response) = try await Self.seen(
            trusting: ["10.0.0.0/8", "127.0.0.1"],
            "X-Forwarded-For: 6.6.6.6, 203.0.113.7, 10.1.2.3\r\nX-Forwarded-Proto: https\r\n"
                + "X-Request-Id: abcdef-0123456789\r\n")
        #expect(request.remoteAddress == "203.0.113.7")
        #expect(request.scheme == "https")
        #expect(request.id == "abcdef-0123456789")
        #expect(response["X-Request-Id"] == "abcdef-0123456789")
    }

    @Test func `what anyone else says of itself is ignored`() async throws {
        let (request, response) = try await Self.seen(
            trusting: ["10.0.0.0/8"],
            "X-Forwarded-For: 203.0.113.7\r\nX-Forwarded-Proto: https\r\nX-Request-Id: abcdef-0123456789\r\n")
        #expect(request.remoteAddress == "127.0.0.1")
        #expect(request.scheme == "http")
        #expect(request.id.utf8.count == 16)
        #expect(request.id.allSatisfy { $0.isHexDigit && !$0.isUppercase })
        #expect(response["X-Request-Id"] == request.id)
        #expect(response.count("X-Request-Id") == 1)
    }

    @Test(arguments: ["short", "with space 123", "sémaphore-1234", String(repeating: "a", count: 65), "<script>12345"])
    func `a trusted proxy's request id must look like one`(_ id: String) async throws {
        let (request, _) = try await Self.seen(trusting: ["127.0.0.1"], "X-Request-Id: \(id)\r\n")
        #expect(request.id != id)
        #expect(request.id.utf8.count == 16)
    }

    @Test func `an unreadable address ends the chain of trust`() async throws {
        let (request, _) = try await Self.seen(
            trusting: ["127.0.0.1", "10.0.0.0/8"], "X-Forwarded-For: 203.0.113.7, rubbish, 10.0.0.9\r\n")
        #expect(request.remoteAddress == "10.0.0.9")
    }

    @Test(arguments: ["proxy.example", "10.0.0.0/33", "10.0.0.0/x", "10.0.0.0/8/8", ""])
    func `a proxy that is no address does not start`(_ text: String) throws {
        #expect(throws: ServerError.invalidProxy(text)) {
            _ = try Served.start(TestSite()) { $0.trustedProxies = [text] }
        }
    }

    @Test func `each request has its own id`() async throws {
        try await Served.with { port in
            let client = RawClient(port)
            var ids: Set<String> = []
            for _ in 0..<20 {
                client.send("GET /x HTTP/1.1\r\n\(Self.host)\r\n")
                if let id = client.response()?["X-Request-Id"] { ids.insert(id) }
            }
            #expect(ids.count == 20)
        }
    }
}
