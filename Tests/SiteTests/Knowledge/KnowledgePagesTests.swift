import Acts
import Domain
import HTTP
import TestSupport
import Testing
import Texts
import XML

@Suite struct KnowledgePagesTests {
    private func addresses(_ kind: KnowledgeKind, _ folder: String) -> [String] {
        KnowledgeFile.shipped.filter { $0.kind == kind }.flatMap(\.entries).map { "/\(folder)/\($0.slug)" }
    }

    @Test(arguments: [Language.fr, .en])
    func `every method, word and source is sound in the language of its reader`(_ language: Language) throws {
        let site = try TestSite.withRealPractices()
        let all =
            ["/demarches", "/glossaire", "/glossaire?q=agir", "/glossaire?q=introuvable", "/sources"]
            + addresses(.method, "demarches") + addresses(.glossary, "glossaire")
            + SourceDocument.shipped.map { "/sources/\($0.code)" }
        // English changes the frame of a page, not its entry: one page in five is enough.
        for (index, address) in all.enumerated() where language == .fr || index < 5 || index.isMultiple(of: 5) {
            let page = try site.ask(address, cookies: [language.cookie])
            try expectSound(page, language, at: "\(address) \(language)")
            for fragment in try page.fragments {
                #expect(try page.root.element(id: fragment) != nil, "\(address) has no place \(fragment)")
            }
            let levels = try page.main.all { $0.name.count == 2 && $0.name.hasPrefix("h") }.compactMap {
                Int($0.name.dropFirst())
            }
            for (upper, lower) in zip(levels, levels.dropFirst()) { #expect(lower <= upper + 1, "\(address)") }
        }
    }

    @Test func `a method says its steps in order and the sheets that follow it`() throws {
        let page = try TestSite.withRealPractices().ask("/demarches/conference-familiale")
        #expect(try page.heading == "Conférence familiale")
        let steps = try #require(page.main.first("ol", with: ["class": "steps"])).all("li").map(\.text)
        #expect(steps.count == 8 && steps[0].hasPrefix("Proposer") && steps[5].hasPrefix("Laisser un temps privé"))
        let links = try page.internalAddresses
        #expect(links.contains("/pratiques/conferences-familiales-en-gironde"))
        #expect(links.contains("/sources/hcts-2021"))
        #expect(try page.text.contains("Les sources ne disent pas combien de temps"))
        #expect(try TestSite.withRealPractices().ask("/demarches").text.contains("5 fiches ici"))
    }

    @Test func `a word shows first what it is not, then its definitions with their sources`() throws {
        let site = try TestSite.withRealPractices()
        let word = try site.ask("/glossaire/developpement-social")
        let headings = try word.main.all("h2").map(\.text)
        #expect(headings.first == "À ne pas confondre" && headings[1] == "4 définitions")
        #expect(try word.internalAddresses.contains("/sources/egts-2015"))
        let official = try site.ask("/glossaire/travail-social").text
        #expect(official.contains("définition officielle") && official.contains("art. D. 142-1-1"))
    }

    @Test(arguments: [
        ("/glossaire/hors-les-murs", "/glossaire/aller-vers"), ("/glossaire/dpa-pc", "/glossaire/dpa"),
        ("/demarches/aller_vers", "/demarches/aller-vers"),
    ])
    func `another name of a thing leads to its page`(_ other: String, _ address: String) throws {
        let page = try TestSite.withRealPractices().ask(other)
        #expect(page.status == 301 && page.headers["Location"] == address)
    }

    @Test(arguments: ["/demarches/absente", "/glossaire/absent", "/sources/absente", "/glossaire/%3Cb%3E"])
    func `what is not there is not found`(_ address: String) throws {
        #expect(try TestSite.withRealPractices().ask(address).status == 404)
    }

    @Test func `the glossary goes from letter to letter and finds a word by any of its names`() throws {
        let site = try TestSite.withRealPractices()
        let page = try site.ask("/glossaire")
        let letters = try page.main.all("h2").map(\.text)
        #expect(letters == letters.sorted() && letters.first == "A" && Set(letters).count == letters.count)
        for asked in ["ccas", "CCAS", "communal%20d%27action"] {
            #expect(try site.ask("/glossaire?q=\(asked)").internalAddresses.contains("/glossaire/ccas"), "\(asked)")
        }
        let none = try site.ask("/glossaire?q=%3Cscript%3E")
        #expect(try none.heading.contains("<script>") && none.main.all("script").isEmpty)
    }

    @Test func `the words of a sheet are explained on the sheet, once each, with a way back`() throws {
        let page = try TestSite.withRealPractices().ask("/pratiques/mission-interface")
        let terms = try page.main.all("a", with: ["class": "term"])
        #expect(terms.count >= 3)
        let places = terms.compactMap { $0["href"] }
        #expect(Set(places).count == places.count && places.contains("#mot-ahi"))
        for place in places {
            let entry = try #require(try page.root.element(id: String(place.dropFirst())))
            #expect(entry.all("a").contains { $0["href"] == "#lu-" + place.dropFirst(5) })
        }
        #expect(terms.allSatisfy { $0.all("a").count == 1 })
        #expect(try page.internalAddresses.contains("/demarches/equipe-mobile-interface"))
    }

    @Test func `a changed word is read without a new start`() throws {
        let site = try TestSite()
        #expect(try site.ask("/glossaire/essaimage").text.contains("qui l’adaptent à leur territoire"))
        let lines = [KnowledgeEntry.Line(.label, "essaimage"), KnowledgeEntry.Line(.definition, "Dit autrement.")]
        let file = KnowledgeFile(
            .glossary, version: 0, entries: [KnowledgeEntry(.glossary, code: "essaimage", lines: lines)])
        try site.world.perform(ImportKnowledge(file, isDryRun: false))
        let text = try site.ask("/glossaire/essaimage").text
        #expect(text.contains("Dit autrement.") && text.contains("rédigé pour ce site"))
    }

    @Test func `a hidden sheet is neither counted nor named`() throws {
        let site = try TestSite()
        try site.world.bring()
        let named = "conferences-familiales-en-gironde"
        #expect(try site.ask("/demarches").text.contains("5 fiches ici"))
        try site.world.place(named, rung: .network)
        #expect(try site.ask("/demarches").text.contains("4 fiches ici"))
        for address in ["/demarches/conference-familiale", "/sources/hcts-2021"] {
            #expect(try !site.ask(address).html.contains(named), "\(address)")
        }
        #expect(try site.ask("/sources").text.contains("21 fiches"))
    }
}
