import Domain
import HTTP
import TestSupport
import Testing
import Texts
import XML

@Suite struct SearchAddressTests {
    private func location(_ target: String) throws -> String? {
        let page = try TestSite.withRealPractices().ask(target)
        return page.status == 303 ? page.headers["Location"] : nil
    }

    @Test func `a form that was sent leads to the address of its list, in the language asked`() throws {
        #expect(try location("/pratiques?q=&vue=liste&theme=aller_vers") == "/pratiques?theme=aller_vers")
        #expect(
            try location("/pratiques?theme=pair_aidance&q=+lien+&theme=aller_vers&theme=pair_aidance&tri=pertinence")
                == "/pratiques?q=lien&theme=aller_vers&theme=pair_aidance")
        #expect(try location("/pratiques?q=&lang=en&theme=x") == "/pratiques?theme=x&lang=en")
        for address in [
            "/pratiques?q=lien+social", "/pratiques?q=lien%20social", "/pratiques?lang=en&q=lien",
            "/pratiques?q=lien&lang=en", "/pratiques?page=2",
        ] { #expect(try location(address) == nil, "\(address)") }
        let page = try TestSite.withRealPractices().ask("/pratiques?q=")
        #expect(page.headers["Cache-Control"] == "no-store")
    }

    @Test(arguments: [Language.fr, .en])
    func `a choice that is not known is said and left aside, like one that only hidden sheets have`(
        _ language: Language
    ) throws {
        let site = try TestSite()
        try site.world.bring([Drafts.practice("1", "Ouverte"), Drafts.practice("2", "Autre")])
        let page = try site.ask(
            "/pratiques?besoin=%3Cb%3Einconnu&theme=aller_vers&vue=tableau", cookies: [language.cookie])
        #expect(page.status == 200 && XML.htmlProblems(page.bytes) == [])
        let note = try #require(page.main.all("p", with: ["class": "note"]).first).text
        #expect(note.contains("<b>inconnu") && !note.contains("aller_vers"))
        #expect(try page.main.first("table")?.first("tbody")?.all("tr").count == 2)
        // What is unknown is dropped by every link of the page.
        #expect(try page.main.all("a").allSatisfy { !($0["href"] ?? "").contains("inconnu") })
    }

    @Test func `pages of searches are not for search engines, the list and its pages are`() throws {
        let site = try TestSite.withRealPractices()
        for address in ["/pratiques?q=famille", "/pratiques?theme=aller_vers", "/pratiques?q=introuvable"] {
            #expect(try site.ask(address).headers["X-Robots-Tag"] == "noindex, follow", "\(address)")
        }
        for address in ["/pratiques", "/pratiques?page=2", "/pratiques/mission-interface"] {
            #expect(try site.ask(address).headers["X-Robots-Tag"] == nil, "\(address)")
        }
    }

    @Test func `a thousand parameters come down to forty choices`() throws {
        let site = try TestSite.withRealPractices()
        let many = (0..<1_000).map { "besoin=v\($0)" }.joined(separator: "&")
        let first = try site.ask("/pratiques?\(many)")
        let address = try #require(first.headers["Location"])
        #expect(first.status == 303 && address.count { $0 == "=" } == SheetSelection.limit)
        let page = try site.ask(address)
        #expect(page.status == 200 && site.faults.lines.isEmpty)
    }

    @Test(
        arguments: [
            "vue=mosaique", "tri=hasard", "vue=tableau&vue=carte", "page=-5", "besoin=", "=x", "&&&",
            "annee=2010-2019-2020",
            "annee=abc", "completude=enorme", "territoire=..%2F..", "structure=%27%20OR%201%3D1", "source=%25",
            "porteur=zzz", "champ=%E2%80%AE", "besoin=%F0%9F%90%9D&tri=nom",
            "q=%22%3E%3Cscript%3E&besoin=%22%3E%3Cscript%3E",
        ], [Language.fr, .en])
    func `no parameter breaks the page`(_ query: String, _ language: Language) throws {
        let site = try TestSite.withRealPractices()
        let page = try site.arrive("/pratiques?\(query)", cookies: [language.cookie])
        #expect(page.status == 200, "\(query)")
        #expect(XML.htmlProblems(page.bytes) == [], "\(query)")
        #expect(try page.root.all("script").allSatisfy(isOurScript), "\(query)")
        #expect(site.faults.lines.isEmpty)
    }

    @Test func `boxes lead to the lists whose number they say`() throws {
        let site = try TestSite.withRealPractices()
        let page = try site.ask("/pratiques?theme=aller_vers")
        let boxes =
            try page.main.all("form").first { $0["role"] == "search" }?.all("label").compactMap { label in
                label.first("input").map { (name: $0["name"] ?? "", value: $0["value"] ?? "", text: label.text) }
            } ?? []
        #expect(boxes.count > 20)
        for box in boxes.filter({ ["frein", "avancement", "public"].contains($0.name) }).prefix(12) {
            let address = "/pratiques?theme=aller_vers&\(box.name)=\(box.value)"
            let narrowed = try site.arrive(address)
            #expect(
                try narrowed.results.count == Int(box.text.split(separator: " ").last.map(String.init) ?? ""),
                "\(address)")
        }
    }

    @Test func `the table is long, the list short`() throws {
        let site = try TestSite()
        try site.world.bring((1...60).map { Drafts.practice("k\($0)", "Jardin \($0)") })
        #expect(try site.ask("/pratiques?vue=tableau").main.first("tbody")?.all("tr").count == 50)
        #expect(try site.ask("/pratiques?page=2&vue=tableau").main.first("tbody")?.all("tr").count == 10)
        #expect(try site.ask("/pratiques").results.count == 20)
    }
}
