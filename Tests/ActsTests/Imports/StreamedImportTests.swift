import Acts
import Domain
import SQL
import Storage
import Synchronization
import TestSupport
import Testing

/// Imports from feeds that are read, never held.
@Suite struct StreamedImportTests {
    /// Makes its records as they are asked for, so that nobody can hold more of them than they keep themselves.
    private struct Made: PracticeFeed {
        let count: Int
        var failsAtReading: Int?
        let readings = Counter()
        let document = Drafts.document
        var namespace: String { document.code }

        func read(_ each: (FeedItem) throws -> Void) throws {
            let reading = readings.next()
            for number in 1...count {
                if reading == failsAtReading && number == count { throw Broken() }
                try each(.draft(Drafts.practice("\(number)", "Pratique \(number)")))
            }
        }
    }

    private struct Broken: Error {}

    private final class Counter: Sendable {
        private let value = Mutex(0)
        func next() -> Int {
            value.withLock {
                $0 += 1
                return $0
            }
        }
    }

    private func importing(_ feed: any PracticeFeed, isDryRun: Bool = false, _ listener: ImportListener = .silent)
        -> ImportPractices
    {
        ImportPractices(feed, original: ImportOriginal([1]), isDryRun: isDryRun, listener: listener)
    }

    @Test func theReportKeepsTheFirstLinesAndTheListenerHearsThemAll() throws {
        let world = try TestWorld(.sqlite)
        let heard = Mutex((lines: 0, checked: 0, stored: 0))
        let listener = ImportListener(
            progress: { stage, done, _ in
                heard.withLock { if stage == .checking { $0.checked = done } else { $0.stored = done } }
            },
            line: { _ in heard.withLock { $0.lines += 1 } })
        let count = ImportReport.kept + 100
        let report = try world.perform(importing(Made(count: count), listener))
        #expect(report.created == count && report.entries.count == ImportReport.kept)
        #expect(heard.withLock { $0.lines == count && $0.checked == count && $0.stored == count })
    }

    @Test(arguments: Engine.allCases) func aFeedThatBreaksInTheMiddleLeavesNothing(_ engine: Engine) throws {
        let world = try TestWorld(engine)
        let empty = try DatabaseContent(of: world.database)
        for reading in [1, 2] {
            #expect(throws: Broken.self) {
                try world.perform(importing(Made(count: 30, failsAtReading: reading)))
            }
            #expect(try DatabaseContent(of: world.database) == empty)
        }
    }

    @Test(arguments: Engine.allCases) func aKeyGivenTwiceIsRefusedTheSecondTime(_ engine: Engine) throws {
        let world = try TestWorld(engine)
        let drafts = [Drafts.practice("1", "Un"), Drafts.practice("1", "Un encore"), Drafts.practice("2", "Deux")]
        let doubled = ImportRefusal(record: "1", path: "", reason: .duplicateKey("1"))
        #expect(throws: Refusal.invalid([doubled])) { try world.bring(drafts) }
        let report = try world.bring(drafts, skipsRefused: true)
        #expect(report.entries.map(\.title) == ["Un", "Deux"] && report.refused == [doubled])
    }

    @Test(arguments: Engine.allCases) func aDryRunOfAChangeChangesNothing(_ engine: Engine) throws {
        let world = try TestWorld(engine)
        try world.bring([Drafts.practice("1", "Un"), Drafts.practice("2", "Deux")])
        let before = try DatabaseContent(of: world.database)
        let files = try world.files.hashes()
        let drafts = [Drafts.practice("1", "Un bis", text: "Autre."), Drafts.practice("3", "Trois", targets: ["2"])]
        let dry = try world.bring(drafts, original: "autre", isDryRun: true)
        #expect(try DatabaseContent(of: world.database) == before && world.files.hashes() == files)
        let real = try world.bring(drafts, original: "autre")
        #expect(dry.entries == real.entries && real.updated == 1 && real.created == 1)
    }
}
