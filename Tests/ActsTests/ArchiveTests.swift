import Acts
import Domain
import SQL
import Storage
import TestSupport
import Testing

@Suite("Whole archive")
struct ArchiveTests {
    private func expectEqual(_ before: ArchiveFolder, _ after: ArchiveFolder) throws {
        let (old, new) = (try before.contents(), try after.contents())
        #expect(Set(old.keys) == Set(new.keys))
        for name in old.keys.sorted() { #expect(old[name] == new[name], "\(name) differs") }
    }

    @Test(
        "Exported, imported into the other engine and exported again, every file is the same",
        arguments: Engine.allCases)
    func roundTrip(_ engine: Engine) throws {
        let other: Engine = engine == .sqlite ? .postgres : .sqlite
        let source = try ArchiveInstance(engine)
        try source.fill()
        let target = try ArchiveInstance(other, day: 1)
        let first = ArchiveFolder(path: try source.exported("first"))
        // Only an export made by an older program has labels on their own.
        for table in ArchiveTable.kept where table.name != "term_label" {
            #expect(try !first.lines(table.name).isEmpty, "\(table.name) has no row")
        }

        let summary = try ImportAll(from: first.path, ArchiveInstance.hashing())
            .perform(by: .instanceOperator, in: target.world)
        let files = try first.lines("file").count
        #expect(summary.tables == ArchiveTable.kept.count && summary.files == files && summary.erasures == 1)
        try expectEqual(first, ArchiveFolder(path: try target.exported("second")))
        #expect(try words(source) == words(target))
    }

    @Test("What proves an identity stays behind", arguments: Engine.allCases)
    func secrets(_ engine: Engine) throws {
        let source = try ArchiveInstance(engine)
        try source.fill()
        #expect(String(describing: try DatabaseContent(of: source.world.database)).contains(ArchiveInstance.secretText))
        for (path, bytes) in try ArchiveFolder(path: source.exported("first")).contents() {
            #expect(!String(decoding: bytes, as: UTF8.self).contains(ArchiveInstance.secretText), "\(path)")
        }
    }

    @Test("Exported twice, nothing differs, and the export is no change", arguments: Engine.allCases)
    func steady(_ engine: Engine) throws {
        let source = try ArchiveInstance(engine)
        try source.fill()
        let first = try ArchiveFolder(path: source.exported("first")).contents()
        #expect(try ArchiveFolder(path: source.exported("second")).contents() == first)
    }

    @Test("What was imported works: it is found, read and imported over", arguments: Engine.allCases)
    func useful(_ engine: Engine) throws {
        let source = try ArchiveInstance(.sqlite)
        try source.fill()
        let target = try ArchiveInstance(engine, day: 1)
        _ = try ImportAll(from: source.exported("all"), ArchiveInstance.hashing())
            .perform(by: .instanceOperator, in: target.world)
        let world = try ArchiveInstance.world(target.fixture.database, target.folder, target.clock)
        #expect(try SearchSheets(SheetSearch(words: "evry")).perform(by: .anyone, in: world).total == 4)
        #expect(throws: Refusal.gone) {
            try ReadSheet(slug: "pratique-third-suite").perform(by: .anyone, in: world)
        }
        guard case .moved(let slug) = try ReadSheet(slug: "pratique-first").perform(by: .anyone, in: world) else {
            Issue.record("the former address does not lead on")
            return
        }
        #expect(slug == "pratique-first-suite")
        // The next change gets a number of its own: the engine counts on from the imported ones.
        _ = try WithdrawSheet(slug: slug, reason: "test").perform(by: .instanceOperator, in: world)
        #expect(throws: Refusal.notEmpty) {
            try ImportAll(from: source.path("all"), ArchiveInstance.hashing())
                .perform(by: .instanceOperator, in: world)
        }
    }

    @Test("A table that no archive declares makes the export fail", arguments: Engine.allCases)
    func forgotten(_ engine: Engine) throws {
        let source = try ArchiveInstance(engine)
        try source.world.database.withMigrationLock { connection in
            try connection.script(connection.dialect.schema("CREATE TABLE forgotten (id BIGINT PRIMARY KEY);"))
        }
        #expect(throws: ArchiveFault.undeclaredTable("forgotten")) { try source.exported("all") }
        #expect(!FolderTree.exists(source.path("all")))
    }

    @Test("A folder that holds something is not written to, and nothing is left beside it")
    func occupied() throws {
        let source = try ArchiveInstance(.sqlite)
        try FolderTree.make(source.path("all"))
        try DurableFile.write([1], to: source.path("all") + "/mine")
        #expect(throws: ArchiveFault.folderNotEmpty) { try source.exported("all") }
        #expect(DurableFile.names(in: source.path("")).sorted() == ["all", "data"])
        _ = try source.exported("free/")
        #expect(FolderTree.exists(source.path("free") + "/manifest.json"))
    }

    @Test("A stored file that a row names and the store lost makes the export fail")
    func lostFile() throws {
        let source = try ArchiveInstance(.sqlite)
        try source.fill()
        let hash = try #require(try source.world.files.hashes().first)
        for hash in try source.world.files.hashes() { try source.world.files.remove(hash) }
        let named = try source.world.database.read { try FileIndex($0).hashes() }
        #expect(named.contains(hash) || !named.isEmpty)
        #expect(throws: ArchiveFault.lostFile(hash: named[0])) { try source.exported("all") }
    }

    @Test("A visitor may neither export nor import")
    func forbidden() throws {
        let source = try ArchiveInstance(.sqlite)
        #expect(throws: Refusal.forbidden(.exportAll)) {
            try ExportAll(to: source.path("a"), ArchiveInstance.hashing()).perform(by: .anyone, in: source.world)
        }
        #expect(throws: Refusal.forbidden(.importAll)) {
            try ImportAll(from: source.path("a"), ArchiveInstance.hashing()).perform(by: .anyone, in: source.world)
        }
    }

    @Test("An erasure told by either journal is done again on what the archive brings", arguments: Engine.allCases)
    func erasures(_ engine: Engine) throws {
        let source = try ArchiveInstance(engine)
        try source.fill()
        let archive = try source.exported("all")
        let found = try source.world.database.read { try PracticeStore($0).find(address: "pratique-first-suite") }
        let id = try #require(found?.practice.id)
        let target = try ArchiveInstance(engine, day: 1)
        try target.world.journal.append(Erasure(at: 7, kind: "practice", id: id))
        _ = try ImportAll(from: archive, ArchiveInstance.hashing())
            .perform(by: .instanceOperator, in: target.world)
        #expect(try target.world.database.read { try PracticeStore($0).isErased(id) })
        let after = ArchiveFolder(path: try target.exported("after"))
        #expect(try after.lines("fact").allSatisfy { !$0.hasPrefix("{\"practice\":\"\(id)\"") })
        #expect(try target.world.journal.all().count == 2)
        // The file that its source names is gone with it.
        let sources = try after.lines("source").filter { $0.contains("\"code\":\"kept\"") }
        #expect(sources.count == 1 && sources[0].contains("\"file\":null"))
    }

    private func words(_ instance: ArchiveInstance) throws -> [String] {
        try instance.world.database.read { connection in
            try connection.query(
                """
                SELECT d.practice, w.words, d.published_at, d.sections, d.fingerprint
                FROM search_document d JOIN search_document_word w ON w.doc = d.doc ORDER BY d.practice
                """
            ) { row in
                "\(try row.integer(0)) \(try row.text(1)) \(try [2, 3, 4].map { try row.integer($0) })"
            }
        }
    }
}
