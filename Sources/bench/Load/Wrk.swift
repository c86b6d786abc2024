/// One run of the load generator.
struct Wrk {
    let connections: Int
    let seconds: Int

    func run(_ address: String, header: String?) throws -> LoadReport {
        try run((header.map { ["-H", $0] } ?? []) + [address])
    }

    /// - Parameter list: a file of paths, one a line, asked one after the other and again from the start.
    func run(_ contender: Contender, list: String) throws -> LoadReport {
        // A slow answer is an answer: the usual 2 s would count it as lost.
        try run(["--timeout", "60s", "-s", "Sources/bench/Peer/mix.lua", contender.address(""), "--", list])
    }

    private func run(_ words: [String]) throws -> LoadReport {
        let load = ["wrk", "-t\(min(2, connections))", "-c\(connections)", "-d\(seconds)s", "--latency"]
        let said = try Child.output(of: load + words)
        guard let report = LoadReport(wrk: said), report.requests > 0 else {
            throw BenchFault.unreadable("wrk", said: said)
        }
        return report
    }
}
