import Testing
import Texts
import XML

@Suite struct EveryPageTests {
    private static let addresses = [
        "/", "/pratiques", "/pratiques?page=2", "/pratiques?q=famille", "/pratiques?q=introuvable", "/a-propos",
        "/pratiques?theme=aller_vers", "/pratiques?vue=tableau", "/pratiques?q=famille&vue=tableau",
        "/pratiques?public=rien&q=famille&theme=aller_vers", "/pratiques?q=introuvable&theme=aller_vers",
        "/structures", "/structures?page=2", "/structures?q=gironde", "/structures?q=introuvable", "/groupes",
        "/structures/conseil-departemental-de-la-gironde", "/structures/atd-quart-monde", "/accessibilite",
        "/affichage", "/affichage?ok=1", "/mentions-legales", "/donnees-personnelles", "/donnees-ouvertes",
        "/pratiques/mission-interface/reponse", "/faire-connaitre", "/faire-connaitre?lieu=Arles",
        "/faire-connaitre/papier", "/mois",
        "/demarches", "/glossaire", "/collections", "/sources", "/territoires", "/vocabulaires", "/pratiques?vue=carte",
        "/pratiques?q=famille&territoire=occitanie&vue=carte",
        "/pratiques/conferences-familiales-en-gironde/filiation", "/demarches/conference-familiale/par-annee",
        "/pratiques/conferences-familiales-en-gironde/filiation?voisinage=2", "/pratiques/gip-gers-solidaire/filiation",
        "/demarches/conference-familiale/par-annee?annee=2017", "/demarches/aller-vers/par-annee",
        "/freins", "/freins/f5", "/freins/temps_charge_travail", "/leviers", "/leviers/formation", "/comparer",
        "/comparer?fiche=mission-interface", "/comparer?fiche=mission-interface&fiche=gip-gers-solidaire",
        "/comparer?ecarts=1&fiche=mission-interface&fiche=gip-gers-solidaire&fiche=introuvable&q=famille",
    ]

    @Test(arguments: addresses, [Language.fr, .en])
    func `a page is sound in the language of its reader`(_ address: String, _ language: Language) throws {
        let page = try TestSite.withRealPractices().ask(address, cookies: [language.cookie])
        try expectSound(page, language, at: "\(address) \(language)")
        #expect(try page.heading == page.main.all("h1").first?.text)
    }

    @Test(arguments: [Language.fr, .en])
    func `every sheet is sound in the language of its reader`(_ language: Language) throws {
        let site = try TestSite.withRealPractices()
        let sheets = try site.sheets()
        #expect(sheets.count == 22)
        for address in sheets {
            let page = try site.ask(address, cookies: [language.cookie])
            try expectSound(page, language, at: "\(address) \(language)")
            let article = try #require(page.main.first("article"))
            #expect(article["lang"] == (language == .fr ? nil : "fr"))
            #expect(try page.title == page.heading + " – Essaim")
        }
    }

    @Test func `headings go down one step at a time`() throws {
        let site = try TestSite.withRealPractices()
        for address in try Self.addresses + site.sheets() {
            let headings = try site.ask(address).main.all {
                $0.name.count == 2 && $0.name.hasPrefix("h") && $0.name != "hr"
            }
            let levels = headings.compactMap { Int($0.name.dropFirst()) }
            #expect(levels.first == 1)
            for (upper, lower) in zip(levels, levels.dropFirst()) where lower > upper + 1 {
                Issue.record("\(address): h\(upper) then h\(lower)")
            }
        }
    }

    @Test func `every part of the navigation has a name of its own`() throws {
        let site = try TestSite.withRealPractices()
        for address in try ["/", "/pratiques?page=2", site.sheets()[0]] {
            let names = try site.ask(address).root.all("nav").map { $0["aria-label"] ?? "" }
            #expect(!names.contains("") && Set(names).count == names.count, "\(address): \(names)")
        }
    }

    @Test func `the page says which entry of the navigation it belongs to`() throws {
        let site = try TestSite.withRealPractices()
        for (address, entry) in [
            ("/pratiques", "/pratiques"), ("/pratiques?q=famille", "/pratiques"), ("/a-propos", "/a-propos"),
            ("/affichage", "/affichage"),
        ] {
            let header = try #require(try site.ask(address).root.first("header"))
            #expect(header.all("a", with: ["aria-current": "page"]).map { $0["href"] } == [entry], "\(address)")
        }
        #expect(try site.ask("/").root.first("header")?.all(withAttribute: "aria-current").isEmpty == true)
    }

    @Test func `a visitor finds the emergency numbers and the accessibility statement on every page`() throws {
        let site = try TestSite.withRealPractices()
        for address in Self.addresses {
            let foot = try #require(try site.ask(address).root.first("footer")).text
            for number in ["112", "119", "3919", "115"] { #expect(foot.contains(number)) }
            #expect(foot.contains("Accessibilité\u{A0}: non conforme"))
        }
        #expect(try site.ask("/accessibilite").text.contains("3928"))
    }

    @Test func `the about page counts the sheets and names the version and the licence`() throws {
        let site = try TestSite.withRealPractices()
        let text = try site.ask("/a-propos").text
        #expect(text.contains("22 fiches") && text.contains(TestSite.version) && text.contains("MPL 2.0"))
        #expect(try site.ask("/a-propos?lang=en").text.contains("22 practice sheets"))
    }
}
