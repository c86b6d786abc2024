import Acts
import Domain
import TestSupport
import Testing

@Suite struct SearchSheetsTests {
    @Test(arguments: Engine.allCases) func theRealPracticesAreFoundByWordsWhateverTheirAccents(_ engine: Engine) throws
    {
        let world = try TestWorld(engine)
        try world.bring()
        let slugs = { (words: String) in
            try world.perform(SearchSheets(SheetSearch(words: words), size: 50)).sheets.map(\.sheet.practice.slug)
        }
        #expect(try slugs("").count == 22)
        let plain = try slugs("conference familiale")
        #expect(!plain.isEmpty && plain.count < 22)
        #expect(try slugs("CONFÉRENCE  Familiale !") == plain)
        #expect(try slugs("les conférences à la famil") == slugs("conferences famil"))
        #expect(try slugs("xylophone") == [])
        let respelt = try world.perform(SearchSheets(SheetSearch(words: "conferance"), size: 50))
        #expect(respelt.corrections.map(\.typed) == ["conferance"] && respelt.total > 0)
        let pages = try (1...5).flatMap { page in
            try world.perform(SearchSheets(SheetSearch(), page: page, size: 5)).sheets.map(\.sheet.practice.slug)
        }
        #expect(try pages == slugs("") && Set(pages).count == 22)
    }

    @Test func aPageIsAlwaysOneThatExists() throws {
        let world = try TestWorld(.sqlite)
        let empty = try world.perform(SearchSheets(SheetSearch(words: "rien"), page: 7))
        #expect((empty.total, empty.page, empty.pages, empty.sheets.count) == (0, 1, 1, 0))
        try world.bring((1...5).map { Drafts.practice("\($0)", "Nom \($0)") })
        for page in [3, 4, .max] {
            let last = try world.perform(SearchSheets(SheetSearch(), page: page, size: 2))
            #expect((last.total, last.page, last.pages, last.first, last.sheets.count) == (5, 3, 3, 5, 1))
        }
        for page in [1, 0, .min] {
            let first = try world.perform(SearchSheets(SheetSearch(), page: page, size: 2))
            #expect(
                (first.page, first.first) == (1, 1) && first.sheets.map(\.sheet.practice.title) == ["Nom 1", "Nom 2"])
        }
    }

    @Test(arguments: Engine.allCases) func anyWordsGetAnAnswer(_ engine: Engine) throws {
        let world = try TestWorld(engine)
        try world.bring([Drafts.practice("1", "Un")])
        let hostile = [
            "' OR 1=1 --", "%", "_", "\\", "\u{0}", "\u{10FFFF}", "🐝", "e\u{301}", "\u{202E}x", "\"", "a\nb", "()",
            "* ^ ~",
            String(repeating: "x", count: 8_000), (1...3_000).map { "mot\($0)" }.joined(separator: " "),
            String(repeating: "un ", count: 3_000),
        ]
        for words in hostile { #expect(try world.perform(SearchSheets(SheetSearch(words: words))).total <= 1) }
        #expect(
            try world.perform(SearchSheets(SheetSearch(words: String(repeating: "Texte ", count: 3_000)))).total == 1)
    }

    @Test(arguments: Engine.allCases) func theCatalogueCountsWhatItsReaderMaySee(_ engine: Engine) throws {
        let world = try TestWorld(engine)
        #expect(try world.perform(ReadCatalogue()).count == 0 && world.perform(ReadCatalogue()).doors.isEmpty)
        try world.bring()
        let catalogue = try world.perform(ReadCatalogue(), by: .anyone)
        #expect(catalogue.count == 22)
        let themes = Vocabulary.shipped.first { $0.code == "theme" }?.terms ?? []
        #expect(catalogue.doors == themes.map { SheetFilter(.theme, $0.code) })
        var need = Fact(item: "n", section: "emergence", field: "need", position: 0)
        need.term = "grande_pauvrete"
        try world.bring([Drafts.practice("n", "Avec un besoin", more: [need])])
        #expect(try world.perform(ReadCatalogue(), by: .anyone).doors == [SheetFilter(.need, "ressources_emploi")])
    }

    @Test(arguments: Engine.allCases) func aSheetIsFoundByItsWordsInPlainLanguageAndNotByWhoWroteThem(
        _ engine: Engine
    ) throws {
        let world = try TestWorld(engine)
        var plain = Fact(item: "clair1", section: "identity", field: "plain", position: 0)
        plain.text = "On répare des bicyclettes."
        var author = Fact(item: "par1", section: "identity", field: "plain.by", position: 0, parent: "clair1")
        author.text = "la ressourcerie"
        try world.bring([Drafts.practice("1", "Un", more: [plain, author])])
        #expect(try world.perform(SearchSheets(SheetSearch(words: "bicyclette"))).total == 1)
        #expect(try world.perform(SearchSheets(SheetSearch(words: "ressourcerie"))).total == 0)
    }
}
