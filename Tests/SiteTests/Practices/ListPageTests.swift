import Domain
import Exchange
import French
import HTTP
import TestSupport
import Testing
import Texts
import XML

@Suite struct ListPageTests {
    private func titles(_ page: Page) throws -> [String] { try page.results }

    @Test func `the list holds each sheet once, by name, twenty a page`() throws {
        let site = try TestSite.withRealPractices()
        let first = try site.ask("/pratiques")
        let second = try site.ask("/pratiques?page=2")
        #expect(try titles(first).count == 20 && titles(second).count == 2)
        #expect(try first.heading.hasPrefix("22 pratiques"))
        let all = try titles(first) + titles(second)
        #expect(Set(all) == Set(try RealPractices.file().drafts.map { French.typography($0.title) }))
        #expect(all == all.sorted { French.sortKey($0) < French.sortKey($1) })
        #expect(try first.main.first("ol", with: ["class": "results"])?["start"] == "1")
        #expect(try second.main.first("ol", with: ["class": "results"])?["start"] == "21")
    }

    @Test func `steps lead from page to page and stop at both ends`() throws {
        let site = try TestSite.withRealPractices()
        let first = try #require(try site.ask("/pratiques").main.all("nav", with: ["class": "pages"]).first)
        #expect(first.all("a").map { $0["href"] } == ["/pratiques?page=2"])
        #expect(first.text.contains("Page 1 sur 2"))
        let second = try #require(try site.ask("/pratiques?page=2").main.all("nav", with: ["class": "pages"]).first)
        #expect(second.all("a").map { $0["href"] } == ["/pratiques"])
        #expect(second.text.contains("Page 2 sur 2"))
    }

    @Test(arguments: ["3", "999999999", "9223372036854775807"])
    func `a page beyond the last one is the last one`(_ number: String) throws {
        let site = try TestSite.withRealPractices()
        let page = try site.ask("/pratiques?page=\(number)")
        #expect(page.status == 200)
        #expect(try titles(page) == titles(site.ask("/pratiques?page=2")))
        #expect(try page.text.contains("Page 2 sur 2"))
    }

    @Test(arguments: ["0", "-1", "abc", "", "1.5", "99999999999999999999999", "%F0%9F%90%9D"])
    func `a page that is no number is the first one`(_ number: String) throws {
        let site = try TestSite.withRealPractices()
        let page = try site.ask("/pratiques?page=\(number)")
        #expect(page.status == 303 && page.headers["Location"] == "/pratiques")
    }

    @Test func `one page needs no steps`() throws {
        let page = try TestSite.withRealPractices().ask("/pratiques?q=logement")
        #expect(try page.main.all("nav", with: ["class": "pages"]).isEmpty)
    }

    @Test func `steps keep the words`() throws {
        let site = try TestSite()
        try site.world.bring((1...45).map { Drafts.practice("k\($0)", "Jardin \($0)", text: "Semer & cueillir") })
        let page = try site.ask("/pratiques?page=2&q=semer")
        #expect(try titles(page).count == 20)
        let steps = try #require(page.main.all("nav", with: ["class": "pages"]).first).all("a")
        #expect(steps.map { $0["href"] } == ["/pratiques?q=semer", "/pratiques?page=3&q=semer"])
        #expect(try page.main.first("p", with: ["role": "status"])?.text.contains("45") == true)
        #expect(try titles(site.ask("/pratiques?page=3&q=semer")).count == 5)
    }

    @Test func `a result says where, since when, by whom, what, and one thing more`() throws {
        let page = try TestSite.withRealPractices().ask("/pratiques?q=ardèche".replacing("è", with: "%C3%A8"))
        let item = try #require(
            page.main.all("li").first { $0.first("h2")?.text == "Conférences familiales en Ardèche" })
        for words in [
            "Ardèche", "depuis 2014", "Conseil départemental de l’Ardèche", "conférences familiales", "frein",
        ] {
            #expect(item.text.contains(words), "\(words)")
        }
        #expect(item.first("h2")?.first("a")?["href"] == "/pratiques/conferences-familiales-en-ardeche")
    }
}
