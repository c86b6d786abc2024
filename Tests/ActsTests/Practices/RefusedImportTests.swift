import Acts
import Domain
import SQL
import Storage
import TestSupport
import Testing

/// Imports with a record that cannot be taken.
@Suite struct RefusedImportTests {
    private let unread = ImportRefusal(record: "9", path: "titre", reason: .missing)

    @Test(arguments: Engine.allCases) func oneRefusedRecordStopsTheWholeImport(_ engine: Engine) throws {
        let world = try TestWorld(engine)
        let empty = try DatabaseContent(of: world.database)
        let loose = ImportRefusal(record: "2", path: "relation", reason: .unknownTarget("7"))
        let drafts = [Drafts.practice("1", "Un"), Drafts.practice("2", "Deux", targets: ["7"])]
        #expect(throws: Refusal.invalid([unread, loose])) { try world.bring(drafts, refusals: [unread]) }
        #expect(try DatabaseContent(of: world.database) == empty)
        let report = try world.bring(drafts, refusals: [unread], isDryRun: true)
        #expect(report.refused == [unread, loose] && report.entries.map(\.key) == ["1"])
        #expect(try DatabaseContent(of: world.database) == empty)
    }

    @Test(arguments: Engine.allCases) func theOthersComeInWhenThatIsAskedAndTheRefusedLeaveNothing(_ engine: Engine)
        throws
    {
        let world = try TestWorld(engine)
        let drafts = [Drafts.practice("1", "Un"), Drafts.practice("2", "Ptérodactyle", targets: ["7"])]
        let report = try world.bring(drafts, refusals: [unread], skipsRefused: true)
        #expect(report.entries.map(\.key) == ["1"] && report.refused.map(\.record) == ["9", "2"])
        #expect(throws: Refusal.notFound) { try world.sheet("pterodactyle") }
        let content = try DatabaseContent(of: world.database)
        #expect(content.counts["practice"] == 1 && content.counts["external_key"] == 1)
        #expect(!content.holds("Ptérodactyle") && !content.holds("pterodactyle"))
        // Once its target is there, it comes in at the address its title gives.
        let later = try world.bring(drafts + [Drafts.practice("7", "Sept")])
        #expect(later.entries.map(\.slug) == ["un", "pterodactyle", "sept"])
    }

    @Test(arguments: Engine.allCases) func whoNamesARefusedRecordIsRefusedToo(_ engine: Engine) throws {
        let world = try TestWorld(engine)
        let drafts = [
            Drafts.practice("1", "Un", targets: ["2"]), Drafts.practice("2", "Deux", targets: ["7"]),
            Drafts.practice("3", "Trois", targets: ["4"]), Drafts.practice("4", "Quatre", targets: ["3"]),
        ]
        let report = try world.bring(drafts, skipsRefused: true)
        #expect(report.entries.map(\.key) == ["3", "4"])
        #expect(Set(report.refused.map(\.record)) == ["1", "2"])
        #expect(try DatabaseContent(of: world.database).counts["practice"] == 2)
    }

    @Test(arguments: Engine.allCases) func aTargetMayBeKnownFromAnEarlierImport(_ engine: Engine) throws {
        let world = try TestWorld(engine)
        try world.bring([Drafts.practice("1", "Un")])
        try world.bring([Drafts.practice("2", "Deux", targets: ["1", "2"])])
        let targets = try world.sheet("deux").stated("relation").map(\.target?.slug)
        #expect(targets == ["un", "deux"])
    }

    @Test func onlyTheOperatorImports() throws {
        let world = try TestWorld(.sqlite)
        let empty = try DatabaseContent(of: world.database)
        #expect(throws: Refusal.forbidden(.importPractices)) {
            try world.perform(try TestWorld.importing(), by: .anyone)
        }
        #expect(try DatabaseContent(of: world.database) == empty)
        #expect(try world.files.hashes() == [])
    }
}
