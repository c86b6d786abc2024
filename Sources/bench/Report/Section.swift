/// One part of the report: what was done, its table, and the command that does it again.
struct Section {
    let title: String
    /// The workload in plain words: what is compared, and what is not.
    let about: String
    let command: String
    let columns: [String]
    var rows: [[String]] = []
    /// Said under the table; one line each.
    var remarks: [String] = []

    var markdown: String {
        var lines = ["## \(title)", "", about, "", "Again: `\(command)`", ""]
        lines.append("| " + columns.joined(separator: " | ") + " |")
        lines.append("|" + columns.indices.map { $0 == 0 ? "---|" : "--:|" }.joined())
        lines += rows.map { "| " + $0.joined(separator: " | ") + " |" }
        if !remarks.isEmpty { lines += [""] + remarks.map { "- \($0)" } }
        return lines.joined(separator: "\n") + "\n"
    }

    /// The same with the conditions of a run that measured it without the rest of the report.
    func measuredAlone(_ machine: Machine, rounds: Int) -> Section {
        var section = self
        let rounds = rounds == 1 ? "1 round" : "\(rounds) rounds"
        section.remarks.append("Measured alone, on \(machine.date), in \(rounds), load before: \(machine.load).")
        return section
    }
}
