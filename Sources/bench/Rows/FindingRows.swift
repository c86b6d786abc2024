/// Searching with facets: against datasette, how long one search takes, and what it costs to have.
struct FindingRows {
    private static let rounds = 3
    private let folder: ScratchFolder
    private let options: BenchOptions
    private var rounds: Int { min(options.rounds, Self.rounds) }

    /// Seconds of a turn.
    var turn: Int { options.seconds }

    init(_ folder: ScratchFolder, _ options: BenchOptions) {
        self.folder = folder
        self.options = options
    }

    func measured() throws -> [Section] {
        var (load, times, cost) = (loadSection(), timesSection(), costSection())
        let sizes = options.sizes ?? (options.isShort ? [FindGround.real, 300] : [FindGround.real, 5_000, 100_000])
        var reference: [FindTimes.Pass]?
        for size in sizes {
            let ground = try FindGround(size, in: "\(options.keep ?? folder.path)/find-\(size)", options)
            var measured = FindTimes(ground, log: folder.file("find.log"))
            try measured.measure()
            for (pass, first) in zip(measured.passes, reference ?? measured.passes) {
                times.rows.append(line(pass, against: first))
            }
            reference = reference ?? measured.passes
            cost.rows.append(line(ground, measured))
            load.rows += try loadLines(ground)
        }
        return [load, times, cost]
    }

    /// A machine for tests has no load generator.
    private func loadLines(_ ground: FindGround) throws -> [[String]] {
        guard (try? Child.output(of: ["sh", "-c", "command -v wrk"])) != nil else {
            if options.isShort { return [] }
            throw BenchFault.absent("wrk", package: "wrk")
        }
        let stage = try FindStage(ground) { folder.file($0) }
        defer { stage.stop() }
        var load = FindLoad(stage, rounds: rounds, options)
        try load.measure()
        // A server says how many pages it had ready when it has stopped.
        stage.stop()
        return load.results.map { line($0, load) }
    }

    private func line(_ result: FindLoad.Result, _ load: FindLoad) -> [String] {
        let reference = load.results.first { $0.connections == result.connections } ?? result
        return [
            Figures.grouped(load.stage.ground.making.sheets), String(result.connections), result.contender.name,
            "\(Figures.plain(result.perSecond.median)) [\(Figures.range(result.perSecond))]",
            Figures.plain(result.median.median), Figures.plain(result.slowest.median),
            Figures.plain(result.processor.median), Figures.grouped(result.page.pageBytes),
            KeptPages(result.contender)?.share ?? "–",
            result.failed == 0 ? "0" : Figures.grouped(result.failed),
            Figures.ratio(reference.perSecond.median, to: result.perSecond.median),
        ]
    }

    private func line(_ pass: FindTimes.Pass, against first: FindTimes.Pass) -> [String] {
        let waits = [500, 950, 990, 1_000].map { Figures.plain(pass.result.wait($0)) }
        return [Figures.grouped(pass.size), pass.name] + waits + [
            Figures.ratio(pass.result.mean, to: first.result.mean), pass.kept?.share ?? "–",
            Figures.plain(pass.resident),
            Figures.plain(pass.peak),
        ]
    }

    private func line(_ ground: FindGround, _ times: FindTimes) -> [String] {
        let making = ground.making
        return [
            Figures.grouped(making.sheets), Figures.grouped(making.visible), Figures.plain(making.textMegabytes),
            Figures.plain(making.writeSeconds), making.indexSeconds.map(Figures.plain) ?? "with it",
            Figures.plain(making.essaimMegabytes), Figures.plain(times.start), Figures.plain(times.firstSearch),
            making.peerSeconds.map(Figures.plain) ?? "absent",
            ground.hasPeer ? Figures.plain(making.peerMegabytes) : "absent",
        ]
    }
}
