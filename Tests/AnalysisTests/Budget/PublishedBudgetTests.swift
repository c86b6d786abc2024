import Analysis
import Exchange
import TestSupport
import Testing

/// The published results of two real votes (pabulib; equalshares.net).
@Suite(.enabled(if: SharedData.holds("budget/wieliczka-2023-green-budget.pb"), Comment(rawValue: SharedData.note)))
struct PublishedBudgetTests {
    private let files = ["wieliczka-2023-green-budget", "warszawa-2019-stare-miasto"]

    private func read(_ name: String) throws -> (PabulibElection, BudgetElection) {
        let file = try PabulibElection.read(try SharedData.bytes("budget/\(name).pb"))
        return (file, try file.counted())
    }

    private func count(_ election: BudgetElection, _ completion: BudgetOptions.Completion) throws -> BudgetCount {
        var options = BudgetOptions()
        options.completion = completion
        return try election.count(options)
    }

    private func greedy(_ election: BudgetElection) throws -> BudgetCount {
        var options = BudgetOptions()
        options.rule = .greedy
        return try election.count(options)
    }

    @Test func `both votes give the published winners and sums by all rules`() throws {
        let expected = [
            [(23, 998_997), (21, 450_548), (29, 991_347), (31, 984_579)],
            [(8, 915_220), (6, 372_220), (8, 915_220), (8, 915_220)],
        ]
        for (name, published) in zip(files, expected) {
            let (_, election) = try read(name)
            let counts = try [greedy(election)] + [.none, .greedy, .add1u].map { try count(election, $0) }
            #expect(counts.map(\.winners.count) == published.map(\.0), "\(name)")
            #expect(counts.map(\.spent) == published.map(\.1), "\(name)")
        }
    }

    @Test func `the winners of Wieliczka are the published ones, and what they give the voters`() throws {
        let (file, election) = try read(files[0])
        let count = try count(election, .add1)
        let ids = Set(count.winners.map { file.projects[$0].id })
        let published = "6 7 9 17 19 20 24 25 26 29 32 33 34 36 39 40 41 42 43 56 58 60 61 62 66 67 69 70 71 74 88"
        #expect(ids == Set(published.split(separator: " ").map(String.init)))
        #expect(count.spent == 984_579 && count.ending == .nothingFits)
        let outcome = BudgetOutcome(of: count.winners, in: election)
        #expect(outcome.withNone == 1_190 && outcome.wins.count == 6_586)
        #expect(abs(Double(outcome.totalWins) / 6_586 - 1.6339) < 0.00005)
        let other = BudgetOutcome(of: try greedy(election).winners, in: election)
        #expect(other.withNone == 1_820 && abs(Double(other.totalWins) / 6_586 - 1.4713) < 0.00005)
        #expect(file.projects.count { $0.selected == 1 } == 30)
        #expect(file.projects.filter { $0.selected == 1 }.reduce(0) { $0 + $1.cost } == 995_079)
    }

    @Test func `the shares at the end are the published ones, counted in whole units`() throws {
        for (name, published) in zip(files, [("302", 31, 984_579), ("4648", 8, 915_220)]) {
            let (_, election) = try read(name)
            var options = BudgetOptions()
            options.start = .whole
            let whole = try election.count(options)
            #expect(whole.endowment?.text == published.0)
            #expect(whole.winners.count == published.1 && whole.spent == published.2)
        }
    }

    @Test func `with another worth the winners differ, so the worth is part of the result`() throws {
        let (_, election) = try read(files[0])
        var options = BudgetOptions()
        options.worth = .cardinality
        options.completion = .none
        let count = try election.count(options)
        #expect(count.winners.count == 21 && count.spent == 350_027)
    }

    @Test func `the greedy rule gives what the organisers of Warsaw chose`() throws {
        let (file, election) = try read(files[1])
        let official = file.projects.indices.filter { file.projects[$0].selected == 1 }
        #expect(Set(try greedy(election).winners) == Set(official))
        #expect(file.warnings.isEmpty)
    }
}

extension PabulibElection {
    /// Ready to be counted; rankings by their places, the last one worth nothing, as pabutools does.
    func counted() throws -> BudgetElection {
        try BudgetElection(
            budget: budget, costs: projects.map(\.cost),
            ballots: voters.map { voter in
                voter.choices.enumerated().map { place, project in
                    let score =
                        type.hasPoints ? voter.points[place] : type == .ordinal ? voter.choices.count - place - 1 : 1
                    return BudgetElection.Choice(project, score: score)
                }
            })
    }
}
