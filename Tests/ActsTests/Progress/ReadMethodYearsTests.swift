import Acts
import Domain
import TestSupport
import Testing

@Suite struct ReadMethodYearsTests {
    @Test(arguments: Engine.allCases) func familyConferencesAreKnownByTheDatesOfTheirSheetsAlone(
        _ engine: Engine
    ) throws {
        let world = try TestWorld(engine)
        try world.bring()
        let found = try world.perform(ReadMethodYears(code: "conference_familiale"), by: .anyone)
        #expect(found.years.sheets == 5 && found.years.dated == 5 && found.years.years == 2014...2021)
        let told = { (year: Int) in
            found.years.known(in: year).map { known in
                "\(known.point.place?.name ?? "") \(known.point.stage) \(known.isOfTheYear ? "dit" : "avant")"
            }
            .sorted()
        }
        #expect(told(2014) == ["Ardèche experimentation dit"])
        #expect(
            told(2017) == [
                "Ardèche experimentation avant", "Gironde experimentation dit", "Nord experimentation dit",
            ])
        #expect(
            told(2019) == [
                "Ardèche formation dit", "Gironde generalisation dit", "Nord generalisation dit",
                "Pyrénées-Orientales formation dit", "Seine-Saint-Denis formation dit",
            ])
        #expect(told(2020).contains("Gironde formation dit"))
    }

    @Test func aMethodThatNoSheetFollowsIsKnownNowhere() throws {
        let world = try TestWorld(.sqlite)
        try world.bring([Drafts.practice("1", "Une")])
        let found = try world.perform(ReadMethodYears(code: "conference_familiale"), by: .anyone)
        #expect(found.years.sheets == 0 && found.years.years == nil && found.within.isEmpty)
        #expect(found.places.count > 90)
    }
}
