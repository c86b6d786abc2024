internal import HTTP
internal import Testing

@Suite struct AccessLogTests {
    @Test func `no two requests have the same name`() {
        let names = Set((1...10_000).map { _ in RequestNumbers.next() })
        #expect(names.count == 10_000)
        #expect(names.allSatisfy { $0.utf8.count == 16 && UInt64($0, radix: 16) != nil && $0 == $0.lowercased() })
    }

    static let host = "Host: localhost\r\n"

    static func entries(_ exchange: (RawClient) -> Void) async throws -> [AccessEntry] {
        let entries = Recorder<AccessEntry>()
        try await Served.with(configure: {
            $0.log = { entries.add($0) }
            $0.newID = { "00000000000000ab" }
        }) { port in
            exchange(RawClient(port))
        }
        return entries.all
    }

    @Test func `each request leaves one entry, without its query`() async throws {
        let entries = try await Self.entries { client in
            client.send("GET /a%20b?secret=1 HTTP/1.1\r\n\(Self.host)\r\n")
            _ = client.response()
            client.send("HEAD /c HTTP/1.1\r\n\(Self.host)\r\n")
            _ = client.response(isHead: true)
            client.send("DELETE /d HTTP/1.1\r\n\(Self.host)\r\n")
            _ = client.response()
        }
        #expect(entries.map(\.method) == ["GET", "HEAD", "DELETE"])
        #expect(entries.map(\.path) == ["/a b", "/c", "/d"])
        #expect(entries.map(\.status) == [200, 200, 405])
        #expect(entries.allSatisfy { $0.id == "00000000000000ab" && $0.microseconds >= 0 })
        #expect(entries.first?.bytes == "path /a b".utf8.count)
    }

    @Test func `a malformed request leaves an entry too, without what it carried`() async throws {
        let entries = try await Self.entries { client in
            client.send("GET /x?secret=%zz HTTP/1.1\r\n\(Self.host)\r\n")
            _ = client.response()
        }
        #expect(entries.map(\.status) == [400])
        #expect(entries.map(\.path) == ["-"])
    }

    @Test func `what the library itself refuses is logged with its status`() async throws {
        let entries = try await Self.entries { client in
            client.send("GET /x HTTP/1.1\r\nnothing\r\n\r\n")
            _ = client.response()
        }
        #expect(entries.map(\.status) == [400])
    }

    @Test func `a visitor who leaves before the end of a body is logged 499`() async throws {
        let entries = try await Self.entries { client in
            client.send("POST /x HTTP/1.1\r\n\(Self.host)Content-Length: 10\r\n\r\nabc")
            client.finishSending()
            _ = client.drain()
        }
        #expect(entries.map(\.status) == [499])
    }
}
