import PostgresDriver
import SQL
import TestSupport
import Testing

/// A program that writes is killed at any moment; what it acknowledged is there, and nothing is half there.
@Suite("Killed in the middle of writing") struct KillTests {
    @Test func `every acknowledged write of a killed writer is found again`() throws {
        let instance = try Instance()
        let acknowledged = try blows(instance, seed: 1, kills: Hostility.rounds(30, long: 150)) { kept, from in
            try instance.withDatabase { database in
                #expect(try database.check() == [])
                try StoredRevisions(database).expect(kept, at: from, files: "\(instance.data)/files")
            }
        }
        #expect(acknowledged >= Hostility.rounds(1_000, long: 5_000))
        let site = try Site(instance)
        #expect(try site.get("/pratiques").status == 200)
    }

    @Test(.enabled(if: Hostility.isLong)) func `so it is on PostgreSQL`() throws {
        let instance = try Instance()
        let cluster = try PostgresCluster.running()
        let name = try cluster.lendDatabase()
        defer { try? cluster.takeBack(name) }
        let address = cluster.connectionString(name)
        let database = try PostgresDatabase(PostgresOptions(connectionString: address))
        defer { database.close() }
        let acknowledged = try blows(instance, seed: 2, kills: 60, ["--database", address]) { kept, from in
            #expect(try database.check() == [])
            try StoredRevisions(database).expect(kept, at: from, files: "\(instance.data)/files")
        }
        #expect(acknowledged >= 1_000)
    }

    /// Starts the writer, kills it, looks, again and again on the same data; returns how many writes were acknowledged.
    private func blows(
        _ instance: Instance, seed: Int, kills: Int, _ options: [String] = [],
        look: (_ kept: [Int: Int], _ from: Int) throws -> Void
    ) throws -> Int {
        var dice = Dice(seed)
        var kept: [Int: Int] = [:]
        var total = 0
        var from = 1
        for _ in 0..<kills {
            let wanted = 25 + dice.below(25)
            let said = try KilledWriter("write", instance, options).life(
                from: from, after: wanted, pause: UInt32(dice.below(20_000)))
            total += said.count
            for (thread, number) in said { kept[thread] = max(kept[thread] ?? 0, number) }
            try look(kept, from)
            from = (kept.values.max() ?? 0) + 2
        }
        return total
    }
}
