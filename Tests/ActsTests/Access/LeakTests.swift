import Acts
import Domain
import SQL
import Storage
import TestSupport
import Testing

/// Nothing that a visitor can ask for tells that a hidden sheet exists.
@Suite struct LeakTests {
    private static let word = "Quetzalcoatlus"

    private func hidden(_ key: String) -> PracticeDraft {
        var place = Fact(item: "t", section: "identity", field: "territory", position: 0)
        place.territory = TerritoryReference(name: "Val \(Self.word)", kind: "commune")
        var body = Fact(item: "b", section: "identity", field: "bearer", position: 0)
        body.organisation = OrganisationReference(name: "Association \(Self.word)", kind: "association")
        var draft = Drafts.practice(
            key, "Maison \(Self.word) \(key)", text: "\(Self.word) vole.", targets: ["open"], more: [place, body])
        draft.facts[0].term = "conferences_familiales"
        return draft
    }

    /// Everything that a viewer can read, as text, with the private parts of the values.
    private func everything(_ world: TestWorld, _ viewer: Viewer) throws -> String {
        var text = ""
        for words in ["", Self.word, "maison", "conferences familiales", "association"] {
            text += String(reflecting: try world.perform(SearchSheets(SheetSearch(words: words)), by: viewer))
        }
        text += String(reflecting: try world.perform(ReadHome(), by: viewer))
        text += String(reflecting: try world.perform(ListCollections(keepsEmpty: true), by: viewer))
        for slug in try world.perform(ListCollections(keepsEmpty: true), by: viewer).map(\.collection.slug) {
            text += String(reflecting: try world.perform(ReadCollection(slug: slug), by: viewer))
        }
        text += String(reflecting: try world.perform(ExportCollections(), by: viewer))
        for typed in ["quet", "maison q", "mai", "conf"] {
            text += String(reflecting: try world.perform(SuggestWords(typed), by: viewer))
        }
        let themes = try world.perform(ReadVocabulary(code: "theme"), by: viewer)
        text += String(reflecting: themes.sheets)
        text += String(reflecting: try world.perform(ReadSheet(slug: "ouverte"), by: viewer))
        text += String(reflecting: try world.perform(CountMethods(), by: viewer))
        text += String(reflecting: try world.perform(ListSources(), by: viewer))
        for asked in [ReadExamples.Asked.method("conference_familiale"), .source("essai"), .words(Self.word)] {
            text += String(reflecting: try world.perform(ReadExamples(asked), by: viewer))
        }
        return text
    }

    @Test(
        arguments: Engine.allCases,
        [
            (Rung.me, SheetState.published), (.team, .published), (.organisation, .published), (.network, .published),
            (.everyone, .reported), (.everyone, .draft), (.everyone, .proposed), (.everyone, .archived),
            (.everyone, .withdrawn),
        ] as [(Rung, SheetState)])
    func aHiddenSheetLeavesNoTraceForAVisitor(_ engine: Engine, _ place: (Rung, SheetState)) throws {
        let world = try TestWorld(engine)
        let open = Drafts.practice("open", "Ouverte", targets: ["h1", "h2"])
        let slugs = try world.bring([open, hidden("h1"), hidden("h2")]).entries.map(\.slug)
        // Two sheets whose words the open one has too, so that a count would tell.
        #expect(try world.perform(SearchSheets(SheetSearch())).total == 3)
        let chosen = Drafts.collection("choix", slugs, reason: { $0 == 0 ? "Ouverte." : "\(Self.word) encore." })
        try world.perform(ImportCollections([chosen], isDryRun: false))
        for slug in slugs.dropFirst() { try world.place(slug, rung: place.0, state: place.1) }
        let ids = try world.database.read { connection in
            try slugs.dropFirst().map { try PracticeStore(connection).find(address: $0)?.practice.id ?? 0 }
        }
        for viewer in [Viewer.anyone, .instanceOperator] {
            let text = try everything(world, viewer)
            #expect(!text.lowercased().contains(Self.word.lowercased()))
            #expect(!text.contains("conferences_familiales"))
            for id in ids { #expect(!text.contains("\(id)")) }
            #expect(try world.perform(SearchSheets(SheetSearch()), by: viewer).total == 1)
            #expect(try world.perform(SearchSheets(SheetSearch(words: Self.word)), by: viewer).total == 0)
            #expect(try world.perform(ReadCatalogue(), by: viewer).count == 1)
            #expect(try world.perform(ListCollections(), by: viewer).map(\.sheets) == [1])
            for slug in slugs.dropFirst() + ["maison-quetzalcoatlus-h3"] {
                #expect(throws: Refusal.notFound) { try world.sheet(slug, as: viewer) }
            }
        }
    }

    @Test func theSameQuestionsDoNameAnOpenSheet() throws {
        let world = try TestWorld(.sqlite)
        try world.bring([Drafts.practice("open", "Ouverte", targets: ["h1"]), hidden("h1")])
        let text = try everything(world, .anyone)
        #expect(text.contains(Self.word) && text.contains("conferences_familiales"))
        let sheet = try world.sheet("ouverte")
        #expect(sheet.first("relation")?.target?.slug == "maison-quetzalcoatlus-h1" && sheet.incoming.count == 1)
    }

    @Test(arguments: Engine.allCases) func theFormerAddressOfAHiddenSheetLeadsNowhere(_ engine: Engine) throws {
        let world = try TestWorld(engine)
        try world.bring([Drafts.practice("1", "Avant")])
        try world.bring([Drafts.practice("1", "Après")])
        try world.place("apres", rung: .team)
        for slug in ["avant", "apres"] { #expect(throws: Refusal.notFound) { try world.sheet(slug) } }
    }
}
