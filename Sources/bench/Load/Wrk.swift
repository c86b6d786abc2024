/// One run of the load generator.
struct Wrk {
    let connections: Int
    let seconds: Int

    func run(_ address: String, header: String?) throws -> LoadReport {
        let load = ["wrk", "-t2", "-c\(connections)", "-d\(seconds)s", "--latency"]
        let said = try Child.output(of: load + (header.map { ["-H", $0] } ?? []) + [address])
        guard let report = LoadReport(wrk: said), report.requests > 0 else {
            throw BenchFault.unreadable("wrk", said: said)
        }
        return report
    }
}
