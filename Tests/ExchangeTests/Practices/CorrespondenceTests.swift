import Domain
import Exchange
import TestSupport
import Testing

/// The page that shows where each name of each source goes is written from the mappings that the readers follow.
@Suite struct CorrespondenceTests {
    @Test func thePageSaysWhatTheReadersDo() throws {
        let golden = GoldenFile("../../../docs/formats/correspondances.md", beside: #filePath)
        let found = try golden.compare(Self.page)
        #expect(found == nil, "\(golden.advice(for: "CorrespondenceTests"))")
    }

    @Test func everyNameGoesToAFieldOfTheTemplateOrSaysWhyNot() {
        for row in Correspondence.fiches + Correspondence.short + Correspondence.table {
            let speaksOfOthers = [.inferred, .identifier, .locator].contains(row.note)
            #expect(!row.fields.isEmpty || speaksOfOthers, "\(row.key)")
            for field in row.fields where field != "title" {
                #expect(Template.current.field(field) != nil, "\(row.key): \(field)")
            }
        }
        #expect(Set(Correspondence.fiches.map { $0.key.prefix { $0 != "." && $0 != "[" } }).count == 51)
        #expect(Correspondence.short.count == 11)
    }

    @Test func theColumnsOfTheTableAreThoseOfItsPage() throws {
        let path = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(4).joined(separator: "/")
        let page = try #require(TextFile.read(path + "/docs/formats/table.md"))
        let lines = page.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        let rules = lines.prefix { !$0.hasPrefix("|---") }
        let whole = (rules + ["|---|---|---|---|---|---|"] + Self.columns).joined(separator: "\n") + "\n"
        let golden = GoldenFile("../../../docs/formats/table.md", beside: #filePath)
        let found = try golden.compare(whole)
        #expect(found == nil, "\(golden.advice(for: "CorrespondenceTests"))")
    }

    private static let columns = PracticeColumns.columns.map { group, column in
        let codes = column.vocabulary(of: group.field).map { "`\($0)`" } ?? ""
        let several = group.repeats ? "oui" : ""
        let example = column.example.split(separator: "|").joined(separator: "\\|")
        return "| `\(column.name)` | \(column.french) | \(several) | \(codes) | \(group.sheet ?? "") | \(example) |"
    }

    private static let page = """
        # Where each name goes

        Each name of the three sources and of the table, and the field of the sheet that keeps it. Written from the
        mappings by `ESSAIM_REWRITE=1 swift test --filter CorrespondenceTests`; never by hand. That no value is lost is
        proved value by value by `EveryLeafTests`, `EveryShortLeafTests` and `TableExportTests`.

        ## The sheets of the 2021 report (`fiches.json`, 48 names and one that may be left out)

        \(table(Correspondence.fiches))

        ## The short records of the 2015 report (`practices-2.json`, `practices-3.json`, 11 names)

        What a record leaves out (contact, problem, an empty name) is on the sheet as "not stated by the source".

        \(table(Correspondence.short))

        ## The table of practices (CSV, XLSX, ODS)

        \(table(Correspondence.table))

        """

    private static func table(_ rows: [Correspondence]) -> String {
        let lines = rows.map { row in
            let fields = row.fields.map { "`\($0)`" }.joined(separator: ", ")
            return "| `\(row.key)` | \(fields) | \(row.note.map(words) ?? "") |"
        }
        return "| name | field | |\n|---|---|---|\n" + lines.joined(separator: "\n")
    }

    private static func words(_ note: Correspondence.Note) -> String {
        switch note {
        case .title: "title of the sheet"
        case .identifier: "key of the import"
        case .locator: "lines of the source, on each fact"
        case .rubric: "checked against the list of rubrics"
        case .inferred: "marks facts as the reader's own classification"
        case .printed: "also kept as printed"
        case .crosswalk: "by the crosswalk of the source, as printed beside the code"
        }
    }
}
