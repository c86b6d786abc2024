internal import Acts
internal import Domain
internal import SQLiteDriver
internal import Synchronization

/// Writes by several threads at once: the writer lets those that wait together share one commit.
struct CommitRows {
    private let folder: ScratchFolder
    private let options: BenchOptions

    init(_ folder: ScratchFolder, _ options: BenchOptions) {
        self.folder = folder
        self.options = options
    }

    func measured() throws -> Section {
        let threads = [1, 4, 16]
        let kinds: [(name: String, limit: Int?)] = [("grouped", nil), ("each its own commit", 1)]
        let instances = try kinds.map { try prepared($0.limit) }
        defer { for instance in instances { instance.close() } }
        var speeds = [[Samples]](repeating: [Samples](repeating: Samples(), count: threads.count), count: kinds.count)
        var shares = speeds
        for _ in 0..<options.rounds {
            for (kind, instance) in instances.enumerated() {
                for (index, count) in threads.enumerated() {
                    let (speed, share) = try measure(instance, threads: count)
                    speeds[kind][index].add(speed)
                    shares[kind][index].add(share)
                }
            }
        }
        var section = section()
        for (kind, (name, _)) in kinds.enumerated() {
            for (index, count) in threads.enumerated() {
                let (speed, share) = (speeds[kind][index], shares[kind][index])
                section.rows.append([
                    name, String(count), "\(Figures.plain(speed.median)) [\(Figures.range(speed))]",
                    Figures.plain(share.median), Figures.ratio(speed.median, to: speeds[kind][0].median),
                ])
            }
        }
        return section
    }

    private func section() -> Section {
        Section(
            title: "Writes that share a commit",
            about: """
                Each thread withdraws sheets and makes them public again, one act after the other: permission, state, \
                readers, words, audit line, change, and a commit that is on disk before the act returns \
                (`synchronous=FULL`). The last column compares with one thread.
                """,
            command: ".build/release/bench --only commit",
            columns: ["commits", "threads", "acts/s", "acts a commit", "against 1 thread"])
    }

    private func prepared(_ limit: Int?) throws -> BenchInstance {
        let instance = try BenchInstance(try folder.folder("commit-\(limit ?? 0)"), batchLimit: limit)
        _ = try instance.importPractices(try SyntheticPractices(copies: 1))
        return instance
    }

    private func measure(_ instance: BenchInstance, threads: Int) throws -> (speed: Double, share: Double) {
        let world = instance.world
        let sheets = try SearchSheets(SheetSearch(words: ""), size: threads).perform(by: .anyone, in: world).sheets
        let slugs = sheets.map(\.sheet.practice.slug)
        let pairs = options.isShort ? 2 : 400 / threads
        let failure = Mutex<(any Error)?>(nil)
        let before = commits(instance)
        let seconds = Moment.seconds {
            ServerThreads.run(threads) { number in
                do {
                    for _ in 0..<pairs {
                        _ = try WithdrawSheet(slug: slugs[number], reason: "bench")
                            .perform(by: .instanceOperator, in: world)
                        _ = try PublishSheet(slug: slugs[number]).perform(by: .instanceOperator, in: world)
                    }
                } catch { failure.withLock { $0 = error } }
            }
        }
        if let error = failure.withLock({ $0 }) { throw error }
        let acts = Double(threads * pairs * 2)
        return (acts / seconds, acts / Double(max(1, commits(instance) - before)))
    }

    private func commits(_ instance: BenchInstance) -> Int {
        (instance.world.database as? SQLiteDatabase)?.commitCount ?? 0
    }
}
