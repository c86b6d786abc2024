/// How a shared budget is to be counted.
package struct BudgetOptions: Sendable, Equatable {
    package enum Rule: String, Sendable, CaseIterable {
        /// The most supported first, as long as there is money.
        case greedy
        /// Equal Shares: each voter has the same money and pays with others for what they support
        /// (Peters, Pierczyński, Skowron, 2021).
        case equalShares
    }

    /// What is done with the money that Equal Shares alone leaves.
    package enum Completion: String, Sendable, CaseIterable {
        case none
        /// Projects are added by the greedy rule.
        case greedy
        /// The voters' shares grow step by step until nothing more fits or too much would be spent.
        case add1
        /// `add1`, then `greedy`.
        case add1u
    }

    /// What a supported project that wins is worth to a voter.
    package enum Worth: String, Sendable, CaseIterable {
        /// Its cost, times the score given: money spent as one wishes.
        case cost
        /// One, times the score given: number of projects.
        case cardinality
    }

    /// Which of equals goes first.
    package enum TieBreak: String, Sendable, CaseIterable {
        case votes
        case cheapest
        case dearest
        /// The place in `rank`; always the last word.
        case rank
    }

    /// From what share `add1` starts.
    package enum Start: String, Sendable, CaseIterable {
        /// The budget divided by the voters, as a fraction (pabutools).
        case exact
        /// The same in whole steps, rounded down (the calculator of equalshares.net).
        case whole
    }

    package var rule = Rule.equalShares
    package var completion = Completion.add1
    package var worth = Worth.cost
    package var ties: [TieBreak] = [.rank]
    /// Per project, its place in the agreed order of equals; empty for the order given.
    package var rank: [Int] = []
    /// Groups of projects of which one at most may win.
    package var rivals: [[Int]] = []
    /// By how much each voter's share grows in `add1`: one unit of money, in the smallest unit.
    package var step = 1
    package var start = Start.exact

    package init() {}
}
