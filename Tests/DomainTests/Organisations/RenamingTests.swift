import Domain
import Testing

@Suite struct RenamingTests {
    private static let header = "shape\told\tnew\tday\texcept\tsource"

    private func parse(_ line: String) throws -> [Renaming] { try Renaming.parse(tsv: "\(Self.header)\n\(line)\n") }

    @Test func aLineSaysWhatChangedWhenAndWhere() throws {
        let renaming = try #require(try parse("# une note\n\nregion\tVieux\tNeuf\t2021-04-01\t11,93\tdécret").first)
        #expect((renaming.shape, renaming.old, renaming.new) == (.region, "Vieux", "Neuf"))
        #expect(renaming.day == CalendarDay(year: 2021, month: 4, day: 1) && renaming.source == "décret")
        #expect(renaming.exceptions == ["11", "93"])
        let other = try #require(try parse("whole\tSigle\tMots\t-\t-\tloi").first)
        #expect(other.day == nil && other.exceptions.isEmpty)
    }

    @Test(arguments: [
        ("whole\tA\tB\t-\tloi", RenamingError.columns(line: 2, found: 5)),
        ("whole\tA\t\t-\t-\tloi", .emptyCell(line: 2)), ("prefix\tA\tB\t-\t-\tloi", .shape(line: 2)),
        ("whole\tA\tB\t2021-02-30\t-\tloi", .day(line: 2)), ("whole\tA\tB\t2021\t-\tloi", .day(line: 2)),
    ])
    func aDamagedLineIsNamed(_ line: String, _ error: RenamingError) {
        #expect(throws: error) { try parse(line) }
    }

    @Test func theHeaderIsAskedFor() {
        #expect(throws: RenamingError.header) { try Renaming.parse(tsv: "old\tnew\n") }
    }

    @Test func thoseThatComeWithTheProgramSayWhereTheyAreWritten() throws {
        let shipped = try Renaming.parse(tsv: EmbeddedData.renamingsTSV)
        #expect(shipped == Renaming.shipped && shipped.count >= 20)
        #expect(shipped.contains { $0.new == "France Travail" && $0.day == CalendarDay(year: 2024, month: 1, day: 1) })
        let places = Set(
            Vocabulary.shipped.filter { ["departement", "region"].contains($0.code) }.flatMap(\.terms).map(\.code))
        for renaming in shipped {
            #expect(renaming.old != renaming.new && !renaming.old.contains("'") && !renaming.new.contains("'"))
            #expect(renaming.exceptions.isSubset(of: places), "\(renaming.old)")
            #expect(renaming.source.contains { $0.isNumber })
        }
    }
}
