import Acts
import Domain
import SQL
import Storage
import Synchronization
import TestSupport
import Testing

/// Many people who write one section of one sheet at once: every save that was acknowledged is in the history, none twice,
/// and no text of anybody disappears.
@Suite("Many editors of one sheet") struct EditingSiegeTests {
    private static let slug = "fiche-des-voisins"
    private static let section = "conditions"

    private struct Acknowledged: Sendable {
        let revision: Int64
        let text: String
    }

    /// Tries again while the database has no place.
    private static func done<R>(_ work: () throws -> R) throws -> R {
        while true {
            do { return try work() } catch  where Availability.isWorthRetrying(error) { continue }
        }
    }

    /// One person who rewrites a line of their own at each turn, sends it twice, and at every other turn also fights with all
    /// the others for one line.
    private static func write(
        _ world: TestWorld, as viewer: Viewer, number: Int, until end: ContinuousClock.Instant
    ) throws -> [Acknowledged] {
        var done: [Acknowledged] = []
        var turn = 0
        while ContinuousClock.now < end {
            turn += 1
            let text = "Il faut \(number)-\(turn)."
            let opened = try Self.done {
                try world.perform(ReadSection(slug: slug, section: section), by: viewer)
            }
            var typed = opened.typed.offering(opened.section, more: "condition")
            let own = typed.lines.firstIndex { $0[.text].hasPrefix("Il faut \(number)-") }
            if let place = own ?? typed.lines.lastIndex(where: { $0.field == "condition" && $0.isNew }) {
                typed.lines[place].values[.text] = text
            }
            if turn.isMultiple(of: 2), let shared = typed.lines.firstIndex(where: { $0.field == "caution" }) {
                typed.lines[shared].values[.text] = "Attention \(number)-\(turn)."
            }
            let save = SaveSection(
                slug: slug, section: section, typed, base: opened.revision, saveID: "\(number)-\(turn)")
            var answers: [Int64] = []
            for _ in 0..<2 {
                let outcome = try Self.done { try world.perform(save, by: viewer) }
                if case .saved(let revision, _) = outcome { answers.append(revision) }
            }
            // A conflict saved nothing, twice; a save is one save.
            #expect(answers.isEmpty || (answers.count == 2 && answers[0] == answers[1]))
            if let revision = answers.first { done.append(Acknowledged(revision: revision, text: text)) }
        }
        return done
    }

    @Test(arguments: Engine.allCases) func `every acknowledged save is in the history, none twice`(
        _ engine: Engine
    ) throws {
        let world = try TestWorld(engine)
        try world.bring([Drafts.practice("voisins", "Fiche des voisins")])
        let count = Hostility.rounds(12, long: 200)
        let people = try (0..<count).map { try world.somebody("Personne \($0)", [Grant(.editor, .instance)]) }
        let end = ContinuousClock.now + .seconds(Hostility.rounds(2, long: 60))
        let all = Mutex<[Acknowledged]>([])
        onThreads(count) { number in
            do {
                let done = try Self.write(world, as: people[number], number: number, until: end)
                all.withLock { $0 += done }
            } catch {
                Issue.record(error)
            }
        }
        let saves = all.withLock { $0 }
        #expect(saves.count > count / 2 && Set(saves.map(\.revision)).count == saves.count)
        let practice = try world.practice(Self.slug)
        let stored = try world.database.read { connection in
            try connection.query(
                """
                SELECT id, base FROM revision WHERE practice = \(practice) AND section = \(Self.section) ORDER BY id
                """
            ) { (id: try $0.integer(0), base: try $0.optionalInteger(1)) }
        }
        #expect(Set(stored.map(\.id)).isSuperset(of: saves.map(\.revision)) && stored.count == saves.count)
        // One line of saves: nobody began from what somebody else had replaced.
        #expect(Set(stored.map { $0.base ?? 0 }).count == stored.count)
        // Each save says what its writer wrote.
        let bodies = try world.database.read { connection in
            try connection.query(
                "SELECT id, body FROM revision WHERE practice = \(practice) AND section = \(Self.section) ORDER BY id"
            ) { (try $0.integer(0), try $0.text(1)) }
        }
        let texts = Dictionary(bodies, uniquingKeysWith: { $1 })
        #expect(saves.allSatisfy { texts[$0.revision]?.contains("\"\($0.text)\"") == true })
    }
}
