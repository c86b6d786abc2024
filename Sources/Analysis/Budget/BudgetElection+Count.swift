extension BudgetElection {
    /// Runs of `add1` at most, those that are skipped left out.
    static let mostRuns = 1_000_000

    /// Counts by the rule asked.
    ///
    /// No float decides anything, and the same election and options give the same count on any machine.
    /// - Parameter isOver: asked now and then; when it says yes, the count is given up.
    package func count(
        _ options: BudgetOptions, isOver: @Sendable () -> Bool = { false }
    ) throws(BudgetFault) -> BudgetCount {
        let plan = try BudgetPlan(self, options)
        guard options.step > 0 else { throw .badStep }
        switch options.rule {
        case .greedy:
            var run = GreedyRun(self, plan)
            run.run()
            return result(run.rounds, ending: .allSeen)
        case .equalShares:
            let shared = try equalShares(options, plan, isOver)
            switch options.completion {
            case .none, .add1: return shared
            case .greedy, .add1u: return completed(shared, plan)
            }
        }
    }

    private func completed(_ shared: BudgetCount, _ plan: BudgetPlan) -> BudgetCount {
        var run = GreedyRun(self, plan, after: shared.rounds)
        run.run()
        return result(
            shared.rounds + run.rounds, endowment: shared.endowment, steps: shared.steps, ending: shared.ending)
    }

    private func equalShares(
        _ options: BudgetOptions, _ plan: BudgetPlan, _ isOver: @Sendable () -> Bool
    ) throws(BudgetFault) -> BudgetCount {
        let support = SupportTable(self)
        let isGrowing = options.completion == .add1 || options.completion == .add1u
        let (grain, overflow) = options.step.multipliedReportingOverflow(by: voterCount)
        guard !overflow else { throw .tooBig }
        func run(_ numerator: Int, looks: Bool = false) throws(BudgetFault) -> EqualSharesRun {
            var run = EqualSharesRun(
                self, support, plan, numerator: numerator, step: looks ? options.step : nil)
            try run.run(isOver)
            return run
        }
        guard isGrowing else { return shared(try run(budget).rounds, budget, steps: 0, .noneAffordable) }
        var numerator = options.start == .whole ? budget - budget % grain : budget
        var (last, steps) = (try run(numerator), 0)
        for _ in 1...Self.mostRuns {
            if !hasRoom(last.rounds, plan) { return shared(last.rounds, numerator, steps: steps, .nothingFits) }
            // All steps before that one give the same again.
            let leap = last.change.steps
            let (growth, overflow) = grain.multipliedReportingOverflow(by: leap)
            let (grown, isBeyond) = numerator.addingReportingOverflow(growth)
            guard !overflow, !isBeyond else { throw .tooBig }
            // Where somebody gave all they had, looking is seldom worth its time.
            let next = try run(grown, looks: last.change.isPaidInFull)
            if cost(of: next.rounds) > budget {
                return shared(last.rounds, grown - grain, steps: steps + leap - 1, .nextOverspends)
            }
            (last, numerator, steps) = (next, grown, steps + leap)
        }
        throw .tooManyRuns(limit: Self.mostRuns)
    }

    private func shared(
        _ rounds: [BudgetRound], _ numerator: Int, steps: Int, _ ending: BudgetCount.Ending
    ) -> BudgetCount {
        let endowment = ExactFraction(WideInteger(numerator), over: [voterCount])
        return result(rounds, endowment: endowment, steps: steps, ending: ending)
    }

    private func cost(of rounds: [BudgetRound]) -> Int { rounds.reduce(0) { $0 + costs[$1.project] } }

    /// Whether a supported project that may still win fits in what is left.
    private func hasRoom(_ rounds: [BudgetRound], _ plan: BudgetPlan) -> Bool {
        let won = Set(rounds.map(\.project))
        let barred = Set(won.flatMap { plan.rivals(of: $0) })
        let left = budget - cost(of: rounds)
        return costs.indices.contains { project in
            costs[project] > 0 && scores[project] > 0 && !won.contains(project) && !barred.contains(project)
                && costs[project] <= left
        }
    }

    private func result(
        _ rounds: [BudgetRound], endowment: ExactFraction? = nil, steps: Int = 0, ending: BudgetCount.Ending
    ) -> BudgetCount {
        BudgetCount(
            winners: rounds.map(\.project), spent: cost(of: rounds), rounds: rounds, endowment: endowment,
            steps: steps, ending: ending)
    }
}
