import Testing

@testable import Federation

@Suite struct WebAddressTests {
    @Test(arguments: [
        "https://essai.example", "https://essai.example:8443/chemin?q=1", "https://[2001:db8::1]/x",
        "http://127.0.0.1:9000/x", "http://localhost", "http://[::1]:80/",
    ]) func `addresses over TLS, and those of this machine`(_ text: String) {
        #expect(WebAddress(text)?.text == text)
    }

    @Test(arguments: [
        "", "http://essai.example", "ftp://essai.example", "https://", "https:///x", "https://a@essai.example",
        "https://essai.example/#x", "https://essai.example/a b", "https://essai.example/é", "https://e:99999",
        "javascript:alert(1)", "HTTPS://essai.example", "http://127.0.0.1.essai.example",
        "http://127.0.0.1@essai.example",
        "http://localhost.essai.example", "http://128.0.0.1", "https://essai.example\r\nX: y",
        "https://essai.example\\x",
    ]) func `any other is none`(_ text: String) {
        #expect(WebAddress(text) == nil)
    }

    @Test func `what is asked is added to what stands there`() {
        #expect(WebAddress("https://e.example/a")?.asking([("b c", "d&e")]) == "https://e.example/a?b%20c=d%26e")
        #expect(WebAddress("https://e.example/a?x=1")?.asking([("y", "2")]) == "https://e.example/a?x=1&y=2")
    }
}
