import Acts
import Domain
import Exchange
import SQL
import Storage
import TestSupport
import Testing

@Suite struct ExportListTests {
    private static let listings: [ExportList.Listing] = [
        .practices(SheetSearch()), .sources, .vocabulary("need"), .methods, .glossary, .territories,
        .organisations, .groups, .collection("entre-pairs"),
    ]

    private func json(_ listing: ExportList.Listing, _ world: TestWorld, limit: Int = .max) throws -> [JSON] {
        var bytes: [UInt8] = []
        try world.perform(
            ExportList(listing, limit: limit) { list in
                bytes = []
                try ListFile(list).json { bytes += $0 }
            }, by: .anyone)
        return try JSON.parse(bytes).elements ?? []
    }

    @Test(arguments: Engine.allCases) func everyListHasARowForEachThingAndACellForEachColumn(_ engine: Engine) throws {
        let world = try TestWorld(engine)
        try world.bring()
        try world.perform(LoadDemoCollections())
        for listing in Self.listings {
            try world.perform(
                ExportList(listing) { list in
                    var count = 0
                    try list.rows { row in
                        count += 1
                        if row.cells.count != list.columns.count { Issue.record("\(list.name): \(row.cells)") }
                    }
                    #expect(listing == .groups || count > 1, "\(list.name)")
                })
        }
        #expect(throws: Refusal.notFound) { try world.perform(ExportList(.vocabulary("nulle-part")) { _ in }) }
        #expect(throws: Refusal.notFound) { try world.perform(ExportList(.collection("nulle-part")) { _ in }) }
    }

    @Test(arguments: Engine.allCases) func whatIsHiddenIsInNoList(_ engine: Engine) throws {
        let world = try TestWorld(engine)
        var body = Fact(item: "porteur", section: "identity", field: "bearer", position: 0)
        body.organisation = OrganisationReference(name: "Structure introuvable-qz", kind: "association")
        var place = Fact(item: "lieu", section: "identity", field: "territory", position: 0)
        place.territory = TerritoryReference(name: "Vallon introuvable-qz", kind: "libre")
        try world.bring([
            Drafts.practice("montree", "Montrée", targets: ["cachee"]),
            Drafts.practice("cachee", "Fiche introuvable-qz", more: [body, place]),
        ])
        let chosen = Drafts.collection(
            "entre-pairs", ["fiche-introuvable-qz", "montree"], reason: { $0 == 0 ? "Une introuvable-qz." : "Montrée." }
        )
        try world.perform(ImportCollections([chosen], isDryRun: false))
        try world.perform(WithdrawSheet(slug: "fiche-introuvable-qz", reason: "motif"))
        for listing in Self.listings {
            let text = String(decoding: JSON.array(try json(listing, world)).encoded(), as: UTF8.self)
            #expect(!text.contains("introuvable-qz"), "\(listing)")
        }
        let sources = try json(.sources, world).filter { $0["code"] == .string("essai") }
        #expect(sources.map { $0["pratiques"] } == [.integer(1)])
        let practices = try json(.practices(SheetSearch()), world)
        #expect(practices.map { $0["titre"] } == [.string("Montrée")])
        #expect(practices[0]["id"] == .string("essai:montree") && practices[0]["adresse"] == .string("montree"))
    }

    @Test func theFactsOfAnExportHaveNoNumberOfThisDatabase() throws {
        let world = try TestWorld(.sqlite)
        try world.bring()
        let facts = try json(.practices(SheetSearch(words: "famille")), world).flatMap { $0["faits"]?.elements ?? [] }
        #expect(facts.count > 200)
        for fact in facts {
            for part in ["organisation", "territory", "target"] where fact[part]?["id"] != nil {
                Issue.record("\(fact)")
            }
        }
    }

    @Test func aFilteredListIsTakenAwayFilteredAndALongOneIsRefused() throws {
        let world = try TestWorld(.sqlite)
        try world.bring()
        let filter = SheetFilter(.theme, "aller_vers")
        let shown = try world.perform(SearchSheets(SheetSearch(filter: filter)), by: .anyone).total
        #expect(try json(.practices(SheetSearch(filter: filter)), world).count == shown && 0 < shown && shown < 22)
        #expect(throws: Refusal.tooMany(limit: 21)) { try json(.practices(SheetSearch()), world, limit: 21) }
        #expect(try json(.practices(SheetSearch()), world, limit: 22).count == 22)
    }
}
