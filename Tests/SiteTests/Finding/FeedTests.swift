import Acts
import Domain
import HTTP
import TestSupport
import Testing
import Texts
import XML

@Suite struct FeedTests {
    private func atom(_ page: Page) throws -> XMLElement {
        #expect(page.status == 200)
        #expect(page.headers["Content-Type"] == "application/atom+xml; charset=utf-8")
        return try XML.document(page.bytes)
    }

    private func json(_ page: Page) throws -> JSON {
        #expect(page.status == 200)
        #expect(page.headers["Content-Type"] == "application/feed+json; charset=utf-8")
        return try JSON.parse(page.bytes)
    }

    @Test func `the feed of everything has thirty entries that RFC 4287 asks for`() throws {
        let feed = try atom(try TestSite.withRealPractices().ask("/pratiques.atom"))
        #expect(feed.name == "feed" && feed["xml:lang"] == "fr")
        let entries = feed.all("entry")
        #expect(entries.count == 22)
        #expect(Set(entries.compactMap { $0.first("id")?.text }).count == 22)
        for entry in entries {
            #expect(entry.first("id")?.text.hasPrefix("urn:uuid:") == true)
            #expect(entry.first("title")?.text.isEmpty == false)
            #expect(entry.first("updated")?.text.hasSuffix("Z") == true)
            #expect(entry.first("rights")?.text == "Licence Ouverte 2.0")
            #expect(entry.first("link")?["href"]?.hasPrefix("/pratiques/") == true)
        }
        #expect(feed.all("link").first { $0["rel"] == "self" }?["href"] == "/pratiques.atom")
        #expect(entries.contains { !$0.all("category").isEmpty } && entries.contains { !$0.all("author").isEmpty })
    }

    @Test func `both formats tell the same entries, absolute when the instance knows its address`() throws {
        let site = try TestSite(publicAddress: "https://essaim.example.org")
        try site.world.bring()
        let feed = try atom(try site.ask("/pratiques.atom?q=famille&territoire=gironde"))
        let other = try json(try site.ask("/pratiques.feed.json?q=famille&territoire=gironde"))
        #expect(other["version"]?.text == "https://jsonfeed.org/version/1.1")
        let base = "https://essaim.example.org/pratiques"
        #expect(other["feed_url"]?.text == "\(base).feed.json?q=famille&territoire=gironde")
        #expect(other["home_page_url"]?.text == "\(base)?q=famille&territoire=gironde")
        #expect(other["title"]?.text == feed.first("title")?.text)
        #expect(other["title"]?.text?.contains("«\u{202F}famille\u{202F}», Gironde") == true)
        let items = try #require(other["items"]?.elements)
        #expect(!items.isEmpty)
        #expect(items.map { $0["id"]?.text } == feed.all("entry").map { $0.first("id")?.text })
        #expect(items.map { $0["url"]?.text } == feed.all("entry").map { $0.first("link")?["href"] })
        #expect(items.allSatisfy { $0["url"]?.text?.hasPrefix("\(base)/") == true && $0["content_text"] != nil })
    }

    @Test func `a sheet keeps its name in the feed when its title and its address change`() throws {
        let site = try TestSite()
        try site.world.bring([Drafts.practice("1", "Avant")])
        let before = try atom(try site.ask("/pratiques.atom")).first("entry")
        try site.world.bring([Drafts.practice("1", "Après")], original: "[1]")
        let after = try atom(try site.ask("/pratiques.atom")).first("entry")
        #expect(
            before?.first("link")?["href"] == "/pratiques/avant" && after?.first("link")?["href"] == "/pratiques/apres")
        #expect(before?.first("id")?.text != nil && before?.first("id")?.text == after?.first("id")?.text)
        #expect(before?.first("published")?.text == after?.first("published")?.text)
    }

    @Test(arguments: ["/pratiques.atom", "/pratiques.feed.json", "/territoires/gironde.atom"])
    func `a sheet taken back is gone from the feed at the next request`(_ address: String) throws {
        let site = try TestSite()
        try site.world.bring()
        let address = address
        let slug = try #require(
            try site.ask("/territoires/gironde").main.all("a").compactMap { $0["href"] }.first {
                $0.hasPrefix("/pratiques/")
            }
        ).dropFirst("/pratiques/".count)
        #expect(try site.ask(address).html.contains(slug))
        _ = try site.world.perform(WithdrawSheet(slug: String(slug), reason: "essai"))
        #expect(try !site.ask(address).html.contains(slug))
    }

    @Test(arguments: [
        "/pratiques.atom?theme=nulle_part", "/pratiques.feed.json?territoire=nulle-part",
        "/territoires/nulle-part.atom",
        "/territoires/.atom", "/pratiques.rss", "/structures.atom",
    ])
    func `what is not there has no feed`(_ address: String) throws {
        #expect(try TestSite.withRealPractices().ask(address).status == 404)
    }

    @Test(arguments: [
        "]]> & <b>\"'", "\u{1}\u{B}\u{1F}", "\u{FFFE}\u{FFFF}", "a\u{0301} 🐝 \u{202E}", "<!-- ${x} --> &amp;",
    ])
    func `whatever a sheet says, the feed is sound`(_ text: String) throws {
        let site = try TestSite()
        try site.world.bring([Drafts.practice("1", "Titre \(text)", text: text)])
        let feed = try atom(try site.ask("/pratiques.atom"))
        #expect(feed.first("entry")?.first("title")?.text.hasPrefix("Titre") == true)
        let other = try json(try site.ask("/pratiques.feed.json"))
        #expect(other["items"]?.elements?.first?["title"]?.text?.hasPrefix("Titre") == true)
        let words = try atom(try site.ask("/pratiques.atom?q=%3C%5D%5D%3E%26"))
        #expect(words.all("entry").count <= 1)
    }

    @Test func `a search and a place lead feed readers to their feeds`() throws {
        let site = try TestSite.withRealPractices()
        for (address, feed) in [
            ("/pratiques?q=famille&tri=recent", "/pratiques.atom?q=famille"),
            ("/territoires/gironde", "/territoires/gironde.atom"),
        ] {
            let links = try site.ask(address).root.all("link", with: ["rel": "alternate"])
            #expect(links.map { $0["type"] } == ["application/atom+xml", "application/feed+json"])
            #expect(links.first?["href"] == feed)
            #expect(try links.allSatisfy { try site.ask($0["href"] ?? "").status == 200 })
        }
    }

    @Test func `the language of a feed is that of its address, never of a cookie`() throws {
        let site = try TestSite.withRealPractices()
        let plain = try site.ask("/pratiques.atom")
        #expect(try site.ask("/pratiques.atom", cookies: [Language.en.cookie]).bytes == plain.bytes)
        #expect(plain.headers["Vary"] == nil && plain.cookie("essaim_affichage") == nil)
        #expect(try atom(try site.ask("/pratiques.atom?lang=en")).first("title")?.text == "Practices")
    }
}
