import Acts
import Domain
import SQL
import SQLiteDriver
import Secrets
import Storage
import TestSupport
import Testing

/// A database of every schema that was ever released is kept in Fixtures: today's program must open them all.
@Suite struct UpgradeTests {
    /// Each made by `essaim import practices` of the sheets 3C and 5D, 5D withdrawn, then VACUUM.
    static let fixtures = [
        "schema-11.sqlite", "schema-15.sqlite", "schema-21.sqlite", "schema-24.sqlite", "schema-28.sqlite",
        "schema-3.sqlite", "schema-31.sqlite", "schema-8.sqlite", "schema-9.sqlite",
    ]

    @Test func `every kept database is tested`() throws {
        let kept = DurableFile.names(in: Self.folder).filter { $0.hasSuffix(".sqlite") }
        #expect(kept == Self.fixtures)
        // The schema of today is released with its fixture: raise this and keep a new one with the next migration.
        #expect(kept.contains("schema-\(Migrator().latest).sqlite"))
    }

    @Test(arguments: fixtures)
    func `a kept database opens, is sound, and reads as before`(_ name: String) throws {
        let directory = try TemporaryDirectory()
        let world = try open(name, in: directory)
        defer { world.database.close() }
        #expect(try world.database.check().isEmpty)

        let read = ReadSheet(slug: "pair-aidance-en-communaute-therapeutique")
        guard case .sheet(let sheet) = try read.perform(by: .anyone, in: world) else {
            Issue.record("the sheet moved")
            return
        }
        #expect(sheet.practice.title == "Pair-aidance en communauté thérapeutique")
        #expect(sheet.source?.code == "hcts-2021" && sheet.edition?.number == 1)
        #expect(sheet.first("emergence") == nil && sheet.facts("emergence").map(\.absence) == [.notStated])
        #expect(sheet.stated("measure").count == 5)
        #expect(try SearchSheets(SheetSearch(words: "therapeut")).perform(by: .anyone, in: world).total == 1)
        #expect(throws: Refusal.gone) {
            try ReadSheet(slug: "approche-dpa-en-service-social-scolaire").perform(by: .anyone, in: world)
        }
    }

    @Test(arguments: fixtures)
    func `a kept database goes on living: sheets come in and are published again`(_ name: String) throws {
        let directory = try TemporaryDirectory()
        let world = try open(name, in: directory)
        defer { world.database.close() }
        _ = try PublishSheet(slug: "approche-dpa-en-service-social-scolaire")
            .perform(by: .instanceOperator, in: world)
        #expect(try SearchSheets(SheetSearch()).perform(by: .anyone, in: world).total == 2)
        #expect(try world.database.check().isEmpty)
    }

    @Test(arguments: ["schema-3.sqlite"])
    func `the words of a kept database become its first version, and the shipped ones the next`(_ name: String) throws {
        let directory = try TemporaryDirectory()
        let world = try open(name, in: directory)
        defer { world.database.close() }
        let themes = try ReadVocabulary(code: "theme").perform(by: .anyone, in: world)
        #expect(themes.vocabulary.version == Vocabulary.shipped.first { $0.code == "theme" }?.version)
        #expect(themes.versions.map(\.number) == [2, 1] && themes.versions.last?.at == 0)
        let first = try ReadVocabulary(code: "theme", version: 1).perform(by: .anyone, in: world).vocabulary
        #expect(first.terms.map(\.code) == themes.vocabulary.terms.map(\.code))
        #expect(first.terms.allSatisfy { $0.frenchSynonyms.isEmpty && $0.since == 1 && !$0.french.isEmpty })
        #expect(themes.sheets.values.reduce(0, +) == 1)
    }

    static var folder: String {
        let here = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(2)
        return here.joined(separator: "/") + "/Fixtures"
    }

    private func open(_ name: String, in directory: TemporaryDirectory) throws -> World {
        let path = directory.file("database.sqlite")
        try DurableFile.write(try DurableFile.read("\(Self.folder)/\(name)", limit: 1 << 24), to: path)
        let secrets = try Secrets()
        return try World(
            database: try SQLiteDatabase(SQLiteOptions(path: path)),
            files: FolderFiles(folder: directory.file("files")) { secrets.fingerprint($0) },
            journal: ErasureJournal(path: directory.file("erasures.tsv")),
            credentials: try TestCredentials.make(),
            ids: IdentifierSource(node: 3) { 1_800_000_000_000 }, now: { 1_800_000_000_000_000 })
    }
}
