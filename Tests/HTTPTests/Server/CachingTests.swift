internal import CZlib
internal import HTTP
internal import Testing

@Suite struct CachingTests {
    static let page = String(repeating: "<p>Une page qui se répète.</p>\n", count: 200)
    static let style = StaticFile(
        name: "essaim.css", contentType: "text/css; charset=utf-8",
        bytes: Array(String(repeating: "p { color: red }\n", count: 200).utf8))

    static let site = TestSite(
        policy: { _, _ in RoutePolicy(methods: [.get, .post], body: .memory(limit: 100)) },
        answer: { request in
            let html: Headers = ["Content-Type": "text/html; charset=utf-8"]
            return switch request.path {
            case "/page": .text(page, headers: html)
            case "/secret": .text(page, headers: ["Content-Type": "text/html", "Cache-Control": "private, no-store"])
            case "/own": .text("own", headers: ["ETag": "\"mine\""])
            case "/weak": .text(page, headers: ["Content-Type": "text/html", "ETag": "W/\"mine\"", "Vary": "Cookie"])
            case "/small": .text("court", headers: html)
            case "/image": .text(page, headers: ["Content-Type": "image/png"])
            case "/packed": .text(page, headers: ["Content-Type": "text/html", "Content-Encoding": "gzip"])
            case "/missing": .text(page, status: 404, headers: html)
            default: Response(body: .fixed(style))
            }
        })

    static func ask(_ line: String, _ fields: String = "") async throws -> RawResponse {
        var response: RawResponse?
        try await Served.with(site) { port in
            let client = RawClient(port)
            client.send("\(line) HTTP/1.1\r\nHost: localhost\r\n\(fields)\r\n")
            response = client.response(isHead: line.hasPrefix("HEAD"))
        }
        return try #require(response)
    }

    static func expanded(_ bytes: [UInt8]) -> String {
        var room = [UInt8](repeating: 0, count: 100_000)
        let count = essaim_gunzip(bytes, bytes.count, &room, room.count)
        return String(decoding: room[..<count], as: UTF8.self)
    }

    @Test func `a page has an entity tag and a second visit is answered 304`() async throws {
        let first = try await Self.ask("GET /page")
        let tag = try #require(first["ETag"])
        #expect(first.text == Self.page)
        #expect(first["Content-Encoding"] == nil)
        let second = try await Self.ask("GET /page", "If-None-Match: \"other\", W/\(tag)\r\n")
        #expect(second.status == 304)
        #expect(second["ETag"] == tag)
        #expect(second["Vary"] == "Accept-Encoding")
        // RFC 9110 §8.6: in a 304, the length of the page it stands for or nothing.
        #expect(second["Content-Length"] == first["Content-Length"])
        #expect(second.body.isEmpty)
        #expect(second["Content-Type"] == nil)
    }

    @Test func `the tag tells codings apart but matches in any`() async throws {
        let plain = try #require(try await Self.ask("GET /page")["ETag"])
        let gzip = try await Self.ask("GET /page", "Accept-Encoding: gzip\r\n")
        let tag = try #require(gzip["ETag"])
        #expect(tag != plain)
        #expect(try await Self.ask("GET /page", "If-None-Match: \(tag)\r\n").status == 304)
        #expect(try await Self.ask("GET /page", "Accept-Encoding: br\r\nIf-None-Match: \(tag)\r\n").status == 304)
        #expect(try await Self.ask("GET /page", "If-None-Match: \"0000000000000000\"\r\n").status == 200)
    }

    @Test func `HEAD has the headers of GET in the same coding`() async throws {
        for coding in ["gzip", "br", "identity"] {
            let get = try await Self.ask("GET /page", "Accept-Encoding: \(coding)\r\n")
            let head = try await Self.ask("HEAD /page", "Accept-Encoding: \(coding)\r\n")
            for name in ["ETag", "Content-Length", "Content-Encoding", "Vary"] { #expect(head[name] == get[name]) }
            #expect(head.body.isEmpty)
        }
    }

    @Test func `the client's coding is sent`() async throws {
        let gzip = try await Self.ask("GET /page", "Accept-Encoding: gzip, br;q=0\r\n")
        #expect(gzip["Content-Encoding"] == "gzip")
        #expect(gzip.body.count < Self.page.utf8.count / 4)
        #expect(Self.expanded(gzip.body) == Self.page)
        let brotli = try await Self.ask("GET /page", "Accept-Encoding: gzip, deflate, br\r\n")
        #expect(brotli["Content-Encoding"] == "br")
        #expect(brotli["Vary"] == "Accept-Encoding")
        #expect(brotli.body.count < Self.page.utf8.count / 4)
    }

    @Test(arguments: ["/small", "/image"]) func `what would not shrink is sent as it is`(_ path: String) async throws {
        let response = try await Self.ask("GET \(path)", "Accept-Encoding: gzip, br\r\n")
        #expect(response["Content-Encoding"] == nil)
        #expect(response["Vary"] == nil)
    }

    @Test func `what is already coded is not coded twice`() async throws {
        #expect(try await Self.ask("GET /packed", "Accept-Encoding: br\r\n")["Content-Encoding"] == "gzip")
    }

    @Test func `an answer not to be stored has no tag and is never 304`() async throws {
        let response = try await Self.ask("GET /secret", "If-None-Match: *\r\n")
        #expect(response.status == 200)
        #expect(response["ETag"] == nil)
    }

    @Test func `a site's own tag is kept`() async throws {
        #expect(try await Self.ask("GET /own")["ETag"] == "\"mine\"")
        #expect(try await Self.ask("GET /own", "If-None-Match: \"mine\"\r\n").status == 304)
        let weak = try await Self.ask("GET /weak", "Accept-Encoding: br\r\n")
        #expect(weak["ETag"] == "W/\"mine-br\"")
        #expect(weak["Vary"] == "Cookie, Accept-Encoding")
        #expect(try await Self.ask("GET /weak", "If-None-Match: W/\"mine-br\"\r\n").status == 304)
    }

    @Test func `only successful reads are conditional`() async throws {
        #expect(try await Self.ask("POST /page", "If-None-Match: *\r\n").status == 200)
        let missing = try await Self.ask("GET /missing", "If-None-Match: *\r\nAccept-Encoding: br\r\n")
        #expect(missing.status == 404)
        #expect(missing["ETag"] == nil)
        #expect(missing["Content-Encoding"] == "br")
    }

    @Test func `a static file is immutable and compressed beforehand`() async throws {
        let plain = try await Self.ask("GET /style")
        #expect(plain["Cache-Control"] == "public, max-age=31536000, immutable")
        #expect(plain["Content-Type"] == "text/css; charset=utf-8")
        #expect(plain["X-Content-Type-Options"] == "nosniff")
        #expect(plain["ETag"] == Self.style.entityTag)
        #expect(plain.body.count == Self.style.sizes["identity"])
        let gzip = try await Self.ask("GET /style", "Accept-Encoding: gzip\r\n")
        #expect(Self.expanded(gzip.body) == plain.text)
        let brotli = try await Self.ask("GET /style", "Accept-Encoding: br\r\n")
        #expect(brotli.body.count == Self.style.sizes["br"])
        let again = try await Self.ask(
            "GET /style", "If-None-Match: \(gzip["ETag"] ?? "")\r\nAccept-Encoding: gzip\r\n")
        #expect(again.status == 304)
        #expect(again["Cache-Control"] == plain["Cache-Control"])
    }
}
