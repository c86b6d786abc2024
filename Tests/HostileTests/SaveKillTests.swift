import PostgresDriver
import SQL
import TestSupport
import Testing

/// People write while the program is killed at any moment: every save that was acknowledged is in the history, once, and
/// the section says the last one whole.
@Suite("Killed while people save") struct SaveKillTests {
    @Test func `every acknowledged save of a killed program is in the history, once`() throws {
        let instance = try Instance()
        let acknowledged = try blows(instance, seed: 3, kills: Hostility.rounds(12, long: 200)) { kept in
            try instance.withDatabase { database in
                #expect(try database.check() == [])
                try SavedSections(database).expect(kept)
            }
        }
        #expect(acknowledged >= Hostility.rounds(100, long: 2_000))
    }

    @Test(.enabled(if: Hostility.isLong)) func `so it is on PostgreSQL`() throws {
        let instance = try Instance()
        let cluster = try PostgresCluster.running()
        let name = try cluster.lendDatabase()
        defer { try? cluster.takeBack(name) }
        let address = cluster.connectionString(name)
        let database = try PostgresDatabase(PostgresOptions(connectionString: address))
        defer { database.close() }
        let acknowledged = try blows(instance, seed: 4, kills: 200, ["--database", address]) { kept in
            try SavedSections(database).expect(kept)
        }
        #expect(acknowledged >= 2_000)
    }

    private func blows(
        _ instance: Instance, seed: Int, kills: Int, _ options: [String] = [],
        look: (_ kept: [Int: Set<Int>]) throws -> Void
    ) throws -> Int {
        var dice = Dice(seed)
        var kept: [Int: Set<Int>] = [:]
        var from = 1
        for _ in 0..<kills {
            let said = try KilledWriter("save", instance, options).life(
                from: from, after: 10 + dice.below(15), pause: UInt32(dice.below(20_000)))
            for (thread, number) in said { kept[thread, default: []].insert(number) }
            try look(kept)
            // Beyond what a kill may have swallowed the acknowledgement of.
            from = (kept.values.compactMap { $0.max() }.max() ?? 0) + 2
        }
        return kept.values.reduce(0) { $0 + $1.count }
    }
}
