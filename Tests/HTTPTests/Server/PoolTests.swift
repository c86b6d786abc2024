internal import Glibc
internal import HTTP
internal import Synchronization
internal import Testing

@Suite struct PoolTests {
    static let host = "Host: localhost\r\n"

    /// Routes under /vite run inline, the others wait at the gate.
    static func site(_ gate: Gate) -> TestSite {
        TestSite(
            policy: { _, path in RoutePolicy(runsInline: path.hasPrefix("/vite")) },
            answer: { request in
                if !request.path.hasPrefix("/vite") { gate.pass() }
                return .text("path \(request.path)")
            })
    }

    @Test func `beyond the queue a request is answered 503 in the site's words, and the others are served`()
        async throws
    {
        let gate = Gate()
        let entries = Recorder<AccessEntry>()
        try await Served.with(
            Self.site(gate),
            configure: {
                $0.workers = 2
                $0.queueLimit = 3
                $0.log = { entries.add($0) }
            }
        ) { port in
            let running = (0..<2).map { _ in RawClient(port) }
            for client in running { client.send("GET /lent HTTP/1.1\r\n\(Self.host)\r\n") }
            gate.awaitArrivals(2)
            let others = (0..<6).map { _ in RawClient(port) }
            for client in others { client.send("GET /lent HTTP/1.1\r\n\(Self.host)\r\n") }
            let inline = RawClient(port)
            inline.send("GET /vite HTTP/1.1\r\n\(Self.host)\r\n")
            #expect(inline.response()?.text == "path /vite")
            // Refusals need no worker: they are logged while the gate is still closed.
            for _ in 0..<5000 where entries.all.count(where: { $0.status == 503 }) < 3 { usleep(1000) }
            gate.open()
            let answers = others.compactMap { $0.response() }
            #expect(running.allSatisfy { $0.response()?.status == 200 })
            #expect(answers.count == 6)
            let refused = answers.filter { $0.status == 503 }
            #expect(refused.count == 3)
            #expect(refused.allSatisfy { $0["Retry-After"] == "1" && $0.text.hasPrefix("error 503") })
            #expect(refused.allSatisfy { $0["Connection"] == nil })
        }
    }

    @Test func `inline routes are answered while every worker is busy`() async throws {
        let gate = Gate()
        try await Served.with(Self.site(gate), configure: { $0.workers = 2 }) { port in
            let running = (0..<10).map { _ in RawClient(port) }
            for client in running { client.send("GET /lent HTTP/1.1\r\n\(Self.host)\r\n") }
            gate.awaitArrivals(2)
            for number in 0..<5 {
                let client = RawClient(port)
                client.send("GET /vite/\(number) HTTP/1.1\r\n\(Self.host)\r\n")
                #expect(client.response()?.text == "path /vite/\(number)")
            }
            gate.open()
            #expect(running.allSatisfy { $0.response()?.status == 200 })
        }
    }

    @Test func `what is at hand is answered while every worker is busy, and unchanged is said of it too`() async throws
    {
        let gate = Gate()
        var site = Self.site(gate)
        site.atHand = { $0.path == "/lent/garde" ? .text("gardé") : nil }
        try await Served.with(site, configure: { $0.workers = 2 }) { port in
            let running = (0..<10).map { _ in RawClient(port) }
            for client in running { client.send("GET /lent HTTP/1.1\r\n\(Self.host)\r\n") }
            gate.awaitArrivals(2)
            let first = RawClient(port)
            first.send("GET /lent/garde HTTP/1.1\r\n\(Self.host)\r\n")
            let answer = try #require(first.response())
            #expect(answer.status == 200 && answer.text == "gardé")
            let again = RawClient(port)
            let tag = try #require(answer["ETag"])
            again.send("GET /lent/garde HTTP/1.1\r\nIf-None-Match: \(tag)\r\n\(Self.host)\r\n")
            #expect(again.response()?.status == 304)
            gate.open()
            #expect(running.allSatisfy { $0.response()?.text == "path /lent" })
        }
    }

    @Test func `handlers never run on more threads than workers`() async throws {
        let now = Mutex(0)
        let most = Mutex(0)
        let site = TestSite(answer: { _ in
            let count = now.withLock { count in
                count += 1
                return count
            }
            most.withLock { $0 = max($0, count) }
            usleep(2000)
            now.withLock { $0 -= 1 }
            return .text("ok")
        })
        try await Served.with(site, configure: { $0.workers = 3 }) { port in
            let clients = (0..<40).map { _ in RawClient(port) }
            for client in clients { client.send("GET /x HTTP/1.1\r\n\(Self.host)\r\n") }
            #expect(clients.allSatisfy { $0.response()?.status == 200 })
        }
        #expect((1...3).contains(most.withLock { $0 }))
    }

    @Test func `a visitor who left while a worker was busy costs nothing else`() async throws {
        let gate = Gate()
        try await Served.with(Self.site(gate), configure: { $0.workers = 1 }) { port in
            for _ in 0..<5 { RawClient(port).send("GET /lent HTTP/1.1\r\n\(Self.host)\r\n") }
            gate.awaitArrivals(1)
            gate.open()
            let client = RawClient(port)
            client.send("GET /lent HTTP/1.1\r\n\(Self.host)\r\n")
            #expect(client.response()?.status == 200)
        }
    }
}
