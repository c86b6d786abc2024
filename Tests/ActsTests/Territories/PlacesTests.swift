import Acts
import Domain
import SQL
import Storage
import TestSupport
import Testing

/// What a name of a place leads to, and what a reader may know of places.
@Suite struct PlacesTests {
    private func place(_ name: String, _ kind: String, _ departement: String? = nil, region: String? = nil) -> Fact {
        var fact = Fact(item: "lieu", section: "identity", field: "territory", position: 0)
        fact.territory = TerritoryReference(name: name, kind: kind, departement: departement, region: region)
        return fact
    }

    private func found(_ world: TestWorld, _ slug: String) throws -> ReadTerritory.Outcome {
        try world.perform(ReadTerritory(slug: slug), by: .anyone)
    }

    @Test(arguments: Engine.allCases) func theOfficialPlacesAreThereFromTheStart(_ engine: Engine) throws {
        let world = try TestWorld(engine)
        let map = try world.perform(ListTerritories(), by: .anyone)
        #expect(map.regions.count == 19 && map.regions.last?.territory == nil)
        #expect(map.regions.flatMap(\.places).count == 107)
        #expect(map.placed == 0 && map.total == 0)
        let ardeche = try found(world, "ardeche")
        #expect(ardeche.territory.code == "07" && ardeche.ancestors.map(\.name) == ["Auvergne-Rhône-Alpes"])
        #expect(ardeche.beside.map(\.name) == ["Drôme", "Gard", "Haute-Loire", "Isère", "Loire", "Lozère", "Vaucluse"])
        let before = try DatabaseContent(of: world.database)
        _ = try world.anotherProcess()
        #expect(try DatabaseContent(of: world.database) == before)
    }

    @Test(
        arguments: [
            ("Calvados (ACSEA)", "departement", "14", nil, "calvados", "Calvados (ACSEA)"),
            ("ardeche", "departement", nil, nil, "ardeche", nil),
            ("Rhône-Alpes", "region", nil, "84", "ancienne-region-rhone-alpes", nil),
            ("Ile de France", "region", nil, "11", "ile-de-france", nil),
            ("Guadeloupe", "departement", "971", nil, "guadeloupe", nil),
            ("Guadeloupe", "region", nil, "01", "region-guadeloupe", nil),
        ] as [(String, String, String?, String?, String, String?)])
    func aNameOrACodeOfTheOfficialListMeetsIt(
        _ name: String, _ kind: String, _ departement: String?, _ region: String?, _ slug: String, _ printed: String?
    ) throws {
        let world = try TestWorld(.sqlite)
        let before = try DatabaseContent(of: world.database).counts["territory"]
        try world.bring([Drafts.practice("1", "Une", more: [place(name, kind, departement, region: region)])])
        #expect(try DatabaseContent(of: world.database).counts["territory"] == before)
        let fact = try world.sheet("une").first("territory")
        #expect(fact?.territory?.slug == slug && fact?.printed == printed)
        #expect(try found(world, slug).here.total == 1)
    }

    @Test(arguments: Engine.allCases) func aFreePlaceLiesInItsDepartement(_ engine: Engine) throws {
        let world = try TestWorld(engine)
        try world.bring([
            Drafts.practice("1", "Une", more: [place("Bassin de Thau", "bassin_de_vie", "34")]),
            Drafts.practice("2", "Deux", more: [place("France entière", "national")]),
        ])
        #expect(try found(world, "bassin-de-thau").ancestors.map(\.name) == ["Occitanie", "Hérault"])
        #expect(try found(world, "herault").places.map(\.territory.name) == ["Bassin de Thau"])
        let map = try world.perform(ListTerritories(), by: .anyone)
        #expect(map.placed == 1 && map.total == 2)
    }

    @Test(arguments: Engine.allCases) func aPlaceThatOnlyHiddenSheetsNameIsUnknownAndCountsNowhere(
        _ engine: Engine
    ) throws {
        let world = try TestWorld(engine)
        try world.bring([
            Drafts.practice("1", "Ouverte", more: [place("Sète", "commune", "34")]),
            Drafts.practice("2", "Cachée", more: [place("Val Secret", "commune", "34")]),
        ])
        try world.place("cachee", rung: .network)
        #expect(throws: Refusal.notFound) { try found(world, "val-secret") }
        let hidden = SheetFilter(.territory, "val-secret")
        let list = try world.perform(SearchSheets(SheetSearch(filter: hidden)), by: .anyone)
        #expect(list.unknown == [hidden] && list.chosen.isEmpty && list.total == 1)
        let herault = try found(world, "herault")
        #expect(herault.here.total == 1 && herault.places.map(\.territory.name) == ["Sète"])
        let map = try world.perform(ListTerritories(), by: .anyone)
        #expect(map.placed == 1 && map.regions.map(\.sheets).reduce(0, +) == 1)
        for words in ["val secret", "val", "val secre"] {
            let answer = try world.perform(FindNearby(words: words), by: .anyone).answer
            #expect(!String(reflecting: answer).contains("Secret"))
        }
    }

    @Test(arguments: Engine.allCases) func aPlaceThatNothingNamesAnyMoreIsForgottenAnOfficialOneStays(
        _ engine: Engine
    ) throws {
        let world = try TestWorld(engine)
        let before = try DatabaseContent(of: world.database)
        try world.bring([Drafts.practice("1", "Une", more: [place("Val Perdu", "commune", "34")])])
        try world.perform(ErasePractice(slug: "une", reason: "motif"))
        let after = try DatabaseContent(of: world.database)
        for table in ["territory", "territory_part", "territory_within", "territory_beside"] {
            #expect(after.tables[table] == before.tables[table], "\(table)")
        }
    }

    @Test(arguments: Engine.allCases) func aFictionalPlaceComesAndGoesWithoutATrace(_ engine: Engine) throws {
        let world = try TestWorld(engine)
        let before = try DatabaseContent(of: world.database)
        let terms = try world.database.read { try VocabularyStore($0).index() }
        try world.database.write { connection in
            let register = PlaceRegister(connection, terms: terms, ids: world.ids)
            let whole = try register.put(
                kind: "departement", code: "00", name: "Aubrelle", departement: "00", parents: [], origin: .demo,
                population: 246_000, hexagon: HexagonCell(column: 7, row: 17))
            _ = try register.put(
                kind: "bassin_de_vie", name: "Vallée de la Brinde", departement: "00", parents: [whole], origin: .demo)
        }
        #expect(try found(world, "vallee-de-la-brinde").ancestors.map(\.name) == ["Aubrelle"])
        #expect(try world.perform(ListTerritories(), by: .anyone).regions.flatMap(\.places).count == 108)
        let removed = try world.database.write { connection in
            try PlaceRegister(connection, terms: terms, ids: world.ids).remove(origin: .demo)
        }
        #expect(removed == 2)
        #expect(try DatabaseContent(of: world.database) == before)
    }

    @Test(arguments: Engine.allCases) func aPlaceMayNotLieInItself(_ engine: Engine) throws {
        let world = try TestWorld(engine)
        let terms = try world.database.read { try VocabularyStore($0).index() }
        #expect(throws: StorageError.territoryCycle) {
            try world.database.write { connection in
                let register = PlaceRegister(connection, terms: terms, ids: world.ids)
                var last: [Int64] = []
                for name in ["A", "B", "C"] {
                    last = [try register.put(kind: "libre", name: name, parents: last, origin: .free)]
                }
                let first = try register.put(kind: "libre", name: "A", parents: [], origin: .free)
                let graph = TerritoryGraph(connection)
                try graph.link(first, in: last, isPartly: true)
                try graph.refresh([first])
            }
        }
    }

    @Test func theRealSheetsStandWhereTheySay() throws {
        let world = try TestWorld(.sqlite)
        try world.bring()
        let map = try world.perform(ListTerritories(), by: .anyone)
        #expect(map.placed == 22 && map.total == 22)
        let counts = Dictionary(
            map.regions.flatMap(\.places).filter { $0.sheets > 0 }.map { ($0.territory.code ?? "", $0.sheets) },
            uniquingKeysWith: +)
        #expect(counts["33"] == 2 && counts["93"] == 3 && counts["34"] == 2 && counts["14"] == 1)
        let gironde = try found(world, "gironde")
        #expect(gironde.here.sheets.count == 2 && !gironde.organisations.isEmpty && !gironde.themes.isEmpty)
        let ids = try gironde.questions.map { try world.sheet($0.practice.slug ?? "") }
        #expect(ids.allSatisfy { $0.stated("lever").isEmpty && !$0.stated("obstacle").isEmpty })
    }
}
