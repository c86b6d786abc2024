import Acts
import Domain
import SQL
import Storage
import TestSupport
import Testing

/// Two sheets of one practice made one, and two again.
@Suite struct PracticeMergeTests {
    private static let other: SourceDocument = {
        var document = Drafts.document
        document.code = "autre"
        return document
    }()

    private func first(_ text: String = "La première.") -> [PracticeDraft] {
        [
            Drafts.practice("1", "Maison des parents", text: text, more: [years("1998"), theme]),
            Drafts.practice("2", "Deux", targets: ["1"]),
        ]
    }

    private func second(_ text: String = "La seconde.") -> [PracticeDraft] {
        [
            Drafts.practice("a", "La maison de tous les parents", text: text, more: [years("2001")]),
            Drafts.practice("b", "Qui la nomme", targets: ["a"]),
        ]
    }

    private func years(_ printed: String) -> Fact {
        var years = Fact(item: "y", section: "identity", field: "years", position: 0)
        years.printed = printed
        years.since = printed == "1998" ? 10_227 : 11_323
        return years
    }

    private var theme: Fact {
        var theme = Fact(item: "theme2", section: "identity", field: "theme", position: 1)
        theme.term = "pair_aidance"
        return theme
    }

    private func bringSecond(_ world: TestWorld, _ text: String = "La seconde.") throws -> ImportReport {
        try world.perform(
            ImportPractices(
                namespace: "autre", document: Self.other, drafts: second(text), original: Array(text.utf8),
                isDryRun: false))
    }

    private func merged(_ engine: Engine) throws -> TestWorld {
        let world = try TestWorld(engine)
        try world.bring(first())
        _ = try bringSecond(world)
        try world.perform(
            MergePractices("la-maison-de-tous-les-parents", into: "maison-des-parents", isDryRun: false))
        return world
    }

    private func descriptions(_ world: TestWorld) throws -> [String] {
        try world.sheet("maison-des-parents").stated("description").map { "\($0.source ?? "-"): \($0.text ?? "")" }
    }

    @Test(arguments: Engine.allCases) func oneSheetHasTheFactsOfBothAndBothAddresses(_ engine: Engine) throws {
        let world = try merged(engine)
        #expect(try descriptions(world) == ["-: La première.", "autre: La seconde."])
        let sheet = try world.sheet("maison-des-parents")
        #expect(sheet.stated("years").map(\.printed) == ["1998", "2001"])
        #expect(sheet.otherSources.map(\.code) == ["autre"])
        guard case .moved(let slug) = try world.perform(ReadSheet(slug: "la-maison-de-tous-les-parents"), by: .anyone)
        else {
            Issue.record("the address of the merged sheet leads nowhere")
            return
        }
        #expect(slug == "maison-des-parents")
        #expect(try world.perform(SearchSheets(SheetSearch())).total == 3)
        #expect(
            try world.perform(SearchSheets(SheetSearch(words: "tous parents"))).sheets.map(\.sheet.practice.slug) == [
                "maison-des-parents"
            ])
        #expect(try world.database.check() == [])
    }

    @Test(arguments: Engine.allCases) func whoNamedEitherNamesTheOneThatStays(_ engine: Engine) throws {
        let world = try merged(engine)
        #expect(try world.sheet("qui-la-nomme").stated("relation").map(\.target?.slug) == ["maison-des-parents"])
        #expect(try world.sheet("maison-des-parents").incoming.map(\.practice.slug) == ["deux", "qui-la-nomme"])
    }

    @Test(arguments: Engine.allCases) func importingEitherSourceAgainChangesNothing(_ engine: Engine) throws {
        let world = try merged(engine)
        let before = try DatabaseContent(of: world.database)
        #expect(try world.bring(first()).unchanged == 2)
        #expect(try bringSecond(world).unchanged == 2)
        #expect(try DatabaseContent(of: world.database) == before)
    }

    @Test(arguments: Engine.allCases) func correctingOneSourceChangesItsFactsOnly(_ engine: Engine) throws {
        let world = try merged(engine)
        #expect(try bringSecond(world, "La seconde corrigée.").updated == 1)
        #expect(try descriptions(world) == ["-: La première.", "autre: La seconde corrigée."])
        try world.bring(first("La première corrigée."))
        #expect(try descriptions(world) == ["-: La première corrigée.", "autre: La seconde corrigée."])
        #expect(try world.perform(SearchSheets(SheetSearch(words: "corrigee"))).total == 1)
    }

    @Test(arguments: Engine.allCases) func separatingThemGivesBothSheetsBack(_ engine: Engine) throws {
        let world = try TestWorld(engine)
        try world.bring(first())
        _ = try bringSecond(world)
        let slug = "la-maison-de-tous-les-parents"
        let before = try DatabaseContent(of: world.database)
        let dry = try world.perform(MergePractices(slug, into: "maison-des-parents", isDryRun: true))
        #expect(dry.contradictions == ["years", "description"] || dry.contradictions == ["years"])
        #expect(try DatabaseContent(of: world.database) == before)
        try world.perform(MergePractices(slug, into: "maison-des-parents", isDryRun: false))
        #expect(throws: Refusal.unmergeable(.alone)) { try world.perform(UnmergePractice("deux")) }
        #expect(try world.perform(UnmergePractice(slug)).slug == slug)
        let after = try DatabaseContent(of: world.database)
        // Only the versions of the practice that came out are higher, and its number in the index is another.
        let numbers = ["search_document", "search_document_word", "search_numbering"]
        let difference = after.difference(from: before).filter { $0 != "search_text" }
        #expect(difference == ["audit", "change", "practice"] + numbers)
        #expect(try world.sheet(slug).stated("description").map(\.text) == ["La seconde."])
        #expect(try world.audit(.mergePractices).count == 4)
    }

    @Test(arguments: Engine.allCases) func erasingTheSheetErasesBothTellings(_ engine: Engine) throws {
        let world = try merged(engine)
        try world.perform(ErasePractice(slug: "maison-des-parents", reason: "demande"))
        let content = try DatabaseContent(of: world.database)
        for word in ["La première.", "La seconde.", "Maison des parents", "tous les parents"] {
            #expect(!content.holds(word), "\(word) is still there")
        }
        #expect(try world.journal.all().count == 2)
        for slug in ["maison-des-parents", "la-maison-de-tous-les-parents"] {
            #expect(throws: Refusal.notFound) { try world.sheet(slug) }
        }
        #expect(throws: Refusal.self) { try bringSecond(world) }
    }

    @Test(arguments: Engine.allCases) func aMergedSheetIsTakenBackAsOne(_ engine: Engine) throws {
        let world = try merged(engine)
        try world.perform(WithdrawSheet(slug: "maison-des-parents", reason: "motif"))
        for slug in ["maison-des-parents", "la-maison-de-tous-les-parents"] {
            #expect(throws: Refusal.gone) { try world.sheet(slug) }
        }
        _ = try bringSecond(world, "Autre texte.")
        #expect(try world.perform(SearchSheets(SheetSearch(words: "parents"))).total == 0)
        try world.perform(PublishSheet(slug: "maison-des-parents"))
        #expect(try descriptions(world) == ["-: La première.", "autre: Autre texte."])
    }

    @Test func whatCannotBeMergedSaysWhy() throws {
        let world = try merged(.sqlite)
        let slug = "la-maison-de-tous-les-parents"
        func merge(_ one: String, _ other: String) throws {
            try world.perform(MergePractices(one, into: other, isDryRun: false))
        }
        #expect(throws: Refusal.unmergeable(.same)) { try merge(slug, "maison-des-parents") }
        #expect(throws: Refusal.unmergeable(.holdsOthers)) { try merge("maison-des-parents", "deux") }
        #expect(throws: Refusal.notFound) { try merge("absente", "deux") }
        try world.place("qui-la-nomme", rung: .network)
        #expect(throws: Refusal.unmergeable(.readers)) { try merge("qui-la-nomme", "deux") }
        #expect(throws: Refusal.forbidden(.mergePractices)) {
            try world.perform(MergePractices("deux", into: slug, isDryRun: false), by: .anyone)
        }
    }

    @Test(arguments: Engine.allCases) func likelyPairsAreProposedUntilSomebodySaysTheyAreTwo(_ engine: Engine) throws {
        let world = try TestWorld(engine)
        var body = Fact(item: "b", section: "identity", field: "bearer", position: 0)
        body.organisation = OrganisationReference(name: "Ville de Lille", kind: "commune")
        try world.bring([
            Drafts.practice("1", "Maison des parents de Fives", more: [body]), Drafts.practice("3", "Tout autre chose"),
            Drafts.practice("2", "La maison des parents", more: [body]), Drafts.practice("4", "Maison des aînés"),
        ])
        let proposals = try world.perform(ProposeSamePractices())
        #expect(proposals.count == 1)
        let proposal = try #require(proposals.first)
        #expect(
            Set([proposal.first.slug, proposal.second.slug]) == [
                "maison-des-parents-de-fives", "la-maison-des-parents",
            ])
        #expect(proposal.bearers == ["Ville de Lille"] && proposal.likeness >= 0.5)
        try world.perform(KeepDistinct(proposal.second.slug, from: proposal.first.slug))
        #expect(try world.perform(ProposeSamePractices()) == [])
        #expect(throws: Refusal.forbidden(.mergePractices)) { try world.perform(ProposeSamePractices(), by: .anyone) }
    }

    @Test(arguments: Engine.allCases) func aHiddenSheetIsNotProposed(_ engine: Engine) throws {
        let world = try TestWorld(engine)
        try world.bring([Drafts.practice("1", "Maison des parents"), Drafts.practice("2", "Maison des parents")])
        #expect(try world.perform(ProposeSamePractices()).count == 1)
        try world.place("maison-des-parents-2", rung: .network)
        #expect(try world.perform(ProposeSamePractices()) == [])
    }
}
