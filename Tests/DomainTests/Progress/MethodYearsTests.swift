import Domain
import Testing

@Suite struct MethodYearsTests {
    private static let stages: Set<String> = ["idee", "essai", "formation", "experimentation", "generalisation"]

    private func day(_ year: Int, _ month: Int = 1, _ day: Int = 1) -> Int? {
        CalendarDay(year: year, month: month, day: day)?.number
    }

    private func fact(
        _ item: String, _ field: String, parent: String? = nil, _ fill: (inout Fact) -> Void = { _ in }
    ) -> Fact {
        var fact = Fact(
            item: item, section: Template.current.section(of: field)?.name ?? "", field: field, position: 0,
            parent: parent)
        fill(&fact)
        return fact
    }

    private func told(_ item: String, _ place: String, _ stage: String, _ year: Int?) -> [Fact] {
        let head = fact(item, "progress") { $0.territory = TerritoryReference(id: 7, name: place, kind: "commune") }
        let stage = fact(item + "s", "progress.stage", parent: item) { $0.term = stage }
        let date = year.map { year in
            fact(item + "d", "progress.date", parent: item) { ($0.since, $0.until) = (day(year), day(year, 12, 31)) }
        }
        return [head, stage] + [date].compactMap(\.self)
    }

    private func milestone(_ item: String, _ kind: String, _ year: Int) -> [Fact] {
        [
            fact(item, "milestone") { ($0.since, $0.until, $0.text) = (day(year), day(year, 12, 31), "Un moment") },
            fact(item + "k", "milestone.type", parent: item) { $0.term = kind },
        ]
    }

    private func sheet(_ facts: [Fact]) -> Sheet {
        let practice = Practice(id: 1, slug: "une", title: "Une", rung: .everyone, state: .published, version: 1)
        return Sheet(practice: practice, edition: nil, source: nil, facts: facts)
    }

    @Test func `a place goes back and forth as it is said, in any order`() {
        let sheet = sheet(told("a", "Arles", "generalisation", 2019) + told("b", "Arles", "essai", 2021))
        let years = MethodYears(sheets: 3, read: [sheet], stages: Self.stages)
        #expect(years.years == 2019...2021 && years.dated == 1 && years.sheets == 3)
        #expect(years.known(in: 2019).map(\.point.stage) == ["generalisation"])
        #expect(years.known(in: 2020).map(\.point.stage) == ["generalisation"])
        #expect(years.known(in: 2020).map(\.isOfTheYear) == [false])
        #expect(years.known(in: 2021).map(\.point.stage) == ["essai"])
        #expect(years.known(in: 2018).isEmpty)
    }

    @Test func `a dated moment that names a stage counts at the main place, others do not`() {
        let places = [
            fact("t1", "territory") { $0.territory = TerritoryReference(id: 1, name: "Aude", kind: "departement") },
            fact("t2", "territory") { $0.territory = TerritoryReference(id: 2, name: "Gers", kind: "departement") },
            fact("t2r", "territory.role", parent: "t2") { $0.term = "principal" },
        ]
        let sheet = sheet(
            places + milestone("m1", "formation", 2016) + milestone("m2", "constat", 2005)
                + milestone("m3", "perspective", 2030))
        let years = MethodYears(sheets: 1, read: [sheet], stages: Self.stages)
        #expect(years.points.map(\.stage) == ["formation"] && years.points.map(\.place?.name) == ["Gers"])
        #expect(years.years == 2016...2016)
    }

    @Test func `what has no date is told by the sheet, and on no year`() {
        let sheet = sheet(told("a", "Arles", "idee", nil))
        let years = MethodYears(sheets: 1, read: [sheet], stages: Self.stages)
        #expect(sheet.progress(stages: Self.stages).count == 1)
        #expect(years.dated == 0 && years.years == nil && years.known(in: 2020).isEmpty)
    }

    @Test func `two things said of one year both stand, and the last said before alone`() {
        let facts =
            told("a", "Arles", "formation", 2016) + told("b", "Arles", "experimentation", 2016)
            + told("c", "Arles", "essai", 2014)
        let years = MethodYears(sheets: 1, read: [sheet(facts)], stages: Self.stages)
        #expect(years.known(in: 2016).map(\.point.stage) == ["formation", "experimentation"])
        #expect(years.known(in: 2015).map(\.point.stage) == ["essai"])
        #expect(years.known(in: 2018).map(\.point.stage) == ["experimentation"])
    }
}
