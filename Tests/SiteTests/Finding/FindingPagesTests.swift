import Domain
import HTTP
import TestSupport
import Testing
import Texts
import XML

@Suite struct FindingPagesTests {
    @Test(arguments: [Language.fr, .en]) func `every obstacle and lever has a sound page`(_ language: Language) throws {
        let site = try TestSite.withRealPractices()
        for (list, code) in [("freins", "obstacle"), ("leviers", "lever")] {
            let terms = Vocabulary.shipped.first { $0.code == code }?.terms ?? []
            #expect(terms.count > 30)
            for term in terms where !term.isRetired {
                let address = "/\(list)/\(term.code)"
                try expectSound(
                    try site.ask(address, cookies: [language.cookie]), language, at: "\(address) \(language)")
            }
        }
    }

    @Test func `the number of an obstacle is that of the list of its sheets`() throws {
        let site = try TestSite.withRealPractices()
        for code in ["f5", "locaux", "resistance_changement"] {
            let lead = try #require(try site.ask("/freins/\(code)").main.all("p", with: ["class": "lead"]).first)
            let numbers = lead.text.split { !$0.isNumber }.compactMap { Int($0) }
            let list = try site.ask("/pratiques?frein=\(code)")
            #expect(numbers.first == (try list.main.all("ol", with: ["class": "results"]).first?.all("h2").count))
            #expect(numbers.last == 21, "the sheets that tell at least one obstacle")
        }
    }

    @Test func `what has no page is not found`() throws {
        let site = try TestSite.withRealPractices()
        for address in ["/freins/licorne", "/leviers/locaux", "/freins/f5/x"] {
            #expect(try site.ask(address).status == 404, "\(address)")
        }
    }

    @Test func `a sheet leads to its obstacles, to comparing, and to close practices with a reason`() throws {
        let site = try TestSite.withRealPractices()
        let page = try site.ask("/pratiques/mission-interface")
        let links = try page.internalAddresses
        #expect(links.contains("/freins/complexite_administrative") && links.contains("/leviers/partenariat"))
        #expect(links.contains("/comparer?fiche=mission-interface"))
        let close = try #require(page.main.element(id: "proches"))
        #expect(1...5 ~= close.all("li").count)
        #expect(close.all("li").allSatisfy { $0.text.contains("ême") && $0.text.contains("Comparer") })
    }

    @Test func `an address that was given up leads to the new one, beside the others`() throws {
        let site = try TestSite()
        try site.world.bring(["Un", "Deux"].map { Drafts.practice($0, $0) })
        try site.world.bring([Drafts.practice("Un", "Nouveau")])
        let page = try site.ask("/comparer?fiche=un&fiche=deux&ecarts=1")
        #expect(page.status == 301 && page.headers["Location"] == "/comparer?ecarts=1&fiche=nouveau&fiche=deux")
        #expect(try site.ask("/comparer?fiche=nouveau&fiche=deux").main.first("table") != nil)
    }

    @Test func `a hidden sheet and an absent one give the same bytes`() throws {
        let site = try TestSite()
        try site.world.bring(["Un", "Cachette"].map { Drafts.practice($0, $0) })
        try site.world.place("cachette", rung: .network)
        let hidden = try site.ask("/comparer?fiche=un&fiche=cachette")
        let empty = try TestSite()
        try empty.world.bring([Drafts.practice("Un", "Un")])
        let absent = try empty.ask("/comparer?fiche=un&fiche=cachette")
        #expect(hidden.status == 200 && hidden.bytes == absent.bytes && !hidden.html.contains("Cachette"))
        #expect(try site.ask("/pratiques/un").html.contains("cachette") == false)
    }

    @Test(arguments: [
        String(repeating: "fiche=x&", count: 1_000), "fiche=%3Cscript%3E&fiche=%F0%9F%90%9D",
        "q=%22%3E%3Cscript%3E&fiche=un",
        "ecarts=2&ecarts=1&fiche=", "fiche=un&fiche=un&fiche=un&fiche=un&fiche=un&fiche=un",
    ])
    func `anything asked gets a sound page`(_ query: String) throws {
        let site = try TestSite()
        try site.world.bring([Drafts.practice("Un", "Un")])
        try expectSound(try site.ask("/comparer?" + query), .fr, at: String(query.prefix(60)))
    }
}
