import Acts
import Domain
import SQL
import Storage
import Synchronization
import TestSupport
import Testing

/// Imports at once from several processes: one takes effect, whatever becomes of the others.
@Suite struct ConcurrentImportTests {
    private func run(_ world: TestWorld, _ acts: [ImportPractices]) throws -> [Result<ImportReport, any Error>] {
        let worlds = try acts.indices.map { try world.anotherProcess(node: $0 + 2) }
        let results = Mutex<[Int: Result<ImportReport, any Error>]>([:])
        onThreads(acts.count) { number in
            let result = Result { try acts[number].perform(by: .instanceOperator, in: worlds[number]) }
            results.withLock { $0[number] = result }
        }
        for world in worlds { world.database.close() }
        return results.withLock { results in acts.indices.compactMap { results[$0] } }
    }

    @Test(arguments: Engine.allCases) func twoImportsOfOneFileStoreItOnce(_ engine: Engine) throws {
        let world = try TestWorld(engine)
        let act = try TestWorld.importing()
        let reports = try run(world, [act, act]).compactMap { try? $0.get() }
        #expect(reports.filter { $0.count(.created) == 22 }.count == 1)
        #expect(reports.allSatisfy { $0.changes == 22 || $0.changes == 0 })
        let content = try DatabaseContent(of: world.database)
        #expect(content.counts["practice"] == 22 && content.counts["edition"] == 22 && content.counts["address"] == 22)
        #expect(content.counts["audit"] == 23 && content.counts["file"] == 1)
        #expect(try world.database.check() == [])
        #expect(try world.bring().count(.unchanged) == 22)
    }

    @Test(arguments: Engine.allCases) func importsThatDisagreeLeaveTheSheetOfOneOfThem(_ engine: Engine) throws {
        let world = try TestWorld(engine)
        try world.bring([Drafts.practice("1", "Un")])
        let texts = (1...6).map { "Texte \($0)." }
        let acts = texts.map { text in
            ImportPractices(
                namespace: Drafts.document.code, document: Drafts.document,
                drafts: [Drafts.practice("1", "Un", text: text)], refusals: [], original: Array(text.utf8),
                isDryRun: false)
        }
        let done = try run(world, acts).filter { (try? $0.get()) != nil }.count
        #expect(done >= 1)
        let sheet = try world.sheet("un")
        #expect(texts.contains(sheet.first("description")?.text ?? ""))
        #expect(sheet.edition?.number == 1 + done && sheet.practice.version == Int64(1 + done))
        let revisions = try world.database.read { connection in
            try connection.first("SELECT COUNT(*) FROM revision WHERE section = 'description'") { try $0.int(0) }
        }
        #expect(revisions == 1 + done)
        #expect(try world.audit(.importPractices).count == 2 * (1 + done))
    }
}
