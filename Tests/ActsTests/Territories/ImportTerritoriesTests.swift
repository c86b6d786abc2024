import Acts
import Domain
import SQL
import Storage
import TestSupport
import Testing

@Suite struct ImportTerritoriesTests {
    private func importing(_ roll: TerritoryRoll, apply: Bool = true, skips: Bool = false) -> ImportTerritories {
        ImportTerritories(roll, title: "essai.csv", isDryRun: !apply, skipsRefused: skips)
    }

    private func place(_ name: String, kind: String, _ departement: String? = nil) -> Fact {
        var fact = Fact(item: "lieu\(name.count)", section: "identity", field: "territory", position: name.count)
        fact.territory = TerritoryReference(name: name, kind: kind, departement: departement)
        return fact
    }

    @Test(arguments: Engine.allCases) func aListComesInOnceAndTheSecondTimeChangesNothing(_ engine: Engine) throws {
        let world = try TestWorld(engine)
        let first = try world.perform(importing(Rolls.municipalities))
        #expect((first.created, first.unchanged, first.refusals) == (7, 0, []))
        let before = try DatabaseContent(of: world.database)
        let second = try world.perform(importing(Rolls.municipalities))
        #expect((second.created, second.updated, second.unchanged) == (0, 0, 7))
        let after = try DatabaseContent(of: world.database)
        #expect(after.difference(from: before) == ["audit", "change"])
    }

    @Test(arguments: Engine.allCases) func aDryRunSaysExactlyWhatWouldBeDoneAndChangesNothing(_ engine: Engine) throws {
        let world = try TestWorld(engine)
        let before = try DatabaseContent(of: world.database)
        let dry = try world.perform(importing(Rolls.municipalities, apply: false))
        #expect(try DatabaseContent(of: world.database) == before)
        #expect(try dry.created == world.perform(importing(Rolls.municipalities)).created)
    }

    @Test(arguments: Engine.allCases) func aPlaceThatASheetNamedBecomesTheOfficialOneAndKeepsItsAddress(
        _ engine: Engine
    ) throws {
        let world = try TestWorld(engine)
        try world.bring([Drafts.practice("1", "Une", more: [place("SÈTE", kind: "commune", "34")])])
        #expect(try world.perform(ReadTerritory(slug: "sete"), by: .anyone).territory.origin == .free)
        let report = try world.perform(importing(Rolls.municipalities))
        #expect((report.created, report.recognised) == (6, 1))
        let found = try world.perform(ReadTerritory(slug: "sete"), by: .anyone)
        #expect(found.territory.name == "Sète" && found.territory.code == "34301" && found.here.total == 1)
        #expect(found.ancestors.map(\.name) == ["Occitanie", "Hérault"])
    }

    @Test(arguments: Engine.allCases) func aGroupThatCrossesLimitsCountsInEachDepartementAndItsTownsInTheirOwn(
        _ engine: Engine
    ) throws {
        let world = try TestWorld(engine)
        try world.perform(importing(Rolls.municipalities))
        let report = try world.perform(importing(Rolls.groups))
        #expect((report.created, report.links, report.refusals) == (2, 4, []))
        try world.bring([
            Drafts.practice(
                "1", "Groupe", more: [place("Communauté de communes des Deux Rives", kind: "intercommunalite")]),
            Drafts.practice("2", "Ville", more: [place("Sète", kind: "commune", "34")]),
        ])
        let sheets = { (slug: String) in
            try world.perform(ReadTerritory(slug: slug), by: .anyone).here.sheets.map(\.practice.title)
        }
        #expect(try sheets("cc-des-deux-rives-200000002") == ["Groupe", "Ville"])
        #expect(try sheets("herault") == ["Groupe", "Ville"])
        #expect(try sheets("aude") == ["Groupe"])
        #expect(try sheets("occitanie") == ["Groupe", "Ville"])
        #expect(try world.perform(importing(Rolls.groups)).changes == 0)
    }

    @Test func aTownThatChangesGroupLeavesTheFormerOne() throws {
        let world = try TestWorld(.sqlite)
        try world.perform(importing(Rolls.municipalities))
        try world.perform(importing(Rolls.groups))
        var moved = Rolls.groups
        moved.members["200000001"] = [("69123", 2)]
        moved.members["200000002"] = [("34301", 4), ("11339", 5), ("69266", 6)]
        #expect(try world.perform(importing(moved)).links == 1)
        let ancestors = try world.perform(ReadTerritory(slug: "villeurbanne-69266"), by: .anyone).ancestors
        #expect(ancestors.map(\.name).sorted() == ["Auvergne-Rhône-Alpes", "CC des Deux Rives", "Rhône"])
    }

    @Test func aRefusedLineStopsEverythingUnlessTheRestIsAskedFor() throws {
        let world = try TestWorld(.sqlite)
        let before = try DatabaseContent(of: world.database)
        let roll = Rolls.roll(
            .municipalities,
            [Rolls.municipality("99001", "Nulle-Part", in: "9A1"), Rolls.municipality("33063", "Bordeaux", in: "33")])
        let refused = try world.perform(importing(roll))
        let reason = TerritoryRefusal.Reason.unknownPlace("9A1", nearest: "91")
        #expect(refused.refusals == [TerritoryRefusal(line: 2, column: "DEP", reason: reason)])
        #expect(try DatabaseContent(of: world.database) == before)
        #expect(try world.perform(importing(roll, skips: true)).created == 1)
    }

    @Test func groupsAskForTheirMunicipalitiesFirst() throws {
        let world = try TestWorld(.sqlite)
        let report = try world.perform(importing(Rolls.groups))
        #expect(report.refusals == [TerritoryRefusal(line: 0, column: "CODGEO", reason: .noMunicipalities)])
    }

    @Test func aLongListOfRefusalsIsToldShortly() throws {
        let world = try TestWorld(.sqlite)
        let roll = Rolls.roll(
            .municipalities, (0..<300).map { Rolls.municipality("\(10_000 + $0)", "Lieu \($0)", in: "ZZZ") })
        let refusals = try world.perform(importing(roll)).refusals
        #expect(refusals.count == 101 && refusals.last?.reason == .more(200))
    }

    @Test(arguments: Engine.allCases) func outlinesComeInAreReplacedAndAreTakenAway(_ engine: Engine) throws {
        let world = try TestWorld(engine)
        let bring = { (work: ImportBoundaries.Work, apply: Bool) in
            try world.perform(ImportBoundaries(work, isDryRun: !apply))
        }
        let before = try DatabaseContent(of: world.database)
        #expect(try bring(Rolls.boundaries, false).created == 1)
        #expect(try DatabaseContent(of: world.database) == before)
        #expect(try bring(Rolls.boundaries, true).created == 1)
        #expect(try bring(Rolls.boundaries, true).unchanged == 1)
        #expect(try world.perform(ReadTerritory(slug: "rhone"), by: .anyone).outline?.rings.count == 1)
        #expect(try bring(.removeAll, true).updated == 1)
        #expect(try world.perform(ReadTerritory(slug: "rhone"), by: .anyone).outline == nil)
    }

    @Test func aCodeThatNumbersTwoPlacesMeansTheOneWithTheNameOfTheFile() throws {
        let world = try TestWorld(.sqlite)
        try world.perform(
            ImportBoundaries(Rolls.outlines([("11", "Île-de-France"), ("24", "Dordogne")]), isDryRun: false))
        #expect(try world.perform(ReadTerritory(slug: "ile-de-france"), by: .anyone).outline != nil)
        #expect(try world.perform(ReadTerritory(slug: "aude"), by: .anyone).outline == nil)
        #expect(try world.perform(ReadTerritory(slug: "dordogne"), by: .anyone).outline != nil)
    }

    @Test func anUnknownCodeIsRefusedWithTheNameThatMayBeMeant() throws {
        let world = try TestWorld(.sqlite)
        let report = try world.perform(ImportBoundaries(Rolls.outlines([("20A", "Corse-du-Sud")]), isDryRun: false))
        let reason = TerritoryRefusal.Reason.unknownPlace("20A", nearest: "Corse-du-Sud")
        #expect(report.refusals == [TerritoryRefusal(line: 1, column: "code", reason: reason)])
    }
}
