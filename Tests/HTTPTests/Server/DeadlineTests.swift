internal import Glibc
internal import HTTP
internal import Testing

@Suite struct DeadlineTests {
    static let host = "Host: localhost\r\n"

    @Test func `500 dripping connections are closed while another visitor is served`() async throws {
        try await Served.with(configure: {
            $0.headDeadline = .seconds(2)
            $0.perAddressLimit = nil
        }) { port in
            let drippers = (0..<500).map { _ in RawClient(port) }
            for dripper in drippers { dripper.send("GET / HTTP/1.1\r\nX: ") }
            var dripping = drippers
            var rounds = 0
            while !dripping.isEmpty, rounds < 100 {
                dripping = dripping.filter { $0.send("a") }
                let visitor = RawClient(port)
                visitor.send("GET /visite HTTP/1.1\r\n\(Self.host)\r\n")
                #expect(visitor.response()?.text == "path /visite")
                rounds += 1
                try await Task.sleep(for: .milliseconds(100))
            }
            #expect(dripping.isEmpty)
            #expect(drippers.allSatisfy { $0.drain() })
        }
    }

    @Test func `a slow head is told 408`() async throws {
        let entries = Recorder<AccessEntry>()
        try await Served.with(configure: {
            $0.headDeadline = .milliseconds(200)
            $0.log = { entries.add($0) }
        }) { port in
            let client = RawClient(port)
            client.send("GET / HTTP/1.1\r\nX: a")
            #expect(client.response()?.status == 408)
            #expect(client.drain())
        }
        #expect(entries.all.map(\.status) == [408])
    }

    @Test func `a slow body is told 408`() async throws {
        try await Served.with(configure: { $0.bodyDeadline = .milliseconds(200) }) { port in
            let client = RawClient(port)
            client.send("POST / HTTP/1.1\r\n\(Self.host)Content-Length: 5\r\n\r\nab")
            #expect(client.response()?.status == 408)
            #expect(client.drain())
        }
    }

    @Test func `a silent connection is closed without a word`() async throws {
        try await Served.with(configure: { $0.headDeadline = .milliseconds(200) }) { port in
            #expect(RawClient(port).isEnded())
        }
    }

    @Test func `a kept connection is closed when nothing more comes`() async throws {
        try await Served.with(configure: { $0.idleTimeout = .milliseconds(200) }) { port in
            let client = RawClient(port)
            client.send("GET /x HTTP/1.1\r\n\(Self.host)\r\n")
            #expect(client.response()?.status == 200)
            #expect(client.isEnded())
        }
    }

    @Test func `a kept connection that drips is closed too`() async throws {
        try await Served.with(configure: {
            $0.idleTimeout = .milliseconds(300)
            $0.headDeadline = .milliseconds(300)
        }) { port in
            let client = RawClient(port)
            client.send("GET /x HTTP/1.1\r\n\(Self.host)\r\n")
            #expect(client.response()?.status == 200)
            var rounds = 0
            client.send("GET /y HTTP/1.1\r\nX: ")
            while client.send("a"), rounds < 200 {
                rounds += 1
                try await Task.sleep(for: .milliseconds(50))
            }
            #expect(client.drain())
        }
    }

    @Test func `a kept connection that never ends its request line is closed too`() async throws {
        try await Served.with(configure: { $0.idleTimeout = .milliseconds(300) }) { port in
            let client = RawClient(port)
            client.send("GET /x HTTP/1.1\r\n\(Self.host)\r\nGET /unfinished")
            #expect(client.response()?.status == 200)
            #expect(client.isEnded())
        }
    }

    @Test func `a visitor who does not read the answer is closed`() async throws {
        let page = String(repeating: "x", count: 50_000_000)
        let entries = Recorder<AccessEntry>()
        try await Served.with(
            TestSite(answer: { _ in .text(page) }),
            configure: {
                $0.responseDeadline = .milliseconds(300)
                $0.log = { entries.add($0) }
            }
        ) { port in
            let client = RawClient(port)
            client.send("GET /x HTTP/1.1\r\n\(Self.host)\r\n")
            while entries.all.isEmpty { try await Task.sleep(for: .milliseconds(20)) }
            #expect(client.response() == nil)
        }
    }

    @Test func `a handler's time is not the visitor's fault`() async throws {
        let site = TestSite(answer: { _ in
            usleep(600_000)
            return .text("late")
        })
        try await Served.with(
            site,
            configure: {
                $0.headDeadline = .milliseconds(100)
                $0.bodyDeadline = .milliseconds(100)
            }
        ) { port in
            let client = RawClient(port)
            client.send("GET /x HTTP/1.1\r\n\(Self.host)\r\n")
            #expect(client.response()?.text == "late")
        }
    }
}
