import Domain
import Testing

@Suite struct SheetComparisonTests {
    private func fact(
        _ field: String, _ text: String? = nil, parent: String? = nil, _ change: (inout Fact) -> Void = { _ in }
    ) -> Fact {
        let section = Template.current.section(of: field)?.name ?? ""
        var fact = Fact(item: field + (text ?? ""), section: section, field: field, position: 0, parent: parent)
        fact.text = text
        change(&fact)
        return fact
    }

    private func sheet(_ facts: [Fact]) -> SheetProjection {
        let practice = Practice(id: 1, slug: "x", title: "X", rung: .everyone, state: .published, version: 1)
        let sheet = Sheet(practice: practice, edition: nil, source: nil, facts: facts)
        return SheetProjection(sheet, template: .current)
    }

    private func fields(_ comparison: SheetComparison) -> [String] {
        comparison.groups.flatMap(\.rows).map(\.field.name)
    }

    @Test func rowsFollowTheTemplateAndLeaveOutWhatNobodySays() {
        let one = sheet([fact("lever", "Une fête"), fact("objective", "Se voir")])
        let two = sheet([fact("effect", "Moins seul"), fact("theme") { $0.term = "aller_vers" }])
        let comparison = SheetComparison([one, two], template: .current)
        #expect(fields(comparison) == ["theme", "objective", "lever", "effect"])
        #expect(comparison.groups.map(\.section.strand) == [.identity, .approach, .approach, .result])
        #expect(comparison.groups.flatMap(\.rows).allSatisfy { $0.cells.count == 2 && $0.differs })
        #expect(comparison.groups[0].rows[0].cells[0].isEmpty && comparison.groups[0].rows[0].cells[1].count == 1)
    }

    @Test func whatASourceIsOrGetsWrongIsNotCompared() {
        let facts = [fact("reference", "Un guide"), fact("defect", "Illisible"), fact("relation", "Liée")]
        #expect(SheetComparison([sheet(facts), sheet([])], template: .current).count == 0)
    }

    @Test func aRowDiffersByWhatIsSaidAndNotByWhereItWasRead() {
        let same = [fact("objective", "Se voir") { $0.locator = "12" }, fact("step", "Un"), fact("step", "Deux")]
        let other = [fact("objective", "Se voir") { $0.locator = "99" }, fact("step", "Un")]
        let comparison = SheetComparison([sheet(same), sheet(other)], template: .current)
        #expect(comparison.groups.flatMap(\.rows).map(\.differs) == [false, true])
        #expect(fields(comparison.differences) == ["step"] && comparison.differences.count == 1)
    }

    @Test func aRowDiffersByItsPartsToo() {
        let effect = fact("effect", "Moins seul")
        let target = { (code: String) in fact("effect.target", parent: effect.item) { $0.term = code } }
        let one = sheet([effect, target("personnes")])
        #expect(
            SheetComparison([one, sheet([effect, target("personnes")])], template: .current).differences.count == 0)
        #expect(
            SheetComparison([one, sheet([effect, target("familles")])], template: .current).differences.count == 1)
        #expect(SheetComparison([one, sheet([effect])], template: .current).differences.count == 1)
    }

    @Test func theSameAbsenceEverywhereIsNoRowAndTwoAbsencesAreOne() {
        let absent = { (absence: Fact.Absence) in [self.fact("contact") { $0.absence = absence }] }
        let same = SheetComparison([sheet(absent(.notStated)), sheet(absent(.notStated))], template: .current)
        #expect(same.count == 0)
        let two = SheetComparison([sheet(absent(.notStated)), sheet(absent(.notApplicable))], template: .current)
        #expect(fields(two) == ["contact"] && two.differences.count == 1)
    }

    @Test func fourSheetsDifferWhenOneOfThemDoes() {
        let said = sheet([fact("objective", "Se voir")])
        #expect(SheetComparison([said, said, said, said], template: .current).differences.count == 0)
        let other = sheet([fact("objective", "Agir")])
        #expect(SheetComparison([said, said, said, other], template: .current).differences.count == 1)
    }
}
