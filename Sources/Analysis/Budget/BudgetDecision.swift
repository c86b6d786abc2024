/// What people change in a computed result, each change with its reason; the computed result stays beside it.
package struct BudgetDecision: Sendable, Equatable {
    package struct Override: Sendable, Equatable {
        package let project: Int
        /// Taken in, or taken out.
        package let isIn: Bool
        package let reason: String

        package init(project: Int, isIn: Bool, reason: String) {
            self.project = project
            self.isIn = isIn
            self.reason = reason
        }
    }

    package let computed: [Int]
    /// Computed winners in their order without those taken out, then those taken in, in the order they were given.
    package let decided: [Int]
    package let overrides: [Override]
    /// Those that change nothing, since the count says the same.
    package let idle: [Override]
    package let spent: Int
    /// By how much the decided projects cost more than the budget; zero when they do not.
    package let excess: Int

    package init(_ count: BudgetCount, in election: BudgetElection, _ overrides: [Override]) throws(BudgetFault) {
        var seen: Set<Int> = []
        for override in overrides {
            let project = override.project
            guard election.costs.indices.contains(project) else { throw .noSuchProject(project) }
            guard override.reason.contains(where: { !$0.isWhitespace }) else { throw .noReason(project: project) }
            guard seen.insert(project).inserted else { throw .overriddenTwice(project: project) }
        }
        let won = Set(count.winners)
        let out = Set(overrides.filter { !$0.isIn }.map(\.project))
        computed = count.winners
        decided =
            count.winners.filter { !out.contains($0) }
            + overrides.filter { $0.isIn && !won.contains($0.project) }.map(\.project)
        self.overrides = overrides
        idle = overrides.filter { $0.isIn == won.contains($0.project) }
        spent = decided.reduce(0) { $0 + election.costs[$1] }
        excess = max(0, spent - election.budget)
    }
}
