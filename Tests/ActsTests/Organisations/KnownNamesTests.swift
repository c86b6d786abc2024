import Domain
import Testing

@testable import Acts

@Suite struct KnownNamesTests {
    private let names = KnownNames.shipped

    @Test(arguments: [
        ("Conseil général de l'Ardèche", "Conseil départemental de l'Ardèche"),
        ("conseil general d’Ille-et-Vilaine", "Conseil départemental d’Ille-et-Vilaine"),
        ("Département du Nord", "Conseil départemental du Nord"),
        ("Conseil général des Côtes d'Armor", "Conseil départemental des Côtes d'Armor"),
        ("Pôle emploi", "France Travail"), ("ANPE", "France Travail"), ("pole  emploi", "France Travail"),
        ("FNARS", "Fédération des acteurs de la solidarité"), ("CSTS", "Haut Conseil du travail social"),
        (
            "DRJSCS Corse", "Direction régionale de l’économie, de l’emploi, du travail et des solidarités de Corse"
        ),
        (
            "DREETS Hauts-de-France",
            "Direction régionale de l’économie, de l’emploi, du travail et des solidarités des Hauts-de-France"
        ),
        ("DDCS de la Gironde", "Direction départementale de l’emploi, du travail et des solidarités de la Gironde"),
        (
            "DDCSPP de l’Aveyron",
            "Direction départementale de l’emploi, du travail, des solidarités et de la protection des populations "
                + "de l’Aveyron"
        ),
    ])
    func aNameLeadsToTheOneOfToday(_ old: String, _ new: String) { #expect(names.newest(old) == new) }

    /// Alike, and not the same by any law.
    @Test(arguments: [
        "Conseil général de l'économie", "Conseil général", "Conseil général de Paris", "Département Ardèche",
        "Département d'information médicale", "DRJSCS Île-de-France", "DDCS de Paris", "Pôle emploi de Lille",
        "FNARS Bourgogne", "France Travail", "Conseil départemental du Nord", "FAS", "", "DDCS",
    ])
    func anyOtherNameStaysWhatItIs(_ name: String) { #expect(names.newest(name) == name) }

    @Test func earlierNamesComeWithTheirDays() throws {
        let earlier = names.earlier(than: "France Travail")
        #expect(earlier.map(\.text) == ["Pôle emploi", "Agence nationale pour l’emploi", "ANPE"])
        let day = { (year: Int, month: Int, day: Int) in CalendarDay(year: year, month: month, day: day)?.number }
        #expect(earlier[0].since == day(2008, 12, 19) && earlier[0].until == day(2023, 12, 31))
        #expect(earlier[1].since == nil && earlier[1].until == day(2008, 12, 18))
        #expect(earlier[2].until == day(2008, 12, 18) && earlier.allSatisfy { $0.source != nil })
        #expect(names.firstDay(of: "France Travail") == day(2024, 1, 1))
        #expect(names.firstDay(of: "Association quelconque") == nil)
    }

    @Test func theNamesOfADepartementKeepTheirPlace() {
        let earlier = names.earlier(than: "Conseil départemental de l'Eure").map(\.text)
        #expect(earlier == ["Département de l'Eure", "Conseil général de l'Eure"])
        #expect(names.earlier(than: "Conseil départemental de l'économie").isEmpty)
    }

    @Test func everyEarlierNameLeadsBackToTheOneItCameFrom() {
        let places = ["France Travail", "Conseil départemental de la Seine-Maritime"]
        let regions = ["Bretagne", "Occitanie"].map { names.newest("DREETS \($0)") }
        for name in places + regions {
            let earlier = names.earlier(than: name)
            #expect(!earlier.isEmpty)
            for old in earlier { #expect(names.newest(old.text) == name) }
        }
    }

    @Test func renamingsThatTurnInACircleEnd() {
        let names = KnownNames(
            [
                Renaming(.whole, "A", "B", day: nil, source: "1"), Renaming(.whole, "B", "A", day: nil, source: "1"),
            ], Vocabularies([]))
        #expect(names.chain(from: "A").count < 10 && names.earlier(than: "A").count < 10)
    }
}
