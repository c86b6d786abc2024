import HTTP
import Site
import Testing
import Texts
import XML

@Suite struct CachingTests {
    @Test func `a page is kept by its reader only, checked again each time, and apart by cookie`() throws {
        let site = try TestSite.withRealPractices()
        for address in ["/", "/pratiques", "/pratiques/mission-interface", "/a-propos"] {
            let page = try site.ask(address)
            #expect(page.headers["Cache-Control"] == "private, no-cache")
            #expect(page.headers["Vary"] == "Cookie")
            #expect(page.headers["ETag"] == nil, "the server computes it from the bytes")
            #expect(page.headers.all("Set-Cookie").isEmpty)
        }
    }

    @Test func `the same page asked twice has the same bytes, so that a browser can keep it`() throws {
        let site = try TestSite.withRealPractices()
        for address in ["/", "/pratiques?q=famille", "/pratiques/mission-interface"] {
            let first = try site.ask(address, id: "0000000000000001")
            #expect(try site.ask(address, id: "0000000000000002").bytes == first.bytes)
        }
    }

    @Test func `what must not be kept says so`() throws {
        let site = try TestSite.withRealPractices()
        for address in ["/affichage", "/nulle-part", "/pratiques/"] {
            #expect(try site.ask(address).headers["Cache-Control"] == "no-store", "\(address)")
        }
    }

    @Test func `an address known outside makes canonical links, without the language and unknown parameters`() throws {
        let site = try TestSite(publicAddress: "https://essaim.example.org")
        for (address, wanted) in [
            ("/", "/"), ("/pratiques?utm=1&lang=en", "/pratiques"),
            ("/pratiques?q=caf%C3%A9%20noir", "/pratiques?q=caf%C3%A9%20noir"),
            ("/pratiques?page=1", "/pratiques"),
        ] {
            let link = try site.arrive(address).root.first("link", with: ["rel": "canonical"])
            #expect(link?["href"] == "https://essaim.example.org" + wanted, "\(address)")
        }
        #expect(try site.ask("/nulle-part").root.first("link", with: ["rel": "canonical"]) == nil)
        #expect(try TestSite.withRealPractices().ask("/").root.first("link", with: ["rel": "canonical"]) == nil)
    }

    @Test func `the site tells the server what each address accepts before a body is read`() throws {
        let site = try TestSite.withRealPractices().site
        #expect(site.policy(method: .post, path: "/affichage").body == .memory(limit: 4_096))
        #expect(site.policy(method: .post, path: "/affichage").methods == [.get, .post])
        #expect(site.policy(method: .post, path: "/pratiques").methods == [.get])
        #expect(site.policy(method: .get, path: "/pratiques").body == .none)
        #expect(site.policy(method: .get, path: "/health").runsInline)
        #expect(!site.policy(method: .get, path: "/pratiques").runsInline)
    }
}
