internal import Glibc
internal import Testing

@testable internal import HTTP

@Suite struct StopTests {
    static let host = "Host: localhost\r\n"

    @Test func `a running request is answered, idle connections end, and new ones are refused`() async throws {
        let gate = Gate()
        let (server, directory) = try Served.start(PoolTests.site(gate))
        let idle = RawClient(server.port)
        idle.send("GET /vite HTTP/1.1\r\n\(Self.host)\r\n")
        #expect(idle.response()?.status == 200)
        let running = RawClient(server.port)
        running.send("GET /lent HTTP/1.1\r\n\(Self.host)\r\n")
        gate.awaitArrivals(1)
        let stopped = Flag()
        let stopping = ServerThread {
            server.stop(grace: .seconds(20))
            stopped.raise()
        }
        #expect(idle.isEnded())
        let late = RawClient(server.port)
        late.send("GET /vite HTTP/1.1\r\n\(Self.host)\r\n")
        #expect(late.response() == nil)
        #expect(!stopped.isRaised)
        gate.open()
        let answer = try #require(running.response())
        #expect(answer.text == "path /lent")
        #expect(answer["Connection"] == "close")
        stopping?.join()
        #expect(rmdir(directory) == 0)
    }

    @Test func `a handler that never ends is answered 503 when the grace is over`() async throws {
        let gate = Gate()
        let (server, directory) = try Served.start(PoolTests.site(gate), configure: { $0.workers = 1 })
        let clients = (0..<3).map { _ in RawClient(server.port) }
        for client in clients { client.send("GET /lent HTTP/1.1\r\n\(Self.host)\r\n") }
        gate.awaitArrivals(1)
        // The others must be in the queue before the stop: an inline answer on each loop follows them.
        for _ in 0..<8 {
            let client = RawClient(server.port)
            client.send("GET /vite HTTP/1.1\r\n\(Self.host)\r\n")
            #expect(client.response()?.status == 200)
        }
        server.stop(grace: .milliseconds(100))
        #expect(clients[0].response()?.status == 503)
        #expect(clients.dropFirst().allSatisfy { [nil, 503].contains($0.response()?.status) })
        gate.open()
        #expect(rmdir(directory) == 0)
    }

    /// The library removes its listening socket from its loops in two places at once, and ends the program when both do.
    @Test func `many servers stop while clients come and go`() async throws {
        for _ in 0..<150 {
            let (server, directory) = try Served.start(TestSite()) { $0.loops = 4 }
            let clients = (0..<4).map { _ in RawClient(server.port) }
            for client in clients { client.send("GET /vite HTTP/1.1\r\n\(Self.host)\r\n") }
            #expect(clients[0].response()?.status == 200)
            server.stop(grace: .seconds(5))
            #expect(rmdir(directory) == 0)
        }
    }

    @Test func `the port is free after the stop, and a second stop does nothing`() async throws {
        let (first, directory) = try Served.start(TestSite())
        #expect(throws: ServerError.addressInUse(port: first.port)) {
            _ = try Served.start(TestSite()) { $0.port = first.port }
        }
        first.stop(grace: .seconds(1))
        first.stop(grace: .seconds(1))
        let (second, other) = try Served.start(TestSite()) { $0.port = first.port }
        let client = RawClient(second.port)
        client.send("GET /x HTTP/1.1\r\n\(Self.host)\r\n")
        #expect(client.response()?.text == "path /x")
        second.stop(grace: .seconds(1))
        rmdir(directory)
        rmdir(other)
    }

    @Test func `a server stopped under load leaves no request half answered`() async throws {
        let (server, directory) = try Served.start(
            TestSite(answer: { _ in .text(String(repeating: "x", count: 50_000)) }))
        let clients = (0..<50).map { _ in RawClient(server.port) }
        for client in clients { client.send("GET /x HTTP/1.1\r\n\(Self.host)\r\n") }
        server.stop(grace: .seconds(10))
        for client in clients {
            if let response = client.response() { #expect(response.body.count == 50_000) }
            #expect(client.drain())
        }
        rmdir(directory)
    }

    @Test(arguments: ["localhost.invalid", "300.1.1.1", ""]) func `an address that is none does not start`(
        _ address: String
    ) throws {
        #expect(throws: ServerError.invalidAddress(address)) {
            _ = try Served.start(TestSite()) { $0.address = address }
        }
    }

    @Test func `it listens on IPv6`() throws {
        let (server, directory) = try Served.start(TestSite()) { $0.address = "::1" }
        #expect(server.port > 0)
        server.stop(grace: .zero)
        rmdir(directory)
    }
}
