import Acts
import Domain
import HTTP
import TestSupport
import Testing
import Texts
import XML

@Suite struct VocabularyPagesTests {
    @Test(arguments: [Language.fr, .en]) func `the pages are sound in both languages`(_ language: Language) throws {
        let site = try TestSite.withRealPractices()
        // A unit may be a mere sign, which the reading of spaces takes for one put after a number.
        let readable = Vocabulary.shipped.filter { !$0.code.hasPrefix("unit") }
        let lists = ["/vocabulaires"] + readable.map { "/vocabulaires/\($0.code)" }
        for address in lists + ["/vocabulaires/theme?version=2"] {
            let page = try site.ask(address, cookies: [language.cookie])
            try expectSound(page, language, at: "\(address) \(language)")
        }
    }

    @Test func `the list leads to every vocabulary once and says what it is for`() throws {
        let page = try TestSite.withRealPractices().ask("/vocabulaires")
        let links = try page.main.all("h3").compactMap { $0.first("a")?["href"] }
        #expect(Set(links) == Set(Vocabulary.shipped.map { "/vocabulaires/\($0.code)" }))
        #expect(Set(links).count == links.count)
        #expect(try page.text.contains("Besoins et thèmes") && page.text.contains("003:2921"))
    }

    @Test func `a word stands under its family with its other words, its code and its sheets`() throws {
        let page = try TestSite.withRealPractices().ask("/vocabulaires/obstacle")
        let family = try #require(page.main.element(id: "mot-f5"))
        #expect(family.text.hasPrefix("organisation des institutions"))
        let word = try #require(family.element(id: "mot-cloisonnement"))
        #expect(word.text.contains("On dit aussi") && word.text.contains("silos"))
        #expect(word.all("a").first?["href"] == "/freins/cloisonnement")
        let link = try #require(word.all("a").first { $0["href"]?.hasPrefix("/pratiques") == true })
        #expect(link["href"] == "/pratiques?frein=cloisonnement")
        let count = try #require(Int(link.text.prefix { $0.isNumber }))
        let list = try TestSite.withRealPractices().ask("/pratiques?frein=cloisonnement")
        #expect(try list.main.all("ol", with: ["class": "results"]).first?.all("h2").count == count)
        // A family leads to the sheets of all its words, each once.
        let whole = try #require(family.all("a").first { $0["href"]?.hasPrefix("/pratiques") == true })
        #expect(whole["href"] == "/pratiques?frein=f5")
        let sheets = try TestSite.withRealPractices().ask("/pratiques?frein=f5")
        let number = try #require(Int(whole.text.prefix { $0.isNumber }))
        #expect(try sheets.main.all("ol", with: ["class": "results"]).first?.all("h2").count == number)
        #expect(number > count)
    }

    @Test func `a word nobody says has no number and a hidden sheet gives none`() throws {
        let site = try TestSite()
        let slug = try site.world.bring([Drafts.practice("1", "Aller")]).entries[0].slug
        #expect(try site.ask("/vocabulaires/theme").text.contains("une fiche"))
        try site.world.place(slug, rung: .network)
        let page = try site.ask("/vocabulaires/theme")
        #expect(try page.main.all("a").allSatisfy { $0["href"]?.contains("?theme=") != true })
    }

    @Test func `a version before stays readable, and a retired word tells what took its place`() throws {
        let site = try TestSite()
        let slug = try site.world.bring([Drafts.practice("1", "Aller")]).entries[0].slug
        let before = try site.ask("/vocabulaires/theme").main.text
        var terms = try site.world.perform(ReadVocabulary(code: "theme")).vocabulary.terms
        for index in terms.indices where terms[index].code == "aller_vers" {
            (terms[index].until, terms[index].successor) = (1, "pair_aidance")
        }
        let edited = Vocabulary(code: "theme", version: 1, source: "", terms: terms)
        try site.world.perform(EditVocabulary([edited], isDryRun: false))
        // The site runs on a world of its own: it sees the change without being started again.
        let now = try site.ask("/vocabulaires/theme")
        #expect(try now.text.contains("Mots retirés") && now.text.contains("pair-aidance. Retiré dans la version 3"))
        let old = try site.ask("/vocabulaires/theme?version=2")
        #expect(try old.text.contains("telle qu’elle était") && !old.text.contains("Mots retirés"))
        #expect(try before.contains("aller-vers") && old.main.text.contains("aller-vers"))
        #expect(try site.ask("/pratiques/\(slug)").text.contains("on dit maintenant"))
    }

    @Test func `what does not exist is not found`() throws {
        let site = try TestSite.withRealPractices()
        for address in [
            "/vocabulaires/licorne", "/vocabulaires/theme?version=77", "/vocabulaires/licorne.csv",
            "/vocabulaires/licorne.xlsx", "/vocabulaires/theme.pdf",
        ] {
            #expect(try site.ask(address).status == 404, "\(address)")
        }
    }

    @Test func `a list is taken away as a table and as data`() throws {
        let site = try TestSite.withRealPractices()
        let csv = try site.ask("/vocabulaires/approach.csv")
        #expect(csv.status == 200 && csv.headers["Content-Type"] == "text/csv; charset=utf-8")
        #expect(csv.headers["Content-Disposition"] == "attachment; filename=\"vocabulaire-approach.csv\"")
        #expect(String(decoding: csv.bytes, as: UTF8.self).contains("approach;isic;"))
        let json = try JSON.parse(try site.ask("/vocabulaires/approach.json").bytes)
        #expect(json.elements?.first?["vocabulary"]?.text == "approach")
        #expect(json.elements?.count == Vocabulary.shipped.first { $0.code == "approach" }?.terms.count)
    }
}
