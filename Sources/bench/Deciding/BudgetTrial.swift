internal import Analysis
internal import Domain
internal import Exchange
internal import Glibc

/// A shared budget counted by Equal Shares, by Essaim and by pabutools.
struct BudgetTrial: MethodTrial {
    static var about: String {
        """
        Equal Shares on approvals, what a winner costs being what it is worth, alone and with shares that grow by one unit \
        of money until too much would be spent (add1): votes made by a seed, and a real one when its file is beside the \
        repository. Timed: from the ballots in memory to the winners; Essaim also puts equal ballots together in that \
        time. \(MethodProcess.version("pabutools")) counts with \(MethodProcess.version("gmpy2")), so that both are exact. \
        Compared: the winners, all of them. Wanted: × 20.
        """
    }

    static func all(_ isShort: Bool) -> [any MethodTrial] {
        let real = "../shared/data/budget/wieliczka-2023-green-budget.pb"
        let made = (isShort ? [40] : [1_000, 10_000, 100_000]).map {
            MadeBudget(projects: isShort ? 10 : 50, voters: $0)
        }
        return [BudgetOptions.Completion.none, .add1].flatMap { completion in
            made.map { BudgetTrial(made: $0, real: nil, completion: completion) }
                + (isShort || access(real, R_OK) != 0
                    ? [] : [BudgetTrial(made: nil, real: real, completion: completion)])
        }
    }

    let made: MadeBudget?
    let real: String?
    let completion: BudgetOptions.Completion

    var series: String { "\(completion.rawValue) \(real ?? "made")" }
    var peer: [String]? { ["budget_peer.py", "cost", completion.rawValue] }

    var label: String {
        let rule = completion == .none ? "alone" : completion.rawValue
        guard let made else { return "\(rule): Wieliczka 2023, 6 586 voters, 64 projects" }
        return "\(rule): \(Figures.grouped(made.voters)) voters, \(made.projects) projects"
    }

    func write(to path: String) throws {
        let text = made?.pabulib ?? real.map { ScratchFolder.text($0) } ?? ""
        try ScratchFolder.write(Array(text.utf8), to: path)
    }

    func answer(_ path: String, _ clock: inout MethodClock) throws -> JSON {
        let file = try PabulibElection.read(Array(ScratchFolder.text(path).utf8))
        let costs = file.projects.map(\.cost)
        let ballots = file.voters.map { $0.choices.map { BudgetElection.Choice($0) } }
        let order = costs.indices.sorted { file.projects[$0].id < file.projects[$1].id }
        var options = BudgetOptions()
        options.completion = completion
        options.rank = costs.indices.map { order.firstIndex(of: $0) ?? 0 }
        let count = try clock.measured {
            try BudgetElection(budget: file.budget, costs: costs, ballots: ballots).count(options)
        }
        let winners = count.winners.map { file.projects[$0].id }.sorted()
        return .object([
            JSON.Member("winners", .array(winners.map { .string($0) })),
            JSON.Member("steps", .integer(Int64(count.steps))),
        ])
    }

    func agreement(_ ours: JSON, _ theirs: JSON?) -> Agreement {
        let winners = ours["winners"]?.elements ?? []
        let steps = ours["steps"]?.integer ?? 0
        let words = "\(winners.count) winners" + (steps > 0 ? " after \(steps) steps" : "")
        guard let theirs else { return Agreement(isSame: !winners.isEmpty, words: words) }
        let isSame = !winners.isEmpty && theirs["winners"]?.elements == winners
        return Agreement(isSame: isSame, words: isSame ? "the same \(words)" : "other winners")
    }
}
