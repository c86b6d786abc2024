import PostgresDriver
import SQL
import TestSupport
import Testing

/// People answer a survey while the program is killed at any moment: no acknowledged answer is lost, none is there twice,
/// though whoever had no acknowledgement sends the same again.
@Suite("Killed while people answer") struct AnswerKillTests {
    @Test func `every acknowledged answer of a killed program is there, once`() throws {
        let instance = try Instance()
        let acknowledged = try blows(instance, seed: 5, kills: Hostility.rounds(8, long: 200)) { kept in
            try instance.withDatabase { database in
                #expect(try database.check() == [])
                try KeptAnswers(database).expect(kept)
            }
        }
        #expect(acknowledged >= Hostility.rounds(80, long: 2_000))
    }

    @Test func `so it is on PostgreSQL`() throws {
        let instance = try Instance()
        let cluster = try PostgresCluster.running()
        let name = try cluster.lendDatabase()
        defer { try? cluster.takeBack(name) }
        let address = cluster.connectionString(name)
        let database = try PostgresDatabase(PostgresOptions(connectionString: address))
        defer { database.close() }
        let kills = Hostility.rounds(5, long: 200)
        let acknowledged = try blows(instance, seed: 6, kills: kills, ["--database", address]) { kept in
            try KeptAnswers(database).expect(kept)
        }
        #expect(acknowledged >= Hostility.rounds(50, long: 2_000))
    }

    /// As many as a crowd sends: the first half is cut in its middle, and sent again by the second life.
    @Test(arguments: Engine.allCases)
    func `answers at a pace, cut in the middle, are all there once`(_ engine: Engine) throws {
        let instance = try Instance()
        let (rate, seconds) = (Hostility.rounds(48, long: 200), Hostility.rounds(4, long: 600))
        switch engine {
        case .sqlite:
            let kept = try stretch(instance, rate, seconds, [])
            try instance.withDatabase { try KeptAnswers($0).expect(kept) }
        case .postgres:
            let cluster = try PostgresCluster.running()
            let name = try cluster.lendDatabase()
            defer { try? cluster.takeBack(name) }
            let address = cluster.connectionString(name)
            let kept = try stretch(instance, rate, seconds, ["--database", address])
            let database = try PostgresDatabase(PostgresOptions(connectionString: address))
            defer { database.close() }
            try KeptAnswers(database).expect(kept)
        }
    }

    private func stretch(_ instance: Instance, _ rate: Int, _ seconds: Int, _ options: [String]) throws
        -> [Int: Set<Int>]
    {
        let writer = KilledWriter("answer", instance, options)
        let cut = try writer.life(from: 1, rate: rate, seconds: seconds, isCut: true)
        let whole = try writer.life(from: 1, rate: rate, seconds: seconds, isCut: false)
        #expect(!cut.isEmpty && whole.count == rate * seconds)
        return Dictionary(grouping: cut + whole, by: \.thread).mapValues { Set($0.map(\.number)) }
    }

    private func blows(
        _ instance: Instance, seed: Int, kills: Int, _ options: [String] = [],
        look: (_ kept: [Int: Set<Int>]) throws -> Void
    ) throws -> Int {
        var dice = Dice(seed)
        var kept: [Int: Set<Int>] = [:]
        for _ in 0..<kills {
            // The slowest thread goes on where it was cut; the others send again what was acknowledged.
            let from = (0..<KilledWriter.threads).map { kept[$0]?.max() ?? 0 }.min() ?? 0
            let said = try KilledWriter("answer", instance, options).life(
                from: from + 1, after: 12 + dice.below(20), pause: UInt32(dice.below(20_000)))
            for (thread, number) in said { kept[thread, default: []].insert(number) }
            try look(kept)
        }
        return kept.values.reduce(0) { $0 + $1.count }
    }
}
