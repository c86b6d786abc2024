internal import French

/// Reads the ballots of a `.pb` file.
struct PabulibBallots {
    struct Read {
        var voters: [PabulibElection.Voter] = []
        var places = 0
        var warnings: [PabulibWarning] = []
    }

    private let file: Pabulib
    private let type: PabulibElection.VoteType
    private let placeOf: [String: Int]
    private let fallback: DecimalText?

    init(
        _ file: Pabulib, _ projects: [PabulibElection.Project], _ type: PabulibElection.VoteType
    ) throws(PabulibError) {
        self.file = file
        self.type = type
        placeOf = Dictionary(uniqueKeysWithValues: projects.enumerated().map { ($0.element.id, $0.offset) })
        let said = type == .scoring ? file.entry("default_score") : nil
        if let said, !said.value.isEmpty {
            fallback = try PabulibInterpreter.number(said.value, "default_score", said.line)
        } else {
            fallback = nil
        }
    }

    func read() throws(PabulibError) -> Read {
        let table = file.votes
        guard !table.rows.isEmpty else { throw .noVoter }
        let (vote, points) = (table.column("vote") ?? 0, table.column("points"))
        if type.hasPoints && points == nil { throw .missingColumn("points", .votes, line: table.line) }
        var result = Read()
        let ids = try identifiers(&result)
        var choices: [[Int]] = []
        var given: [[DecimalText]] = []
        for row in table.rows {
            var ballot = try self.choices(row.cells[vote], row.line, &result)
            var score = type.hasPoints ? try self.points(row.cells[points ?? vote], row.line) : []
            if type.hasPoints && score.count != ballot.count {
                throw .pointsCount(line: row.line, projects: ballot.count, points: score.count)
            }
            if let fallback {
                let others = Set(0..<placeOf.count).subtracting(ballot).sorted()
                ballot += others
                score += others.map { _ in fallback }
            }
            choices.append(ballot)
            given.append(score)
        }
        result.places = given.lazy.flatMap { $0 }.map(\.decimals.count).max() ?? 0
        for (index, row) in table.rows.enumerated() {
            let scaled = try self.scaled(given[index], result.places, row.line)
            result.voters.append(
                PabulibElection.Voter(id: ids[index], choices: choices[index], points: scaled, line: row.line))
        }
        return result
    }

    private func identifiers(_ result: inout Read) throws(PabulibError) -> [String] {
        guard let column = file.votes.column("voter_id") else {
            result.warnings.append(.namelessVoters(file.votes.rows.count))
            return [String](repeating: "", count: file.votes.rows.count)
        }
        var lines: [String: Int] = [:]
        var ids: [String] = []
        for row in file.votes.rows {
            let id = row.cells[column]
            ids.append(id)
            if id.isEmpty { continue }
            if let before = lines.updateValue(row.line, forKey: id) {
                throw .repeatedVoter(id, line: row.line, before: before)
            }
        }
        let nameless = ids.count { $0.isEmpty }
        if nameless > 0 { result.warnings.append(.namelessVoters(nameless)) }
        return ids
    }

    private func choices(_ cell: String, _ line: Int, _ result: inout Read) throws(PabulibError) -> [Int] {
        var choices: [Int] = []
        var seen: Set<Int> = []
        for part in Self.parts(cell) {
            guard let project = placeOf[part] else {
                throw .unknownProject(part, line: line, nearest: French.nearest(part, among: placeOf.keys.sorted()))
            }
            if seen.insert(project).inserted {
                choices.append(project)
            } else {
                if type.hasPoints { throw .twiceOnBallot(part, line: line) }
                result.warnings.append(.countedOnce(part, line: line))
            }
        }
        return choices
    }

    private func points(_ cell: String, _ line: Int) throws(PabulibError) -> [DecimalText] {
        var points: [DecimalText] = []
        for part in Self.parts(cell) { points.append(try PabulibInterpreter.number(part, "points", line)) }
        return points
    }

    private func scaled(_ points: [DecimalText], _ places: Int, _ line: Int) throws(PabulibError) -> [Int] {
        var scaled: [Int] = []
        for point in points {
            guard let value = point.scaled(places, limit: PabulibInterpreter.limit) else {
                throw .numberTooBig(String(decoding: point.whole, as: UTF8.self), column: "points", line: line)
            }
            scaled.append(value)
        }
        return scaled
    }

    private static func parts(_ cell: String) -> [String] {
        if cell.lowercased() == "none" { return [] }
        return cell.split(separator: ",").map { String($0).withoutOuterSpaces }.filter { !$0.isEmpty }
    }
}
