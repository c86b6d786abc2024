/// What a Prometheus server reads: the text format 0.0.4.
struct MetricsText {
    private(set) var text = ""

    /// One measure: a name of ours, what it says in English, and its values with their labels.
    mutating func add(
        _ name: String, _ type: String, _ help: String, _ samples: [(labels: [(String, String)], value: Double)]
    ) {
        if samples.isEmpty { return }
        text += "# HELP essaim_\(name) \(help)\n# TYPE essaim_\(name) \(type)\n"
        for sample in samples { line(name, sample.labels, sample.value) }
    }

    mutating func add(_ name: String, _ type: String, _ help: String, _ value: Double?) {
        add(name, type, help, value.map { [([], $0)] } ?? [])
    }

    /// - Parameters:
    ///   - limits: upper ends, in seconds.
    ///   - counts: of each class by itself; one more than limits.
    mutating func addHistogram(_ name: String, _ help: String, limits: [Double], counts: [Int], sum: Double) {
        text += "# HELP essaim_\(name) \(help)\n# TYPE essaim_\(name) histogram\n"
        var total = 0
        for (limit, count) in zip(limits, counts) {
            total += count
            line("\(name)_bucket", [("le", Self.number(limit))], Double(total))
        }
        total = counts.reduce(0, +)
        line("\(name)_bucket", [("le", "+Inf")], Double(total))
        line("\(name)_sum", [], sum)
        line("\(name)_count", [], Double(total))
    }

    private mutating func line(_ name: String, _ labels: [(String, String)], _ value: Double) {
        let inside = labels.map { "\($0)=\"\(Self.escaped($1))\"" }.joined(separator: ",")
        text += "essaim_\(name)\(inside.isEmpty ? "" : "{\(inside)}") \(Self.number(value))\n"
    }

    private static func number(_ value: Double) -> String {
        value == value.rounded() && abs(value) < 1e15 ? String(Int(value)) : String(value)
    }

    private static func escaped(_ text: String) -> String {
        text.reduce(into: "") { escaped, character in
            switch character {
            case "\\": escaped += "\\\\"
            case "\"": escaped += "\\\""
            case "\n": escaped += "\\n"
            default: escaped.append(character)
            }
        }
    }
}
