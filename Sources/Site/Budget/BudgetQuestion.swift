package import Analysis
package import Exchange

/// A shared budget to be counted: the files that were given, and how to count.
package struct BudgetQuestion: Sendable {
    /// A `.pb` file.
    package var file: [UInt8]
    package var rivals: [UInt8]?
    package var overrides: [UInt8]?
    /// The step and the order of equals are set from the file.
    package var options = BudgetOptions()
    /// Asked now and then; when it says yes, the count is given up.
    package var isOver: @Sendable () -> Bool = { false }

    package init(file: [UInt8]) { self.file = file }

    /// Reads the files and counts.
    /// - Throws: `PabulibError`, `BudgetSideFile.Fault`, `TableError` or `BudgetFault`.
    package func answer() throws -> BudgetAnswer {
        let vote = try PabulibElection.read(file)
        let election = try BudgetElection(
            budget: vote.budget, costs: vote.projects.map(\.cost), ballots: vote.voters.map { Self.ballot($0, vote) })
        let ids = vote.projects.map(\.id)
        var options = options
        options.step = (0..<vote.moneyPlaces).reduce(1) { step, _ in step * 10 }
        options.rank = Self.rank(ids)
        if let rivals {
            options.rivals = try side { () throws(BudgetSideFile.Fault) in
                try BudgetSideFile.rivals(rivals, among: ids)
            }
        }
        let overrides = try self.overrides.map { bytes in
            try side { () throws(BudgetSideFile.Fault) in try BudgetSideFile.overrides(bytes, among: ids) }
        }
        let count = try election.count(options, isOver: isOver)
        let decision = try overrides.map { overrides in
            try BudgetDecision(
                count, in: election,
                overrides.map { BudgetDecision.Override(project: $0.project, isIn: $0.isIn, reason: $0.reason) })
        }
        return BudgetAnswer(vote: vote, election: election, options: options, count: count, decision: decision)
    }

    /// A fault of the table itself is the table's own.
    private func side<Value>(_ read: () throws(BudgetSideFile.Fault) -> Value) throws -> Value {
        do {
            return try read()
        } catch {
            if let table = error.table { throw table }
            throw error
        }
    }

    /// A ranking of at most L projects gives L points to the first one, then one less each.
    private static func ballot(
        _ voter: PabulibElection.Voter, _ vote: PabulibElection
    ) -> [BudgetElection.Choice] {
        voter.choices.enumerated().map { place, project in
            let score =
                switch vote.type {
                case .approval, .chooseOne: 1
                case .cumulative, .scoring: voter.points.indices.contains(place) ? voter.points[place] : 0
                case .ordinal: max(1, vote.length - place)
                }
            return BudgetElection.Choice(project, score: score)
        }
    }

    /// Per project, its place when identifiers are sorted as text, byte by byte.
    private static func rank(_ ids: [String]) -> [Int] {
        let order = ids.indices.sorted { ids[$0].utf8.lexicographicallyPrecedes(ids[$1].utf8) }
        var rank = [Int](repeating: 0, count: ids.count)
        for (place, project) in order.enumerated() { rank[project] = place }
        return rank
    }
}

/// A shared budget that was counted, with what the files say.
package struct BudgetAnswer: Sendable {
    package let vote: PabulibElection
    package let election: BudgetElection
    package let options: BudgetOptions
    package let count: BudgetCount
    /// When overrides were given.
    package let decision: BudgetDecision?

    package var outcome: BudgetOutcome { BudgetOutcome(of: decision?.decided ?? count.winners, in: election) }

    /// The file with the winners, those decided when people decided, in its column `selected`.
    package var marked: [UInt8] {
        let winners = decision?.decided ?? count.winners
        return vote.file.selecting(Set(winners.map { vote.projects[$0].id })).bytes
    }

    /// What the organiser's column `selected` has more and less than the count; nil when the file does not say.
    package var official: (more: [Int], less: [Int])? {
        guard vote.projects.contains(where: { $0.selected != nil }) else { return nil }
        let said = vote.projects.indices.filter { vote.projects[$0].selected == 1 }
        return (said.filter { !count.winners.contains($0) }, count.winners.sorted().filter { !said.contains($0) })
    }
}
