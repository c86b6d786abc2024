import HTTP
import Site
import Testing
import Texts
import XML

@Suite struct CrawlTests {
    @Test func `every link of every page leads somewhere, from the front door on`() throws {
        let site = try TestSite.withRealPractices()
        var seen: Set<String> = ["/"]
        var waiting = ["/"]
        var sheets: Set<String> = []
        while let address = waiting.popLast() {
            let page = try site.ask(address)
            // What asks for an account leads to where one signs in.
            let asksAccount = page.status == 303 && page.headers["Location"]?.hasPrefix("/connexion") == true
            #expect(page.status == 200 || page.status == 301 || asksAccount, "\(address) answers \(page.status)")
            if address.hasPrefix("/pratiques/"), !address.contains("."), address.split(separator: "/").count == 2 {
                sheets.insert(String(address.prefix { $0 != "?" }))
            }
            guard page.headers["Content-Type"]?.hasPrefix("text/html") == true else { continue }
            for fragment in try page.fragments {
                #expect(try page.root.element(id: fragment) != nil, "\(address) has no place \(fragment)")
            }
            for next in try page.internalAddresses where !isVariant(next) && seen.insert(next).inserted {
                waiting.append(next)
            }
        }
        #expect(sheets.count == 22)
        #expect(seen.count > 60)
        #expect(seen.contains { $0.hasPrefix("/static/style.") } && seen.contains("/affichage?lang=en"))
    }

    /// The same sheets once more, in another order, form, language or file: once for the whole list is enough, and every
    /// choice would be thousands.
    private func isVariant(_ address: String) -> Bool {
        let isChoice = address.contains("?") && ["/pratiques", "/comparer"].contains { address.hasPrefix($0) }
        if !isChoice { return false }
        let isList = address.hasPrefix("/pratiques?") || address.hasPrefix("/comparer?")
        return !isList || address.contains("lang=")
            || address.contains("&") && ["vue=", "tri=", "fiche="].contains(where: address.contains)
    }

    @Test func `the same page in the other language is one link away, with its query`() throws {
        let site = try TestSite.withRealPractices()
        for (address, other) in [
            ("/", "/?lang=en"), ("/pratiques?q=famille", "/pratiques?q=famille&lang=en"),
            ("/pratiques?page=2", "/pratiques?page=2&lang=en"),
        ] {
            let page = try site.ask(address)
            let link = try #require(page.root.first("header")?.all("a", with: ["lang": "en"]).first)
            #expect(link["href"] == other && link.text == "English" && link["hreflang"] == "en")
            let turned = try site.ask(other)
            #expect(try turned.language == "en")
            #expect(try turned.root.first("header")?.all("a", with: ["lang": "fr"]).first?.text == "Français")
        }
    }

    @Test func `static files are sent whole, under the name of their bytes, and no other name answers`() throws {
        let site = try TestSite.withRealPractices()
        let addresses = try site.ask("/").internalAddresses.filter { $0.hasPrefix("/static/") }
        #expect(addresses.count == 3)
        let types = [
            "css": "text/css; charset=utf-8", "js": "text/javascript; charset=utf-8", "svg": "image/svg+xml",
        ]
        for address in addresses {
            let response = site.site.respond(to: Request(path: address))
            guard case .fixed(let file) = response.body else {
                Issue.record("\(address) is no file")
                continue
            }
            #expect(response.status == 200 && (file.sizes["identity"] ?? 0) > 100)
            #expect(address == "/static/" + file.name)
            #expect(file.contentType == types[String(address.split(separator: ".").last ?? "")])
        }
        #expect(try site.ask("/static/style.0000000000000000.css").status == 404)
        #expect(try site.ask("/static/style.css").status == 404)
    }

    @Test func `robots and the watch of the machine get plain answers`() throws {
        let site = try TestSite.withRealPractices()
        let health = try site.ask("/health")
        #expect(health.status == 200 && health.html == "ok\n")
        #expect(health.headers["Content-Type"] == "text/plain; charset=utf-8")
        #expect(
            try site.ask("/robots.txt").html == "User-agent: *\nAllow: /\nDisallow: /suggestions\nDisallow: /*.pdf\n")
        expectSafeHeaders(health, at: "/health")
    }
}
