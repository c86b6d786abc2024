internal import HTTP
internal import Testing

@Suite struct CookieTests {
    @Test func `cookies are read in order, the first of a name wins`() {
        let cookies = Cookies(parsing: ["a=1; b=\"deux\";c=3 ;a=9", "d=a=b"])
        #expect(cookies["a"] == "1")
        #expect(cookies["b"] == "deux")
        #expect(cookies["c"] == "3")
        #expect(cookies["d"] == "a=b")
        #expect(cookies["e"] == nil)
    }

    @Test(arguments: ["nothing", "=x", "a b=1", "a=b c", "a=\u{e9}", "a=\"", "a=b\\c", ";;;", "a=b,c"])
    func `a part that is no cookie is skipped`(_ part: String) {
        #expect(Cookies(parsing: ["\(part); fin=1"]).pairs == [NamedValue(name: "fin", value: "1")])
    }

    @Test func `at most 100 cookies are read`() {
        #expect(Cookies(parsing: [String(repeating: "a=1;", count: 5000)]).pairs.count == 100)
    }

    @Test func `a cookie is closed by default`() throws {
        let cookie = try #require(SetCookie(name: "session", value: "abc"))
        #expect(cookie.headerValue == "session=abc; Path=/; Secure; HttpOnly; SameSite=Lax")
    }

    @Test func `every attribute can be written`() throws {
        var cookie = try #require(SetCookie(name: "langue", value: "fr"))
        cookie.path = "/carte"
        cookie.maxAge = 60
        cookie.isSecure = false
        cookie.isHTTPOnly = false
        cookie.sameSite = .strict
        #expect(cookie.headerValue == "langue=fr; Path=/carte; Max-Age=60; SameSite=Strict")
    }

    @Test(arguments: [("a;b", "1"), ("", "1"), ("a", "1; Domain=evil"), ("a", "x\r\ny"), ("a", "b c"), ("a", "\"b\"")])
    func `text that would add an attribute is refused`(_ name: String, _ value: String) {
        #expect(SetCookie(name: name, value: value) == nil)
    }

    @Test func `prefixes, SameSite=None and hostile paths are made safe`() throws {
        var host = try #require(SetCookie(name: "__Host-s", value: "1"))
        host.isSecure = false
        host.path = "/x"
        #expect(host.headerValue == "__Host-s=1; Path=/; Secure; HttpOnly; SameSite=Lax")
        var wide = try #require(SetCookie(name: "a", value: "1"))
        wide.isSecure = false
        wide.sameSite = .none
        wide.path = "/; Domain=evil"
        #expect(wide.headerValue == "a=1; Path=/; Secure; HttpOnly; SameSite=None")
    }
}
