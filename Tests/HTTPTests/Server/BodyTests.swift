internal import Glibc
internal import HTTP
internal import Testing

@Suite struct BodyTests {
    static let host = "Host: localhost\r\n"

    @Test func `a form is read from memory`() async throws {
        let site = TestSite(answer: { request in
            guard let form = try? request.form() else { return .text("no form", status: 422) }
            return .text(form.fields.map { "\($0.name)=\($0.value)" }.joined(separator: "|"))
        })
        try await Served.with(site) { port in
            let client = RawClient(port)
            let body = "nom=Jeanne+%C3%89l&note=a%26b"
            client.send(
                "POST /f HTTP/1.1\r\n\(Self.host)Content-Type: application/x-www-form-urlencoded; charset=utf-8\r\n"
                    + "Content-Length: \(body.utf8.count)\r\n\r\n\(body)")
            #expect(client.response()?.text == "nom=Jeanne Él|note=a&b")
        }
    }

    @Test func `a body above the route's limit is refused from the head alone`() async throws {
        let site = TestSite(policy: { _, _ in RoutePolicy(methods: [.post], body: .memory(limit: 10)) })
        try await Served.with(site) { port in
            let client = RawClient(port)
            client.send("POST /f HTTP/1.1\r\n\(Self.host)Content-Length: 11\r\n\r\n")
            let response = try #require(client.response())
            #expect(response.status == 413)
            #expect(response["Connection"] == "close")
            #expect(response.text.hasPrefix("error 413"))
            #expect(client.isEnded())
        }
    }

    @Test func `a body at the limit is taken`() async throws {
        let site = TestSite(
            policy: { _, _ in RoutePolicy(methods: [.post], body: .memory(limit: 10)) },
            answer: { request in
                guard case .bytes(let bytes) = request.body else { return .text("none") }
                return .text("\(bytes.count)")
            })
        try await Served.with(site) { port in
            let client = RawClient(port)
            client.send("POST /f HTTP/1.1\r\n\(Self.host)Content-Length: 10\r\n\r\n0123456789")
            #expect(client.response()?.text == "10")
        }
    }

    @Test func `a route without body refuses one`() async throws {
        let site = TestSite(policy: { _, _ in RoutePolicy(methods: [.get, .post]) })
        try await Served.with(site) { port in
            let client = RawClient(port)
            client.send("POST /f HTTP/1.1\r\n\(Self.host)Content-Length: 1\r\n\r\na")
            #expect(client.response()?.status == 413)
        }
    }

    @Test func `an empty body is no body`() async throws {
        let site = TestSite(
            policy: { _, _ in RoutePolicy(methods: [.post]) }, answer: { .text("\($0.body == .none)") })
        try await Served.with(site) { port in
            let client = RawClient(port)
            client.send("POST /f HTTP/1.1\r\n\(Self.host)Content-Length: 0\r\n\r\n")
            #expect(client.response()?.text == "true")
            client.send("POST /f HTTP/1.1\r\n\(Self.host)\r\n")
            #expect(client.response()?.text == "true")
        }
    }

    @Test func `a chunked body is answered 411`() async throws {
        try await Served.with { port in
            let client = RawClient(port)
            client.send("POST /f HTTP/1.1\r\n\(Self.host)Transfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n0\r\n\r\n")
            let response = try #require(client.response())
            #expect(response.status == 411)
            #expect(response["Connection"] == "close")
        }
    }

    @Test func `a client that waits for 100 is told to continue, or refused at once`() async throws {
        try await Served.with { port in
            let client = RawClient(port)
            client.send("POST /f HTTP/1.1\r\n\(Self.host)Content-Length: 2\r\nExpect: 100-continue\r\n\r\n")
            #expect(client.response()?.status == 100)
            client.send("ab")
            #expect(client.response()?.status == 200)
            let refused = RawClient(port)
            refused.send("POST /f HTTP/1.1\r\n\(Self.host)Content-Length: 100001\r\nExpect: 100-continue\r\n\r\n")
            #expect(refused.response()?.status == 413)
        }
    }

    @Test func `a visitor still sending a refused body can read why`() async throws {
        try await Served.with { port in
            let client = RawClient(port)
            client.send("POST /f HTTP/1.1\r\n\(Self.host)Content-Length: 8000000\r\n\r\n")
            // A browser that cannot send shows a network error, not the page.
            #expect(client.send([UInt8](repeating: 0x61, count: 8_000_000)))
            #expect(client.response()?.status == 413)
        }
    }

    @Test func `a spooled body is whole, has no name, and is gone afterwards`() async throws {
        let size = 3_000_000
        let paths = Recorder<String>()
        let site = TestSite(
            policy: { _, _ in RoutePolicy(methods: [.post], body: .disk(limit: size)) },
            answer: { request in
                guard case .file(let path, let size) = request.body else { return .text("no file", status: 422) }
                paths.add(path)
                return .text("\(size) \(Self.checksum(path)) \(Self.links(path))")
            })
        let (server, directory) = try Served.start(site)
        let client = RawClient(server.port)
        let body = (0..<size).map { UInt8(truncatingIfNeeded: $0 &* 7) }
        client.send("POST /f HTTP/1.1\r\n\(Self.host)Content-Length: \(size)\r\n\r\n")
        client.send(body)
        let sum = body.reduce(0) { $0 &+ Int($1) }
        #expect(client.response()?.text == "\(size) \(sum) 0")
        server.stop(grace: .seconds(5))
        #expect(try Self.links(#require(paths.all.first)) != 0)
        // Only an empty directory can be removed.
        #expect(rmdir(directory) == 0)
    }

    @Test func `the spool directory is checked at the start`() throws {
        #expect(throws: ServerError.unusableSpoolDirectory("/nowhere/at/all", errno: ENOENT)) {
            _ = try Served.start(TestSite()) { $0.spoolDirectory = "/nowhere/at/all" }
        }
    }

    private static func checksum(_ path: String) -> Int {
        let file = open(path, O_RDONLY)
        defer { close(file) }
        var room = [UInt8](repeating: 0, count: 65_536)
        var sum = 0
        while true {
            let count = read(file, &room, room.count)
            guard count > 0 else { return sum }
            sum += room[..<count].reduce(0) { $0 + Int($1) }
        }
    }

    /// Names of the file; -1 when there is none to ask about.
    private static func links(_ path: String) -> Int {
        var status = stat()
        return stat(path, &status) == 0 ? Int(status.st_nlink) : -1
    }
}
