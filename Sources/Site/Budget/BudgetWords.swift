internal import Analysis
internal import Exchange
package import Texts

/// Says a shared budget that was counted, on the command line and on pages.
package struct BudgetWords {
    let texts: BudgetTexts
    let language: Language

    package init(_ texts: Texts) {
        self.texts = texts.budget
        language = texts.language
    }

    /// The result, a line for each thing to know.
    package func lines(_ answer: BudgetAnswer, isExplained: Bool) -> [String] {
        let count = answer.count
        var lines = answer.vote.title.isEmpty ? [] : [answer.vote.title.onOneLine]
        lines.append(
            texts.head(
                projects: answer.vote.projects.count, voters: answer.election.voterCount,
                budget: money(answer.election.budget, answer)))
        lines += [rule(answer.options), answer.options.worth == .cost ? texts.worthCost : texts.worthCardinality, ""]
        lines += winners(answer)
        lines.append("")
        if let share = count.endowment {
            lines.append(texts.share(share: amount(answer.units(share).approximate), n: count.steps))
        }
        let outcome = answer.outcome
        let average = Double(outcome.totalWins) / Double(max(1, answer.election.voterCount))
        lines.append(texts.withNone(n: outcome.withNone, average: language.formatted(average, decimals: 2)))
        lines += ties(answer) + decision(answer) + official(answer)
        if isExplained { lines += [""] + rounds(answer) }
        return lines + [""] + answer.vote.warnings.map(sentence) + [texts.ending]
    }

    private func rule(_ options: BudgetOptions) -> String {
        if options.rule == .greedy { return texts.ruleGreedy }
        return switch options.completion {
        case .none: texts.ruleShares(completion: texts.completionNone)
        case .greedy: texts.ruleShares(completion: texts.completionGreedy)
        case .add1: texts.ruleShares(completion: texts.completionAdd1)
        case .add1u: texts.ruleShares(completion: texts.completionAdd1u)
        }
    }

    private func winners(_ answer: BudgetAnswer) -> [String] {
        let count = answer.count
        if count.winners.isEmpty { return [texts.noWinner] }
        let left = answer.election.budget - count.spent
        let head = texts.winners(n: count.winners.count, spent: money(count.spent, answer), left: money(left, answer))
        return [head] + count.winners.map { "  - " + project($0, answer) }
    }

    private func project(_ project: Int, _ answer: BudgetAnswer) -> String {
        let (one, cost) = (answer.vote.projects[project], money(answer.election.costs[project], answer))
        let (id, name) = (one.id.onOneLine, short(one.name, 70))
        return name.isEmpty ? texts.projectBare(id: id, cost: cost) : texts.project(id: id, name: name, cost: cost)
    }

    private func withoutCost(_ project: Int, _ answer: BudgetAnswer) -> String {
        let one = answer.vote.projects[project]
        let name = short(one.name, 70)
        return one.id.onOneLine + (name.isEmpty ? "" : ", \(name)")
    }

    func short(_ text: String, _ most: Int) -> String {
        let line = text.onOneLine
        return line.count > most ? line.prefix(most - 1) + "…" : line
    }

    private func ids(_ projects: [Int], _ answer: BudgetAnswer) -> String {
        projects.map { answer.vote.projects[$0].id.onOneLine }.joined(separator: ", ")
    }

    private func ties(_ answer: BudgetAnswer) -> [String] {
        let order = (answer.options.ties.filter { $0 != .rank } + [.rank]).map(orderName).joined(separator: ", ")
        let won = Set(answer.count.winners)
        return answer.count.rounds.enumerated().flatMap { index, round -> [String] in
            if round.tied.isEmpty { return [] }
            let line = texts.tied(
                round: language.formatted(index + 1), winner: ids([round.project], answer),
                others: ids(round.tied, answer), order: order)
            let losers = round.tied.filter { !won.contains($0) }
            return losers.isEmpty ? [line] : [line, "  " + texts.tiedDecisive(losers: ids(losers, answer))]
        }
    }

    private func orderName(_ tie: BudgetOptions.TieBreak) -> String {
        switch tie {
        case .votes: texts.orderVotes
        case .cheapest: texts.orderCheapest
        case .dearest: texts.orderDearest
        case .rank: texts.orderRank
        }
    }

    private func decision(_ answer: BudgetAnswer) -> [String] {
        guard let decision = answer.decision else { return [] }
        let idle = Set(decision.idle.map(\.project))
        let head = texts.decided(n: decision.decided.count, spent: money(decision.spent, answer))
        let lines = decision.overrides.map { override in
            let project = ids([override.project], answer)
            if idle.contains(override.project) { return "  - " + texts.decidedIdle(project: project) }
            return "  - "
                + (override.isIn
                    ? texts.decidedIn(project: project, reason: override.reason.onOneLine)
                    : texts.decidedOut(project: project, reason: override.reason.onOneLine))
        }
        let excess = decision.excess > 0 ? [texts.decidedExcess(money: money(decision.excess, answer))] : []
        return [head] + lines + excess
    }

    private func official(_ answer: BudgetAnswer) -> [String] {
        guard let (more, less) = answer.official else { return [] }
        if more.isEmpty && less.isEmpty { return [texts.officialSame] }
        return (more.isEmpty ? [] : [texts.officialMore(list: ids(more, answer))])
            + (less.isEmpty ? [] : [texts.officialLess(list: ids(less, answer))])
    }

    private func rounds(_ answer: BudgetAnswer) -> [String] {
        answer.count.rounds.enumerated().flatMap { index, round -> [String] in
            let (number, winner) = (language.formatted(index + 1), project(round.project, answer))
            var lines: [String] = []
            switch round.means {
            case .free: lines = [texts.roundFree(round: number, winner: withoutCost(round.project, answer))]
            case .greedy(let score, let left):
                lines = [texts.roundGreedy(round: number, winner: winner, score: score, left: money(left, answer))]
            case .shares(let payment):
                let rate = amount(answer.units(payment.rate).approximate)
                let hasPoints = answer.vote.type.hasPoints || answer.vote.type == .ordinal
                lines = [
                    hasPoints
                        ? texts.roundPoints(round: number, winner: winner, payers: payment.payers, rate: rate)
                        : texts.roundShares(round: number, winner: winner, payers: payment.payers, rate: rate)
                ]
                if payment.emptied > 0 {
                    let money = amount(answer.units(payment.fromEmptied).approximate)
                    lines.append("  " + texts.roundEmptied(n: payment.emptied, money: money))
                }
                if payment.penniless > 0 { lines.append("  " + texts.roundPenniless(n: payment.penniless)) }
            }
            if !round.barred.isEmpty {
                let losers = ids(round.barred, answer)
                lines.append("  " + texts.barred(winner: ids([round.project], answer), losers: losers))
            }
            return lines
        }
    }

    func money(_ amount: Int, _ answer: BudgetAnswer) -> String {
        let (whole, rest) = amount.quotientAndRemainder(dividingBy: answer.options.step)
        if rest == 0 { return language.formatted(whole) }
        let value = Double(amount) / Double(answer.options.step)
        return language.formatted(value, decimals: answer.vote.moneyPlaces)
    }

    /// To the hundredth, for reading; the exact fraction is in the JSON.
    private func amount(_ value: Double) -> String { language.formatted(value, decimals: 2) }
}
