/// What a load generator measured in one run.
struct LoadReport: Equatable {
    let perSecond: Double
    let requests: Double
    /// Milliseconds.
    let median: Double
    let slowest99: Double
    /// Answers outside 2xx and 3xx.
    let refused: Int
    let broken: Int
}

extension LoadReport {
    /// Nil when the text is no report of wrk with `--latency`.
    init?(wrk text: String) {
        let lines = text.split(separator: "\n").map { $0.split(separator: " ").map(String.init) }
        func value(after name: String) -> String? { lines.first { $0.first == name && $0.count > 1 }?[1] }
        guard let perSecond = value(after: "Requests/sec:").flatMap(Double.init),
            let median = value(after: "50%").flatMap(Self.milliseconds),
            let slowest = value(after: "99%").flatMap(Self.milliseconds),
            let requests = lines.first(where: { $0.count > 2 && $0[1] == "requests" && $0[2] == "in" })
                .flatMap({ Double($0[0]) })
        else { return nil }
        self.perSecond = perSecond
        self.requests = requests
        self.median = median
        slowest99 = slowest
        refused = lines.first { $0.first == "Non-2xx" }.flatMap { $0.last.flatMap { Int($0) } } ?? 0
        broken =
            lines.first { $0.starts(with: ["Socket", "errors:"]) }
            .map { $0.compactMap { Int($0.filter(\.isNumber)) }.reduce(0, +) } ?? 0
    }

    /// "554.86us", "7.90ms", "1.02s", "2.00m"
    static func milliseconds(_ text: String) -> Double? {
        let digits = text.prefix { $0.isNumber || $0 == "." }
        let scale: [String: Double] = ["us": 0.001, "ms": 1, "s": 1000, "m": 60_000]
        guard let number = Double(digits), let unit = scale[String(text.dropFirst(digits.count))] else { return nil }
        return number * unit
    }
}
