internal import HTTP
internal import Testing

@Suite struct FormTests {
    @Test func `fields are decoded in order`() throws {
        let form = try Form(parsing: "a=1&b=%C3%A9t%C3%A9&a=2+3&vide=&seul&&=x".utf8)
        #expect(form.all("a") == ["1", "2 3"])
        #expect(form.first("b") == "été")
        #expect(form.first("vide") == "")
        #expect(form.first("seul") == "")
        #expect(form.first("") == "x")
        #expect(form.first("absent") == nil)
    }

    @Test(arguments: ["a=%", "a=%4", "a=%zz", "%=1", "a=%FF", "a=%C3%28", "a=%00", "a=b\0"])
    func `a malformed field refuses the form`(_ text: String) {
        #expect(throws: FormError.malformed) { try Form(parsing: text.utf8) }
        #expect(Query(parsing: text.utf8) == nil)
    }

    @Test func `1,000 fields are read and one more is refused`() throws {
        let text = Array(repeating: "a=1", count: 1000).joined(separator: "&")
        #expect(try Form(parsing: text.utf8).fields.count == 1000)
        #expect(throws: FormError.tooManyFields) { try Form(parsing: (text + "&a=1").utf8) }
        #expect(Query(parsing: (text + "&a=1").utf8) == nil)
    }

    @Test func `only urlencoded bodies in memory are forms`() throws {
        let bytes = RequestBody.bytes(Array("a=1".utf8))
        let typed: Headers = ["Content-Type": "Application/X-WWW-Form-Urlencoded ; charset=UTF-8"]
        #expect(try Request(path: "/", headers: typed, body: bytes).form().first("a") == "1")
        #expect(try Request(path: "/").form().fields.isEmpty)
        #expect(throws: FormError.unsupportedType) { try Request(path: "/", body: bytes).form() }
        #expect(throws: FormError.unsupportedType) {
            try Request(path: "/", headers: ["Content-Type": "application/json"], body: bytes).form()
        }
        #expect(throws: FormError.notInMemory) {
            try Request(path: "/", headers: typed, body: .file(path: "/x", size: 1)).form()
        }
    }
}
