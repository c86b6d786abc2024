import Acts
import Domain
import Exchange
import SQL
import Storage
import TestSupport
import Testing

/// The 136 documentary sheets: brought in once, taken away as a table, brought in elsewhere from it.
@Suite struct EverySheetTests {
    private func csv(_ listing: ExportList.Listing, _ world: TestWorld) throws -> [UInt8] {
        var bytes: [UInt8] = []
        try world.perform(
            ExportList(listing) { list in
                bytes = []
                try ListFile(list).csv { bytes += $0 }
            }, by: .anyone)
        return bytes
    }

    @Test(arguments: Engine.allCases) func theThreeSourcesComeInOnceAndAreRoundTripped(_ engine: Engine) throws {
        let world = try TestWorld(engine)
        #expect(try world.bringEverySheet().map(\.created) == [22, 43, 71])
        let content = try DatabaseContent(of: world.database)
        let again = try world.bringEverySheet()
        #expect(again.map(\.unchanged) == [22, 43, 71] && again.allSatisfy { $0.changes == 0 })
        #expect(try DatabaseContent(of: world.database) == content)
        let bytes = try csv(.practices(SheetSearch()), world)
        let folder = try TemporaryDirectory()
        let path = folder.file("pratiques.csv")
        try TextFile.write(bytes, to: path)
        let other = try TestWorld(engine)
        let report = try other.perform(
            ImportPractices(
                try PracticeFeeds.open(bytes, path: path, vocabularies: other.world.vocabularies),
                original: ImportOriginal(bytes), isDryRun: false))
        #expect(report.created == 136 && report.refused == [] && report.warnings == [])
        let elsewhere = try csv(.practices(SheetSearch()), other)
        #expect(rows(elsewhere) == rows(bytes))
    }

    /// Without the identifiers, which say where a sheet came from.
    private func rows(_ bytes: [UInt8]) -> [String] {
        String(decoding: bytes, as: UTF8.self).split(separator: "\r\n").map { line in
            String(line.drop { $0 != ";" })
        }
    }

    @Test func aPrintedWordFindsItsSheet() throws {
        let world = try TestWorld(.sqlite)
        _ = try world.bringEverySheet()
        let found = try world.perform(SearchSheets(SheetSearch(words: "estime de soi")), by: .anyone).sheets.map(
            \.sheet.practice.title)
        #expect(found.contains("Jardin de Saint-Caprais"))
    }
}
