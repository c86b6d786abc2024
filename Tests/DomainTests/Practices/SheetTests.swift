import Domain
import Testing

@Suite struct SheetTests {
    private static func fact(_ item: String, _ field: String, parent: String? = nil, absence: Fact.Absence? = nil)
        -> Fact
    {
        var fact = Fact(item: item, section: "conditions", field: field, position: 0, parent: parent)
        fact.absence = absence
        return fact
    }

    private let sheet = Sheet(
        practice: Practice(id: 1, slug: "a", title: "A", rung: .everyone, state: .published, version: 1),
        edition: nil, source: nil,
        facts: [
            fact("a", "obstacle", absence: .notStated), fact("b", "obstacle"), fact("c", "obstacle"),
            fact("d", "obstacle.type", parent: "b"), fact("e", "obstacle.type", parent: "c"), fact("f", "ethics"),
            fact("g", "lever", absence: .unknown),
        ])

    @Test func theFactsOfAFieldKeepTheirOrderAndTheirAbsences() {
        #expect(sheet.facts("obstacle").map(\.item) == ["a", "b", "c"])
        #expect(sheet.facts("caution").isEmpty)
    }

    @Test func onlyWhatIsStatedIsStated() {
        #expect(sheet.stated("obstacle").map(\.item) == ["b", "c"])
        #expect(sheet.first("obstacle")?.item == "b")
        #expect(sheet.stated("lever").isEmpty && sheet.first("lever") == nil)
    }

    @Test func partsBelongToTheirItemAndAreNoFactsOfTheirOwn() {
        let parts = sheet.stated("obstacle").map { sheet.parts(of: $0, "obstacle.type").map(\.item) }
        #expect(parts == [["d"], ["e"]])
        #expect(sheet.facts("obstacle.type").isEmpty)
        #expect(sheet.facts("ethics").first.map { sheet.parts(of: $0, "obstacle.type") } == [])
    }
}
