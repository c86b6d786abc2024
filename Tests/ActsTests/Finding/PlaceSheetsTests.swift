import Acts
import Domain
import Storage
import TestSupport
import Testing

/// Where the sheets of a search take place.
@Suite struct PlaceSheetsTests {
    private func place(_ name: String, _ kind: String, _ departement: String? = nil) -> Fact {
        var fact = Fact(item: "lieu\(name)", section: "identity", field: "territory", position: 0)
        fact.territory = TerritoryReference(name: name, kind: kind, departement: departement)
        return fact
    }

    private func world(_ engine: Engine) throws -> TestWorld {
        let world = try TestWorld(engine)
        try world.bring([
            Drafts.practice("1", "Jardin", more: [place("Hérault", "departement", "34")]),
            Drafts.practice(
                "2", "Jardin des deux rives",
                more: [place("Sète", "commune", "34"), place("Gard", "departement", "30")]),
            Drafts.practice("3", "Atelier", more: [place("Gard", "departement", "30")]),
            Drafts.practice("4", "Jardin partout", more: [place("France entière", "national")]),
            Drafts.practice("5", "Jardin sans lieu"),
        ])
        return world
    }

    private func counts(_ outcome: PlaceSheets.Outcome) -> [String: Int] {
        Dictionary(
            outcome.places.filter { $0.sheets > 0 }.map { ($0.territory.slug, $0.sheets) }, uniquingKeysWith: +)
    }

    @Test(arguments: Engine.allCases)
    func `a sheet of several départements counts once in each, and once among those placed`(_ engine: Engine) throws {
        let found = try world(engine).perform(PlaceSheets(SheetSearch()), by: .anyone)
        #expect(found.places.count == 107)
        #expect(counts(found) == ["herault": 2, "gard": 2])
        #expect(found.placed == 3 && found.unplaced == 2)
        let names = found.places.map(\.territory.name)
        #expect(names.firstIndex(of: "Gard") ?? 0 < names.firstIndex(of: "Hérault") ?? 0)
    }

    @Test(arguments: Engine.allCases)
    func `words narrow the map, and so do the places chosen`(_ engine: Engine) throws {
        let world = try world(engine)
        let gardens = try world.perform(PlaceSheets(SheetSearch(words: "jardin")), by: .anyone)
        #expect(counts(gardens) == ["herault": 2, "gard": 1])
        #expect(gardens.placed == 2 && gardens.unplaced == 2)
        let gard = SheetSearch(words: "", filter: SheetFilter(.territory, "gard"))
        let chosen = try world.perform(PlaceSheets(gard), by: .anyone)
        #expect(counts(chosen) == ["herault": 1, "gard": 2])
        #expect(chosen.placed == 2 && chosen.unplaced == 0)
        #expect(chosen.places.filter(\.isChosen).map(\.territory.slug) == ["gard"])
    }

    @Test(arguments: Engine.allCases, [Rung.network, .team])
    func `a sheet that the reader may not see is not on the map`(_ engine: Engine, _ rung: Rung) throws {
        let world = try world(engine)
        try world.place("jardin-des-deux-rives", rung: rung)
        let found = try world.perform(PlaceSheets(SheetSearch()), by: .anyone)
        #expect(counts(found) == ["herault": 1, "gard": 1])
        #expect(found.placed == 2 && found.unplaced == 2)
    }

    @Test func `the real sheets stand where the map of the country has them`() throws {
        let world = try TestWorld(.sqlite)
        try world.bring()
        let country = try world.perform(ListTerritories(), by: .anyone)
        let found = try world.perform(PlaceSheets(SheetSearch()), by: .anyone)
        let expected = Dictionary(
            country.regions.flatMap(\.places).filter { $0.sheets > 0 }.map { ($0.territory.slug, $0.sheets) },
            uniquingKeysWith: +)
        #expect(counts(found) == expected && found.placed == country.placed)
    }
}
