internal import French

/// Makes an election of the tables of a `.pb` file.
struct PabulibInterpreter {
    /// Numbers stay below it, so that sums of a city are exact.
    static let limit = 1 << 52
    private static let mostPlaces = 9

    let file: Pabulib
    var warnings: [PabulibWarning]

    init(_ file: Pabulib, _ warnings: [PabulibWarning]) {
        self.file = file
        self.warnings = warnings
    }

    mutating func election() throws(PabulibError) -> PabulibElection {
        let type = try voteType()
        let (budget, projects, places) = try money()
        let ballots = try PabulibBallots(file, projects, type).read()
        warnings += ballots.warnings
        compareCounts(projects.count, ballots.voters.count)
        compareTotals(projects, ballots)
        let longest = ballots.voters.map(\.choices.count).max() ?? 0
        let allowed = file.entry("max_length").flatMap { Int($0.value) } ?? longest
        return PabulibElection(
            type: type, moneyPlaces: places, pointPlaces: ballots.places, budget: budget,
            currency: file.entry("currency")?.value ?? "", title: title, projects: projects, voters: ballots.voters,
            length: min(max(longest, allowed), max(longest, projects.count)), warnings: warnings, file: file)
    }

    private var title: String {
        for key in ["description", "instance", "unit"] {
            if let value = file.entry(key)?.value, !value.isEmpty { return value }
        }
        return ""
    }

    private func voteType() throws(PabulibError) -> PabulibElection.VoteType {
        guard let entry = file.entry("vote_type"), !entry.value.isEmpty else { throw .missingKey("vote_type") }
        guard let type = PabulibElection.VoteType(rawValue: entry.value.lowercased()) else {
            throw .unknownVoteType(entry.value, line: entry.line)
        }
        return type
    }

    // MARK: Money

    private mutating func money() throws(PabulibError) -> (Int, [PabulibElection.Project], Int) {
        guard let entry = file.entry("budget"), !entry.value.isEmpty else { throw .missingKey("budget") }
        guard !file.projects.rows.isEmpty else { throw .noProject }
        let budget = try number(entry.value, "budget", entry.line)
        let place = file.projects.column("cost") ?? 0
        var costs: [DecimalText] = []
        for row in file.projects.rows { costs.append(try number(row.cells[place], "cost", row.line)) }
        let places = (costs + [budget]).map(\.decimals.count).max() ?? 0
        guard places <= Self.mostPlaces else { throw Self.tooLong(costs, file, place, entry) }
        guard let whole = budget.scaled(places, limit: Self.limit) else {
            throw .numberTooBig(entry.value, column: "budget", line: entry.line)
        }
        var scaled: [Int] = []
        for (cost, row) in zip(costs, file.projects.rows) {
            guard let value = cost.scaled(places, limit: Self.limit) else {
                throw .numberTooBig(row.cells[place], column: "cost", line: row.line)
            }
            scaled.append(value)
        }
        return (whole, try projects(scaled), places)
    }

    private static func tooLong(
        _ costs: [DecimalText], _ file: Pabulib, _ place: Int, _ budget: Pabulib.Entry
    ) -> PabulibError {
        for (cost, row) in zip(costs, file.projects.rows) where cost.decimals.count > mostPlaces {
            return .badNumber(row.cells[place], column: "cost", line: row.line)
        }
        return .badNumber(budget.value, column: "budget", line: budget.line)
    }

    mutating func number(_ text: String, _ column: String, _ line: Int) throws(PabulibError) -> DecimalText {
        let read = try Self.number(text, column, line)
        if read.hasComma { warnings.append(.decimalComma(line: line)) }
        return read
    }

    static func number(_ text: String, _ column: String, _ line: Int) throws(PabulibError) -> DecimalText {
        if text.isEmpty || text.lowercased() == "none" { throw .missingValue(column: column, line: line) }
        switch DecimalText.reading(text) {
        case .success(let number): return number
        case .failure(let error):
            switch error.fault {
            case .notNumber: throw .badNumber(text, column: column, line: line)
            case .ambiguous: throw .ambiguousNumber(text, column: column, line: line)
            case .negative: throw .negativeNumber(text, column: column, line: line)
            }
        }
    }

    private func projects(_ costs: [Int]) throws(PabulibError) -> [PabulibElection.Project] {
        let table = file.projects
        let (identifier, name) = (table.column("project_id") ?? 0, table.column("name"))
        let selected = table.column("selected")
        var lines: [String: Int] = [:]
        var projects: [PabulibElection.Project] = []
        for (row, cost) in zip(table.rows, costs) {
            let id = row.cells[identifier]
            if id.isEmpty { throw .missingValue(column: "project_id", line: row.line) }
            if let before = lines[id] { throw .repeatedProject(id, line: row.line, before: before) }
            lines[id] = row.line
            projects.append(
                PabulibElection.Project(
                    id: id, name: name.map { row.cells[$0] } ?? "", cost: cost,
                    selected: selected.flatMap { Int(row.cells[$0]) }, line: row.line))
        }
        return projects
    }

    // MARK: What the file says of itself

    private mutating func compareCounts(_ projects: Int, _ voters: Int) {
        if let said = file.entry("num_projects")?.value, !said.isEmpty, Int(said) != projects {
            warnings.append(.projectCount(said: said, found: projects))
        }
        if let said = file.entry("num_votes")?.value, !said.isEmpty, Int(said) != voters {
            warnings.append(.voteCount(said: said, found: voters))
        }
    }

    private mutating func compareTotals(_ projects: [PabulibElection.Project], _ ballots: PabulibBallots.Read) {
        let table = file.projects
        var votes = [Int](repeating: 0, count: projects.count)
        for voter in ballots.voters {
            for project in voter.choices { votes[project] += 1 }
        }
        guard let column = table.column("votes") else { return }
        let others = projects.indices.filter { index in
            let said = table.rows[index].cells[column]
            return !said.isEmpty && said.lowercased() != "none" && said != String(votes[index])
        }
        if !others.isEmpty { warnings.append(.otherTotals(others.map { projects[$0].id })) }
    }
}
