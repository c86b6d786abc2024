internal import HTTP
internal import Testing

@Suite struct ServingTests {
    static let host = "Host: localhost\r\n"

    @Test func `a request reaches the site decoded`() async throws {
        let seen = Recorder<Request>()
        let site = TestSite(answer: { request in
            seen.add(request)
            return .text("ok")
        })
        try await Served.with(site) { port in
            let client = RawClient(port)
            client.send(
                "GET /pratiques/%C3%A9cole%20verte?q=caf%C3%A9+noir&q=2&vide HTTP/1.1\r\nHost: example.org:8080\r\n"
                    + "X-Blank:   kept inside  \r\nCookie: a=1; b=\"2\"\r\nAccept-Language: fr\r\n\r\n")
            #expect(client.response()?.text == "ok")
        }
        let request = try #require(seen.all.first)
        #expect(request.path == "/pratiques/école verte")
        #expect(request.target == "/pratiques/%C3%A9cole%20verte?q=caf%C3%A9+noir&q=2&vide")
        #expect(request.query.all("q") == ["café noir", "2"])
        #expect(request.query.first("vide") == "")
        #expect(request.host == "example.org:8080")
        #expect(request.headers["x-blank"] == "kept inside")
        #expect(request.cookies["b"] == "2")
        #expect(request.remoteAddress == "127.0.0.1")
        #expect(request.scheme == "http")
        #expect(request.body == .none)
    }

    @Test func `a connection is kept for many requests, pipelined or not`() async throws {
        try await Served.with { port in
            let client = RawClient(port)
            for number in 0..<20 {
                client.send("GET /\(number) HTTP/1.1\r\n\(Self.host)\r\n")
                #expect(client.response()?.text == "path /\(number)")
            }
            client.send((0..<20).map { "GET /p\($0) HTTP/1.1\r\n\(Self.host)\r\n" }.joined())
            for number in 0..<20 { #expect(client.response()?.text == "path /p\(number)") }
        }
    }

    @Test func `a request sent byte by byte is served`() async throws {
        try await Served.with { port in
            let client = RawClient(port)
            for byte in Array("POST /lent HTTP/1.1\r\n\(Self.host)Content-Length: 3\r\n\r\nabc".utf8) {
                client.send([byte])
            }
            #expect(client.response()?.text == "path /lent")
        }
    }

    @Test func `HEAD answers as GET without the body`() async throws {
        try await Served.with { port in
            let client = RawClient(port)
            client.send("GET /x HTTP/1.1\r\n\(Self.host)\r\n")
            let get = try #require(client.response())
            client.send("HEAD /x HTTP/1.1\r\n\(Self.host)\r\n")
            let head = try #require(client.response(isHead: true))
            #expect(head.status == 200)
            #expect(head.body.isEmpty)
            #expect(head["Content-Length"] == get["Content-Length"])
            #expect(head["ETag"] == get["ETag"])
            client.send("GET /after HTTP/1.1\r\n\(Self.host)\r\n")
            #expect(client.response()?.text == "path /after")
        }
    }

    @Test func `a method the route does not know is answered 405 with Allow and the connection kept`() async throws {
        try await Served.with { port in
            let client = RawClient(port)
            client.send("DELETE /x HTTP/1.1\r\n\(Self.host)\r\n")
            let response = try #require(client.response())
            #expect(response.status == 405)
            #expect(response["Allow"] == "GET, HEAD, POST, OPTIONS")
            #expect(response.text.hasPrefix("error 405"))
            client.send("GET /y HTTP/1.1\r\n\(Self.host)\r\n")
            #expect(client.response()?.status == 200)
        }
    }

    @Test(arguments: ["/x", "*"]) func `OPTIONS is answered by the server`(_ target: String) async throws {
        try await Served.with { port in
            let client = RawClient(port)
            client.send("OPTIONS \(target) HTTP/1.1\r\n\(Self.host)\r\n")
            let response = try #require(client.response())
            #expect(response.status == 204)
            #expect(response["Allow"] == "GET, HEAD, POST, OPTIONS")
            #expect(response["Content-Length"] == nil)
        }
    }

    @Test func `an unknown method is answered 501 with Allow`() async throws {
        try await Served.with { port in
            let client = RawClient(port)
            client.send("BREW /x HTTP/1.1\r\n\(Self.host)\r\n")
            let response = try #require(client.response())
            #expect(response.status == 501)
            #expect(response["Allow"] == "GET, HEAD, POST, OPTIONS")
        }
    }

    @Test func `HTTP/1.0 is served without Host and closed`() async throws {
        try await Served.with { port in
            let client = RawClient(port)
            client.send("GET /x HTTP/1.0\r\n\r\n")
            #expect(client.response()?.text == "path /x")
            #expect(client.isEnded())
        }
    }

    @Test func `an absolute target for this host is served`() async throws {
        try await Served.with { port in
            let client = RawClient(port)
            client.send("GET http://LOCALHOST/x?a=1 HTTP/1.1\r\n\(Self.host)\r\n")
            #expect(client.response()?.text == "path /x")
        }
    }

    @Test func `a client that stops sending after its request is answered`() async throws {
        try await Served.with { port in
            let client = RawClient(port)
            client.send("GET /x HTTP/1.1\r\n\(Self.host)\r\n")
            client.finishSending()
            #expect(client.response()?.text == "path /x")
            #expect(client.isEnded())
        }
    }

    @Test(arguments: [0, 99, 199, 600]) func `an answer with an impossible status becomes 500`(_ status: Int)
        async throws
    {
        try await Served.with(TestSite(answer: { _ in Response(status: status) })) { port in
            let client = RawClient(port)
            client.send("GET /x HTTP/1.1\r\n\(Self.host)\r\n")
            let response = try #require(client.response())
            #expect(response.status == 500)
            #expect(response.text.hasPrefix("error 500"))
        }
    }

    @Test func `framing headers of the site are the server's`() async throws {
        let site = TestSite(answer: { _ in
            .text("four", headers: ["Content-Length": "99", "Transfer-Encoding": "chunked"])
        })
        try await Served.with(site) { port in
            let client = RawClient(port)
            client.send("GET /x HTTP/1.1\r\n\(Self.host)\r\n")
            let response = try #require(client.response())
            #expect(response["Content-Length"] == "4")
            #expect(response["Transfer-Encoding"] == nil)
        }
    }

    @Test func `several cookies leave in several fields`() async throws {
        let site = TestSite(answer: { _ in
            var response = Response.text("ok")
            response.headers.add("Set-Cookie", "a=1")
            response.headers.add("Set-Cookie", "b=2")
            return response
        })
        try await Served.with(site) { port in
            let client = RawClient(port)
            client.send("GET /x HTTP/1.1\r\n\(Self.host)\r\n")
            #expect(client.response()?.count("Set-Cookie") == 2)
        }
    }

    @Test func `visitors who leave during large answers do not stop the server`() async throws {
        let page = String(repeating: "x", count: 4_000_000)
        try await Served.with(TestSite(answer: { _ in .text(page) })) { port in
            for _ in 0..<20 { RawClient(port).send("GET /big HTTP/1.1\r\n\(Self.host)\r\n") }
            let client = RawClient(port)
            client.send("GET /big HTTP/1.1\r\n\(Self.host)\r\n")
            #expect(client.response()?.body.count == 4_000_000)
        }
    }

    @Test func `one address cannot hold more connections than its share`() async throws {
        try await Served.with(configure: { $0.perAddressLimit = 3 }) { port in
            let held = (0..<3).map { _ in RawClient(port) }
            for client in held {
                client.send("GET /x HTTP/1.1\r\n\(Self.host)\r\n")
                #expect(client.response()?.status == 200)
            }
            let oneMore = RawClient(port)
            oneMore.send("GET /x HTTP/1.1\r\n\(Self.host)\r\n")
            #expect(oneMore.response() == nil)
            let other = RawClient(port, from: "127.0.0.2")
            other.send("GET /x HTTP/1.1\r\n\(Self.host)\r\n")
            #expect(other.response()?.status == 200)
        }
    }
}
