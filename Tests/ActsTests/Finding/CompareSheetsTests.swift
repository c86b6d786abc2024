import Acts
import Domain
import TestSupport
import Testing

@Suite struct CompareSheetsTests {
    private func world(_ engine: Engine = .sqlite) throws -> TestWorld {
        let world = try TestWorld(engine)
        try world.bring((1...6).map { Drafts.practice("\($0)", "Nom \($0)") })
        return world
    }

    private func titles(_ world: TestWorld, _ slugs: [String]) throws -> [String] {
        try world.perform(CompareSheets(slugs), by: .anyone).chosen.map(\.title)
    }

    @Test(arguments: Engine.allCases) func sheetsComeInTheOrderTheyWereChosen(_ engine: Engine) throws {
        let world = try world(engine)
        let found = try world.perform(CompareSheets(["nom-3", "nom-1"]), by: .anyone)
        #expect(found.chosen.map(\.title) == ["Nom 3", "Nom 1"])
        #expect(found.sheets.map(\.practice) == found.chosen)
        #expect(found.sheets.allSatisfy { $0.first("description")?.text == "Un texte." && $0.source != nil })
        #expect(found.absent.isEmpty && found.repeated.isEmpty && !found.isMoved)
    }

    @Test func fewerThanTwoAndMoreThanFourAreNotReadWhole() throws {
        let world = try world()
        for count in [0, 1, 5, 6] {
            let slugs = (0..<count).map { "nom-\($0 + 1)" }
            let found = try world.perform(CompareSheets(slugs), by: .anyone)
            #expect(found.chosen.count == count && found.sheets.isEmpty, "\(count)")
        }
    }

    @Test func aSheetChosenTwiceIsThereOnceAndSaid() throws {
        let found = try world().perform(CompareSheets(["nom-1", "nom-2", "nom-1", "nom-1"]), by: .anyone)
        #expect(found.chosen.map(\.title) == ["Nom 1", "Nom 2"] && found.sheets.count == 2)
        #expect(found.repeated.map(\.title) == ["Nom 1", "Nom 1"])
    }

    @Test(arguments: Engine.allCases) func aHiddenSheetIsAnAbsentOne(_ engine: Engine) throws {
        let world = try world(engine)
        try world.place("nom-2", rung: .network)
        try world.perform(WithdrawSheet(slug: "nom-4", reason: "motif"))
        let found = try world.perform(CompareSheets(["nom-1", "nom-2", "nom-4", "nulle-part"]), by: .anyone)
        #expect(found.chosen.map(\.title) == ["Nom 1"])
        #expect(found.absent == ["nom-2", "nom-4", "nulle-part"])
        let words = try world.perform(CompareSheets(["nom-1"], words: "nom"), by: .anyone)
        #expect(words.found.map(\.title) == ["Nom 3", "Nom 5", "Nom 6"] && words.close.isEmpty)
    }

    @Test func anAddressGivenUpIsFollowed() throws {
        let world = try world()
        try world.bring([Drafts.practice("1", "Nouveau nom")])
        let found = try world.perform(CompareSheets(["nom-1", "nom-2"]), by: .anyone)
        #expect(found.isMoved && found.chosen.map(\.slug) == ["nouveau-nom", "nom-2"])
        let both = try world.perform(CompareSheets(["nom-1", "nouveau-nom"]), by: .anyone)
        #expect(both.chosen.count == 1 && both.repeated.count == 1)
    }

    @Test func wordsFindOthersThanTheChosenOnes() throws {
        let found = try world().perform(CompareSheets(["nom-1", "nom-2"], words: "nom"), by: .anyone)
        #expect(found.found.map(\.title) == ["Nom 3", "Nom 4", "Nom 5", "Nom 6"])
    }

    @Test(arguments: ["", "' OR 1=1 --", "%", "🐝", String(repeating: "x", count: 8_000)])
    func anyAddressGetsAnAnswer(_ slug: String) throws {
        let found = try world().perform(CompareSheets([slug, "nom-1"], words: slug), by: .anyone)
        #expect(found.absent == [slug] && found.chosen.count == 1)
    }
}
