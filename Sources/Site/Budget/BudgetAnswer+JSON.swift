internal import Analysis
package import Domain
internal import Exchange

/// The count as docs/formats/budget.md says.
extension BudgetAnswer {
    package var json: JSON {
        var members = [
            JSON.Member("rule", .string(options.rule == .greedy ? "greedy" : "equal-shares")),
            JSON.Member("completion", options.rule == .greedy ? .null : .string(options.completion.rawValue)),
            JSON.Member("utility", .string(options.worth.rawValue)),
            JSON.Member("ties", .array(options.ties.map { .string(Self.name($0)) })),
            JSON.Member("budget", money(election.budget)), JSON.Member("currency", .string(vote.currency)),
            JSON.Member("winners", ids(count.winners.sorted())), JSON.Member("spent", money(count.spent)),
            JSON.Member("left", money(election.budget - count.spent)),
            JSON.Member("endowment", endowment), JSON.Member("ending", .string(count.ending.rawValue)),
            JSON.Member("outcome", outcomeJSON),
            JSON.Member("decisive_ties", .array(count.decisiveTies.map { ids([$0.project] + $0.tied) })),
            JSON.Member("rounds", .array(count.rounds.map(json))),
        ]
        if let decision { members.append(JSON.Member("decision", json(decision))) }
        if let official {
            members.append(
                JSON.Member(
                    "official",
                    .object([
                        JSON.Member("also_selected", ids(official.more)),
                        JSON.Member("not_selected", ids(official.less)),
                    ])))
        }
        members.append(JSON.Member("warnings", .array(vote.warnings.map { .string(Self.code($0)) })))
        return .object(members)
    }

    static func name(_ tie: BudgetOptions.TieBreak) -> String { tie == .rank ? "identifier" : tie.rawValue }

    private func ids(_ projects: [Int]) -> JSON { .array(projects.map { .string(vote.projects[$0].id) }) }

    /// A whole number when it is one.
    private func money(_ amount: Int) -> JSON {
        let (whole, rest) = amount.quotientAndRemainder(dividingBy: options.step)
        return rest == 0 ? .integer(Int64(whole)) : .number(Double(amount) / Double(options.step))
    }

    /// In units of money, exactly.
    func units(_ fraction: ExactFraction) -> ExactFraction {
        ExactFraction(fraction.numerator, over: fraction.factors + [options.step])
    }

    private var endowment: JSON {
        guard let share = count.endowment.map(units) else { return .null }
        return .object([
            JSON.Member("exact", .string(share.text)),
            JSON.Member("rounded", .integer(Int64(share.approximate.rounded()))),
            JSON.Member("steps", .integer(Int64(count.steps))),
        ])
    }

    private var outcomeJSON: JSON {
        let outcome = outcome
        return .object([
            JSON.Member("voters", .integer(Int64(election.voterCount))),
            JSON.Member("with_none", .integer(Int64(outcome.withNone))),
            JSON.Member("average_wins", .number(Double(outcome.totalWins) / Double(election.voterCount))),
            JSON.Member("by_wins", .array(outcome.byWins.map { .integer(Int64($0)) })),
        ])
    }

    private func json(_ round: BudgetRound) -> JSON {
        var members = [
            JSON.Member("project", .string(vote.projects[round.project].id)),
            JSON.Member("cost", money(election.costs[round.project])),
        ]
        switch round.means {
        case .free: members.append(JSON.Member("means", .string("free")))
        case .greedy(let score, let left):
            members += [
                JSON.Member("means", .string("greedy")), JSON.Member("score", .integer(Int64(score))),
                JSON.Member("left", money(left)),
            ]
        case .shares(let payment):
            members += [
                JSON.Member("means", .string("shares")), JSON.Member("rate", .string(units(payment.rate).text)),
                JSON.Member("payers", .integer(Int64(payment.payers))),
                JSON.Member("points", .integer(Int64(payment.points))),
                JSON.Member("emptied", .integer(Int64(payment.emptied))),
                JSON.Member("from_emptied", .string(units(payment.fromEmptied).text)),
                JSON.Member("penniless", .integer(Int64(payment.penniless))),
            ]
        }
        members += [JSON.Member("tied", ids(round.tied)), JSON.Member("barred", ids(round.barred))]
        return .object(members)
    }

    private func json(_ decision: BudgetDecision) -> JSON {
        let overrides = decision.overrides.map { override in
            JSON.object([
                JSON.Member("project", .string(vote.projects[override.project].id)),
                JSON.Member("decision", .string(override.isIn ? "in" : "out")),
                JSON.Member("reason", .string(override.reason)),
            ])
        }
        return .object([
            JSON.Member("winners", ids(decision.decided)), JSON.Member("spent", money(decision.spent)),
            JSON.Member("exceeds_by", money(decision.excess)), JSON.Member("overrides", .array(overrides)),
        ])
    }

    private static func code(_ warning: PabulibWarning) -> String {
        switch warning {
        case .byteOrderMark: "byte-order-mark"
        case .noMetaHeader: "no-meta-header"
        case .joinedSemicolons(let column, let line): "joined-semicolons \(column) line \(line)"
        case .decimalComma(let line): "decimal-comma line \(line)"
        case .repeatedKey(let key, let line): "repeated-key \(key) line \(line)"
        case .countedOnce(let id, let line): "counted-once \(id) line \(line)"
        case .projectCount(let said, let found): "project-count \(said) found \(found)"
        case .voteCount(let said, let found): "vote-count \(said) found \(found)"
        case .otherTotals(let ids): "other-totals " + ids.joined(separator: ",")
        case .namelessVoters(let n): "nameless-voters \(n)"
        }
    }
}
