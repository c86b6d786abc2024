/// How long each recorded search takes on one connection, in a server that has just started and in a warm one.
struct FindTimes {
    struct Pass {
        let size: Int
        let name: String
        let result: SteadyLoad.Result
        /// MiB resident after the pass, and at most so far.
        let resident: Double
        let peak: Double
        /// Nil when no page is kept.
        var kept: KeptPages?
    }

    let ground: FindGround
    private let log: String
    /// Milliseconds from the start of the process until it listens, then of its first search.
    private(set) var start = 0.0
    private(set) var firstSearch = 0.0
    private(set) var passes: [Pass] = []

    init(_ ground: FindGround, log: String) {
        self.ground = ground
        self.log = log
    }

    mutating func measure() throws {
        Terminal.say("bench: \(ground.making.sheets) sheets, searches one after the other")
        let paths = ground.oneByOne
        let begin = Moment.now()
        let new = try FindStage.essaim(ground, log)
        start = Double(Moment.now() - begin) / 1e6
        firstSearch = try SteadyLoad(port: new.port).run(paths.prefix(1)).wait(1_000)
        var first = try pass("first pass", paths, new)
        first.kept = Self.stopped(new)
        var again = try warm("again", paths, try FindStage.essaim(ground, log))
        if let both = again.kept, let once = first.kept { again.kept = both.since(once) }
        passes = [first, again, try warm("again, without caches", paths, try FindStage.bareEssaim(ground, log))]
    }

    /// The second pass in a process of its own, with the pages kept in both.
    private func warm(_ name: String, _ paths: [String], _ server: Contender) throws -> Pass {
        // The first search of the process before is asked here too, so that the counts compare.
        _ = try SteadyLoad(port: server.port).run(paths.prefix(1) + paths)
        var measured = try pass(name, paths, server)
        measured.kept = Self.stopped(server)
        return measured
    }

    private func pass(_ name: String, _ paths: [String], _ server: Contender) throws -> Pass {
        let result = try SteadyLoad(port: server.port).run(paths)
        // A page that leads elsewhere or fails is no search.
        if let path = result.refused.first { throw BenchFault.unreadable(server.name, said: path) }
        return Pass(
            size: ground.making.sheets, name: name, result: result, resident: server.tree.residentMemory,
            peak: server.tree.peakMemory)
    }

    private static func stopped(_ server: Contender) -> KeptPages? {
        server.process.stop()
        return KeptPages(server)
    }
}
