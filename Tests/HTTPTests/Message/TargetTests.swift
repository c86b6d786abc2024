internal import Testing

@testable internal import HTTP

@Suite struct TargetTests {
    @Test func `path and query are decoded apart`() throws {
        let target = try #require(Target(parsing: "/a+b/%C3%A9%3F?q=a+b%2Fc".utf8))
        #expect(target.path == "/a+b/é?")
        #expect(target.query.first("q") == "a b/c")
        #expect(target.authority == nil)
    }

    @Test(arguments: [
        "/", "//", "/a/", "/...", "/a.b", "/é", "/?", "/?a", "http://a", "http://a:80/x", "http://[::1]/",
    ])
    func `a sound target is read`(_ text: String) {
        #expect(Target(parsing: text.utf8) != nil)
    }

    @Test(arguments: ["/", "//", "/a//b/", "/a.b", "/a..", "/a.", "/A-b_9/0"])
    func `a path that is plain is the one that was written`(_ path: String) {
        #expect(Target(parsing: path.utf8)?.path == path)
        let escaped = path.utf8.map { $0 == UInt8(ascii: "/") ? "/" : "%" + String($0, radix: 16) }.joined()
        #expect(Target(parsing: escaped.utf8)?.path == path)
    }

    @Test(arguments: [
        "", "a", "*", "?a=1", "/a b", "/..", "/.", "/a/./b", "/%2e", "/a%2fb", "/a\\", "/%5C", "/%01", "/%7F",
        "/%ED%A0%80",
        "/%C0%AF", "http:///x", "http://a@b/", "http://a:b/", "http://[::1/", "https:/x", "javascript:alert(1)", "/#a",
    ])
    func `any other target is refused`(_ text: String) {
        #expect(Target(parsing: text.utf8) == nil)
    }

    @Test(arguments: ["a", "a.b-c_d:8080", "127.0.0.1", "[::1]:80", "[::1]"]) func `a host is read`(_ text: String) {
        #expect(Target.isAuthority(text))
    }

    @Test(arguments: ["", ":80", "a:b", "a:123456", "a b", "a/b", "a@b", "a,b", "[::1", "[::1]x", "é", "a\"b"])
    func `any other host is refused`(_ text: String) {
        #expect(!Target.isAuthority(text))
    }
}
