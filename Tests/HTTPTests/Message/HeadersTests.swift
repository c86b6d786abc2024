internal import HTTP
internal import Testing

@Suite struct HeadersTests {
    @Test func `names compare without case and order is kept`() {
        var headers: Headers = ["Vary": "Cookie"]
        headers.add("vary", "Accept")
        #expect(headers["VARY"] == "Cookie")
        #expect(headers.all("Vary") == ["Cookie", "Accept"])
        headers.set("VaRy", "*")
        #expect(headers.all("vary") == ["*"])
        headers.remove("VARY")
        #expect(headers.fields.isEmpty)
    }

    @Test(arguments: ["a\r\nSet-Cookie: x=1", "a\nb", "a\rb", "a\0b", "a\u{7F}", "\u{1B}[2J"])
    func `a value that could split the response is refused`(_ value: String) {
        var headers: Headers = ["Location": "/"]
        let isSet = headers.set("Location", value)
        let isAdded = headers.add("X", value)
        #expect(!isSet && !isAdded)
        #expect(headers.fields.map(\.value) == ["/"])
    }

    @Test(arguments: ["", "a b", "a:", "a\r\n", "é"]) func `a name that is no token is refused`(_ name: String) {
        var headers = Headers()
        let isAdded = headers.add(name, "x")
        #expect(!isAdded)
        #expect(headers.fields.isEmpty)
    }

    @Test func `tabs and accents may travel`() {
        let headers: Headers = ["X": "été\tchaud"]
        #expect(headers["x"] == "été\tchaud")
    }
}
