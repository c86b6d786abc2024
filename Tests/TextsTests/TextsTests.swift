import Testing

@testable import Texts

@Suite("Texts")
struct TextsTests {
    private let french = Texts(.fr)
    private let english = Texts(.en)

    @Test("a text comes in the language asked for, set in its typography")
    func speaksTwoLanguages() {
        #expect(french.common.skipToContent == "Aller au contenu")
        #expect(english.common.skipToContent == "Skip to content")
        #expect(french.common.footerDanger.contains("en danger\u{202F}? Appelez"))
        #expect(french.errors.notFoundWhat == "Cette page n’existe pas, ou elle a changé d’adresse.")
    }

    @Test(
        "zero is singular in French and plural in English",
        arguments: [
            (0, "La base était à jour.", "The database was up to date."),
            (1, "Une migration appliquée.", "One migration applied."),
            (2, "2 migrations appliquées.", "2 migrations applied."),
            (12_000, "12\u{202F}000 migrations appliquées.", "12,000 migrations applied."),
        ])
    func countsThings(count: Int, inFrench: String, inEnglish: String) {
        #expect(french.cli.migrated(n: count) == inFrench)
        #expect(english.cli.migrated(n: count) == inEnglish)
    }

    @Test("without a form for zero the plural rule of the language decides")
    func choosesForms() {
        #expect(Language.fr.form(0, one: "une", other: "des") == "une")
        #expect(Language.en.form(0, one: "one", other: "many") == "many")
        #expect(Language.fr.form(0, zero: "aucune", one: "une", other: "des") == "aucune")
    }

    @Test("several counts stand in one sentence")
    func joinsCounts() {
        #expect(
            french.cli.importCounts(created: 22, updated: 0, unchanged: 1, refused: 2)
                == "22 fiches créées, aucune mise à jour, une inchangée, 2 refusées")
    }

    @Test("help keeps its lines")
    func keepsLines() {
        let lines = french.cli.help.split(separator: "\n", omittingEmptySubsequences: false)
        #expect(lines.count > 5 && lines[1].isEmpty)
        #expect(lines.contains("  serve      ouvre le site"))
    }

    @Test(
        "each error status says what happened and what to do, in both languages",
        arguments: [400, 403, 404, 405, 408, 410, 413, 414, 415, 429, 431, 500, 503, 418])
    func explainsErrors(status: Int) {
        for texts in [french, english] {
            let page = texts.errors.page(status: status)
            #expect(!page.title.isEmpty && page.what.hasSuffix(".") && page.repair.hasSuffix("."))
        }
        #expect(french.errors.page(status: status) != english.errors.page(status: status))
    }

    @Test("statuses do not share their sentences")
    func distinguishesErrors() {
        let titles = [400, 403, 404, 405, 408, 410, 413, 414, 415, 429, 431, 500, 503, 418].map {
            french.errors.page(status: $0).title
        }
        #expect(Set(titles).count == titles.count)
    }
}
