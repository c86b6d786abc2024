import SQL

/// Finds in an engine's plan the tables that a statement reads from end to end.
struct PlanReader {
    let dialect: Dialect

    /// Names of tables, sorted, each once.
    func fullScans(_ plan: [String], of statement: String) -> [String] {
        switch dialect {
        case .sqlite: Set(plan.flatMap { sqlite($0, names: Self.names(in: statement)) }).sorted()
        case .postgres: Set(postgres(plan)).sorted()
        }
    }

    /// `SCAN f`, `SCAN p USING INDEX …`; an automatic index reads the table whole to be made. A table of full text says
    /// what it looks up behind the number of its plan, `VIRTUAL TABLE INDEX 0:M1`, and nothing when it reads all.
    private func sqlite(_ step: String, names: [String: [String]]) -> [String] {
        let words = step.split(separator: " ")
        guard words.count >= 2, words[0] == "SCAN" || step.contains("AUTOMATIC") else { return [] }
        if step.contains("VIRTUAL TABLE INDEX"), !step.hasSuffix(":") { return [] }
        return names[String(words[1])] ?? [String(words[1])]
    }

    /// `Seq Scan on fact f`, and an index read without a condition on it.
    private func postgres(_ plan: [String]) -> [String] {
        var scanned: [String] = []
        for (number, line) in plan.enumerated() {
            guard
                let match = line.firstMatch(
                    of: /(Seq Scan|Index Scan|Index Only Scan)(?: Backward)?(?: using \S+)? on (\w+)/)
            else { continue }
            let details = plan[(number + 1)...].prefix { !$0.contains("->") && !$0.contains("Plan ") }
            if match.1 == "Seq Scan" || !details.contains(where: { $0.contains("Index Cond:") }) {
                scanned.append(String(match.2))
            }
        }
        return scanned
    }

    /// The tables behind each name of a statement: SQLite's plans tell the alias only.
    private static func names(in statement: String) -> [String: [String]] {
        var names: [String: [String]] = [:]
        for match in statement.matches(of: /(?:FROM|JOIN|UPDATE|INTO) (\w+)(?: (?:AS )?([a-z]\w*))?/) {
            let table = String(match.1)
            names[table, default: []].append(table)
            if let alias = match.2 { names[String(alias), default: []].append(table) }
        }
        return names
    }
}
