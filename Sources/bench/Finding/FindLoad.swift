internal import Glibc

/// How many recorded searches a second each server answers, in turns.
struct FindLoad {
    struct Result {
        let connections: Int
        let contender: Contender
        /// The first recorded searches one after the other, before the load.
        let page: SteadyLoad.Result
        var perSecond = Samples()
        var median = Samples()
        var slowest = Samples()
        var processor = Samples()
        var failed = 0
        let seconds: Int
    }

    /// Seconds of a turn, at most.
    private static let longest = 20
    let stage: FindStage
    let rounds: Int
    private let options: BenchOptions
    private(set) var results: [Result] = []

    init(_ stage: FindStage, rounds: Int, _ options: BenchOptions) {
        self.stage = stage
        self.rounds = rounds
        self.options = options
    }

    mutating func measure() throws {
        var pages: [SteadyLoad.Result] = []
        for contender in stage.contenders { pages.append(try page(contender)) }
        for connections in [1, options.connections] {
            for (contender, page) in zip(stage.contenders, pages) where canAnswer(page, connections) {
                results.append(
                    Result(
                        connections: connections, contender: contender, page: page,
                        seconds: seconds(page, connections)))
            }
        }
        for round in 1...rounds {
            Terminal.say("bench: \(stage.ground.making.sheets) sheets, round \(round) of \(rounds)")
            for index in results.indices { try turn(&results[index]) }
        }
    }

    private func page(_ contender: Contender) throws -> SteadyLoad.Result {
        let isPeer = stage.isPeer(contender)
        let paths = isPeer ? stage.ground.paths(stage.ground.peerPaths) : stage.ground.oneByOne
        let count = isPeer ? (options.isShort ? 5 : stage.ground.hasManySheets ? 10 : 40) : paths.count
        let result = try SteadyLoad(port: contender.port).run(paths.prefix(count))
        if let path = result.refused.first { throw BenchFault.unreadable(contender.name, said: path) }
        return result
    }

    /// False for a server so slow that no connection would have an answer when its turn is over.
    private func canAnswer(_ page: SteadyLoad.Result, _ connections: Int) -> Bool {
        page.mean * Double(connections) <= Double(Self.longest) * 1_000
    }

    /// A slow server has time for forty answers and for four a connection, of at most 20 s: what is under way when the
    /// time is over does not count, and in a short turn that would be the slowest searches.
    private func seconds(_ page: SteadyLoad.Result, _ connections: Int) -> Int {
        if options.isShort { return options.seconds }
        let needed = page.mean * Double(max(40, 4 * connections)) / 1_000
        return max(options.seconds, min(Self.longest, Int(needed.rounded(.up))))
    }

    /// Waits until every server has done with the requests that the turn before left behind, twenty seconds at most.
    private func settle() {
        var before = -1.0
        for _ in 0..<100 {
            let now = stage.contenders.reduce(0) { $0 + $1.tree.processorTime }
            if now == before { return }
            before = now
            usleep(200_000)
        }
    }

    private func turn(_ result: inout Result) throws {
        settle()
        let before = result.contender.tree.processorTime
        let report = try Wrk(connections: result.connections, seconds: result.seconds)
            .run(result.contender, list: stage.paths(of: result.contender))
        let used = result.contender.tree.processorTime - before
        result.perSecond.add(report.perSecond)
        result.median.add(report.median)
        result.slowest.add(report.slowest99)
        result.processor.add(used * 1e3 / report.requests)
        result.failed += report.refused + report.broken
    }
}
