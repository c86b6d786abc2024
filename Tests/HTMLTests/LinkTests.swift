import Testing

@testable import HTML

@Suite("Link")
struct LinkTests {
    private struct Target: LinkTarget { let path: String }

    @Test(
        "a path of ours never leaves the site",
        arguments: [
            ("/pratiques?theme=logement&page=2", "/pratiques?theme=logement&page=2"), ("", "/"),
            ("//evil.example", "/evil.example"),
            ("/\\evil.example", "/evil.example"), ("javascript:alert(1)", "/javascript:alert(1)"),
            ("/a b\n\"'<é", "/a%20b%0A%22%27%3C%C3%A9"),
            ("/d%C3%A9j%C3%A0", "/d%C3%A9j%C3%A0"),
        ])
    func keepsPathsInside(path: String, address: String) {
        #expect(Link(Target(path: path)).address == address)
    }

    @Test(
        "outside addresses have a known scheme",
        arguments: [
            "https://example.org/a?b=c#d", "http://example.org", "HTTPS://example.org", "mailto:contact@example.org",
            "tel:+33102030405",
            "https://exämple.org",
        ])
    func acceptsExternal(address: String) {
        #expect(Link(external: address) != nil)
    }

    @Test(
        "other addresses are refused",
        arguments: [
            "javascript:alert(1)", "JaVaScRiPt:alert(1)", " https://example.org", "java\nscript:alert(1)",
            "data:text/html,x", "vbscript:x",
            "https:", "https:///x", "https:example.org", "//example.org", "/pratiques", "example.org", "", "mailto:",
            "https://a b",
            "https://\u{0}", "ftp://example.org", "https:/\\example.org",
        ])
    func refusesExternal(address: String) {
        #expect(Link(external: address) == nil)
    }

    @Test("a fragment is added once, and encoded")
    func addsFragments() {
        let link = Link(Target(path: "/pratiques/a"))
        #expect(link.at("mesures").address == "/pratiques/a#mesures")
        #expect(link.at("x").at("é\"").address == "/pratiques/a#%C3%A9%22")
        #expect(Link(fragment: "champ-nom").address == "#champ-nom")
    }

    @Test("an address is escaped in the page")
    func escapesAddresses() {
        let anchor: Markup = "<a href=\"\(Link(Target(path: "/a?b=c&d=e")))#x\">y</a>"
        #expect(anchor.html == "<a href=\"/a?b=c&amp;d=e#x\">y</a>")
    }
}
