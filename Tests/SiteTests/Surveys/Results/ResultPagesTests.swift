import Acts
import Domain
import HTTP
import TestSupport
import Testing
import Texts
import XML

/// The tables of the demonstration as everybody reads them: what is hidden is hidden in every form.
@Suite struct ResultPagesTests {
    private static let place = "/enquetes/ce-qui-nous-aide-ce-qui-nous-manque/resultats"

    private func loaded() throws -> TestSite {
        let site = try TestSite(publicAddress: "https://essaim.example")
        site.world.clock.set(Int64(CalendarDay(year: 2026, month: 11, day: 21)?.number ?? 0) * 86_400_000_000)
        try site.world.perform(LoadDemo())
        try site.world.perform(LoadDemoPeople())
        try site.world.perform(LoadDemoSurveys())
        return site
    }

    private func numbers(_ text: String) -> Set<String> {
        Set(text.split { !$0.isNumber && $0 != "," && $0 != "." }.map(String.init))
    }

    @Test func `the list, each table and its files say what they are of`() throws {
        let site = try loaded()
        let face = try site.ask("/enquetes/ce-qui-nous-aide-ce-qui-nous-manque")
        #expect(try face.main.all("a").contains { $0["href"] == Self.place })
        let list = try site.ask(Self.place)
        let links = try list.main.all("a").compactMap { $0["href"] }
            .filter { $0.hasPrefix(Self.place + "/") && !$0.contains("/fichiers/") }
        #expect(links.count == 14)
        for address in [Self.place] + links {
            for language in Language.allCases {
                let page = try site.ask(address, cookies: [language.cookie])
                try expectSound(page, language, at: address)
                let text = try page.main.text
                // The banner, what one must know, and what it was made from.
                let banner = language == .fr ? "Enquête inventée" : "A made-up survey"
                #expect(text.contains(banner) && text.contains("61"), "\(address)")
                #expect(try page.main.all("code", with: ["class": "hash"]).count == 1)
            }
        }
        #expect(try site.ask(Self.place + "/q5").status == 404)
        #expect(try site.ask(Self.place + "/q3-par-age").status == 404)
        #expect(try site.ask("/enquetes/pratiques-emergentes-en-travail-social/resultats").status == 404)
    }

    @Test func `figures are those of the story, as a sentence, a drawing and a table`() throws {
        let site = try loaded()
        let known = try site.ask(Self.place + "/q3").main
        #expect(known.text.contains("Sur 214 réponses : « Oui » 96 (44,9 %)".spaced), "\(known.text)")
        #expect(known.all("svg", with: ["class": "bar"]).count == 3)
        #expect(known.all("caption").first?.text.contains("Base : 214 réponses".spaced) == true)
        let cross = try site.ask(Self.place + "/q4-par-branche").main
        #expect(cross.text.contains("χ² = 34,36") && cross.text.contains("1 effectif attendu inférieur à 5"))
        #expect(cross.text.contains("plus que le hasard"))
        #expect(cross.all("table").first?.all("svg").isEmpty == false)
        let scale = try site.ask(Self.place + "/q8").main
        #expect(scale.all("svg", with: ["class": "bar"]).count == 8, "four rows and four steps")
        let place = try site.ask(Self.place + "/q2").main
        #expect(place.text.contains("Réponses concentrées.") && place.text.contains("14,7"))
    }

    @Test func `the youngest and their neighbour are hidden on the page and in the files`() throws {
        let site = try loaded()
        let page = try site.ask(Self.place + "/age").main
        let rows = page.all("table").first?.all("tr").map(\.text) ?? []
        #expect(rows.contains { $0.contains("15 à 17 ans") && $0.contains("masqué") })
        #expect(rows.contains { $0.contains("60 ans et plus") && $0.contains("masqué") })
        #expect(rows.contains { $0.contains("30 à 59 ans") && $0.contains("38") })
        let csv = try site.ask(Self.place + "/fichiers/age.csv")
        #expect(csv.bytes.starts(with: [0xEF, 0xBB, 0xBF]) && csv.html.contains(";15 à 17 ans;61;masqué;"))
        #expect(csv.html.contains("Données fictives.") && csv.html.contains("avertissement"))
        #expect(csv.html.contains(";18 à 29 ans;61;12;\"19,7\";"))
        let all = try site.ask(Self.place + "/fichiers/tableaux.csv").html
        // Without the title, the day and the digits of the data set.
        let ages = all.split(separator: "\r\n").filter { $0.hasPrefix("age;") }
            .map { $0.split(separator: ";", omittingEmptySubsequences: false).prefix(12).joined(separator: ";") }
            .joined(separator: "\n")
        for text in [rows.joined(separator: "\n"), ages] {
            // Three and eight, and what they would be of sixty-one.
            #expect(numbers(text).isDisjoint(with: ["3", "8", "4,9", "13,1"]), "\(text)")
        }
        let book = try site.ask(Self.place + "/fichiers/age.xlsx")
        #expect(book.status == 200 && book.bytes.prefix(2) == [0x50, 0x4B])
        for missing in ["age.pdf", "q99.csv", "age", "age.csv.csv"] {
            #expect(try site.ask(Self.place + "/fichiers/" + missing).status == 404, "\(missing)")
        }
    }
}

extension String {
    /// With the spaces that French puts before its signs.
    fileprivate var spaced: String {
        replacing(" : ", with: "\u{A0}: ").replacing("« ", with: "«\u{202F}").replacing(" »", with: "\u{202F}»")
            .replacing(" %", with: "\u{A0}%").replacing("× ", with: "×\u{A0}")
    }
}
