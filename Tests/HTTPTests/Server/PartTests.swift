internal import HTTP
internal import Testing

@Suite struct PartTests {
    /// A form with a text and a file, as browsers send it.
    private static func body(_ bytes: [UInt8], name: String = "photo.jpg", boundary: String = "abc") -> [UInt8] {
        Array(
            ("--\(boundary)\r\nContent-Disposition: form-data; name=\"titre\"\r\n\r\nÉté à l’école\r\n--\(boundary)\r\n"
                + "Content-Disposition: form-data; name=\"fichier\"; filename=\"\(name)\"\r\n"
                + "Content-Type: image/jpeg\r\n\r\n").utf8) + bytes + Array("\r\n--\(boundary)--\r\n".utf8)
    }

    private static let site = TestSite(
        policy: { _, _ in RoutePolicy(methods: [.post], body: .memory(limit: 1 << 20)) },
        answer: { request in
            guard let form = try? request.form() else { return .text("no form", status: 422) }
            let file = request.files("fichier").first
            let sum = file?.bytes.reduce(0) { ($0 &* 31 &+ Int($1)) & 0xFFFF_FFFF }
            return .text(
                "\(form.first("titre") ?? "-")|\(file?.name ?? "-")|\(file?.bytes.count ?? -1)|\(sum ?? -1)")
        })

    private func answer(_ body: [UInt8], type: String = "multipart/form-data; boundary=abc") async throws -> String {
        var text = ""
        try await Served.with(Self.site) { port in
            let client = RawClient(port)
            client.send(
                "POST /f HTTP/1.1\r\n\(BodyTests.host)Content-Type: \(type)\r\nContent-Length: \(body.count)\r\n\r\n")
            client.send(body)
            text = try #require(client.response()).text
        }
        return text
    }

    private func sum(_ bytes: [UInt8]) -> Int { bytes.reduce(0) { ($0 &* 31 &+ Int($1)) & 0xFFFF_FFFF } }

    @Test(arguments: [0, 1, 255, 65_536, 300_001]) func `a file arrives as it left`(count: Int) async throws {
        // Every byte there is, line ends and dashes among them, as in a picture.
        var bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 7 ^ ($0 >> 3)) }
        bytes += Array("\r\n--ab\r\n--abd\r\n\r\n--".utf8).prefix(count)
        let text = try await answer(Self.body(bytes))
        #expect(text == "Été à l’école|photo.jpg|\(bytes.count)|\(sum(bytes))")
    }

    @Test(arguments: [
        ("C:\\Photos\\été.jpg", "été.jpg"), ("../../etc/passwd", "passwd"), ("..", ".."), ("/", ""),
    ]) func `a name keeps no folder`(name: String, kept: String) async throws {
        #expect(try await answer(Self.body([1], name: name)) == "Été à l’école|\(kept)|1|1")
    }

    @Test func `no file chosen is no file`() async throws {
        #expect(try await answer(Self.body([], name: "")) == "Été à l’école|-|-1|-1")
    }

    @Test(arguments: [
        "multipart/form-data", "multipart/form-data; boundary=",
    ]) func `a form that is none is told`(type: String) async throws {
        #expect(try await answer(Self.body([1, 2]), type: type) == "no form")
    }

    @Test func `a form whose line is never found has no field`() async throws {
        #expect(try await answer(Self.body([1, 2]), type: "multipart/form-data; boundary=other") == "-|-|-1|-1")
    }

    @Test func `a form cut short is told`() async throws {
        #expect(try await answer(Array(Self.body([1, 2, 3]).dropLast(12))) == "no form")
        #expect(try await answer(Array(Self.body([1, 2, 3]).prefix(60))) == "no form")
    }

    @Test func `more fields than a form may have are refused`() async throws {
        let one = "--abc\r\nContent-Disposition: form-data; name=\"titre\"\r\n\r\nx\r\n"
        let many = String(repeating: one, count: 1_001) + "--abc--\r\n"
        #expect(try await answer(Array(many.utf8)) == "no form")
    }

    @Test func `bytes that are no text are no text field`() async throws {
        let head = Array("--abc\r\nContent-Disposition: form-data; name=\"titre\"\r\n\r\n".utf8)
        let body = head + [0xFF, 0xFE] + Array("\r\n--abc--\r\n".utf8)
        #expect(try await answer(body) == "no form")
    }
}
