/// The result of counting a shared budget, with all that is needed to compute it again by hand.
package struct BudgetCount: Sendable, Equatable {
    /// Won by their places in the list given, in the order in which they won.
    package let winners: [Int]
    /// Their cost together.
    package let spent: Int
    /// One per winner, in order.
    package let rounds: [BudgetRound]
    /// What each voter had to spend; nil for the greedy rule.
    package let endowment: ExactFraction?
    /// How many times the share grew in `add1`.
    package let steps: Int
    package let ending: Ending

    /// Why no more projects won.
    package enum Ending: String, Sendable {
        /// Greedy: all were looked at.
        case allSeen
        /// Equal Shares alone: no project can be paid by those who support it.
        case noneAffordable
        /// `add1`: no other supported project fits in the budget.
        case nothingFits
        /// `add1`: one step more would spend more than the budget.
        case nextOverspends
    }

    /// The rounds in which equals met and one of them won nothing in the end: there the agreed order decided.
    package var decisiveTies: [BudgetRound] {
        let won = Set(winners)
        return rounds.filter { round in round.tied.contains { !won.contains($0) } }
    }
}

/// One winner and why it won then.
package struct BudgetRound: Sendable, Equatable {
    package enum Means: Sendable, Equatable {
        /// It costs nothing, and somebody supports it.
        case free
        case shares(SharePayment)
        /// By its score, with that much money left after it.
        case greedy(score: Int, left: Int)
    }

    package let project: Int
    package let means: Means
    /// The others that were exactly equal in this round.
    package let tied: [Int]
    /// The rivals that cannot win any more.
    package let barred: [Int]
}

/// Who pays for a project in Equal Shares.
package struct SharePayment: Sendable, Equatable {
    /// What those who have enough pay for each point of score they gave, 1 for an approval.
    package let rate: ExactFraction
    /// Voters who pay their whole part.
    package let payers: Int
    /// The points that these voters gave together.
    package let points: Int
    /// Voters who give all they have left, which is less than their part.
    package let emptied: Int
    /// What these give together.
    package let fromEmptied: ExactFraction
    /// Supporters who had nothing left.
    package let penniless: Int
}
