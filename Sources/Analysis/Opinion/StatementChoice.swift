/// Chooses the statements that represent a group and those of the consensus, by the rules of pol.is.
///
/// Small et al., Polis, Recerca 26(2), 2021, §3. Statements taken out by moderation are never chosen.
struct StatementChoice {
    let statements: [Int]
    let moderated: [Bool]
    /// At most so many for a group, and for each side of the consensus.
    let most: Int

    /// What tells a group from the others: what it agrees with best, then what is significant, the strongest first,
    /// agreements before disagreements. When nothing is, what comes nearest.
    func representative(of group: VoteCounts, others: VoteCounts) -> [RepresentativeStatement] {
        var bestAgree: GroupStatement?
        var nearest: GroupStatement?
        var significant: [RepresentativeStatement] = []
        for index in statements.indices where !moderated[index] {
            let looked = GroupStatement(statements[index], at: index, group, others: others)
            if looked.isBetterAgreed(than: bestAgree) { bestAgree = looked }
            if looked.told.representativenessTest > nearest?.told.representativenessTest ?? -.infinity {
                nearest = looked
            }
            if looked.isSignificant { significant.append(looked.told) }
        }
        var chosen: [RepresentativeStatement] = []
        if var best = bestAgree?.told {
            best.isBestAgree = true
            chosen.append(best)
        } else if significant.isEmpty, let nearest {
            chosen.append(nearest.told)
        }
        let first = chosen.first?.statement
        chosen += Self.strongest(significant.filter { $0.statement != first }) { $0.metric }
        return Self.agreementsFirst(chosen.prefix(most))
    }

    /// What everybody agrees with, or disagrees with: more than half of those who voted, and not by chance.
    func consensus(_ counts: VoteCounts, isAgree: Bool) -> [RepresentativeStatement] {
        let sides = statements.indices.filter { !moderated[$0] }.map { index in
            let successes = isAgree ? counts.agrees[index] : counts.disagrees[index]
            return RepresentativeStatement(
                statement: statements[index], isAgree: isAgree, successes: successes, trials: counts.votes[index],
                probability: Proportion.estimate(successes, of: counts.votes[index]),
                probabilityTest: Proportion.test(successes, of: counts.votes[index]), representativeness: 1,
                representativenessTest: 0)
        }
        let shared = sides.filter { $0.probability > 0.5 && $0.probabilityTest > Proportion.significant }
        return Array(Self.strongest(shared) { $0.probability * $0.probabilityTest }.prefix(most))
    }

    /// Strongest first, equal ones in the order of their numbers.
    private static func strongest(
        _ statements: [RepresentativeStatement], by strength: (RepresentativeStatement) -> Double
    ) -> [RepresentativeStatement] {
        let ranked = statements.map { (strength: strength($0), statement: $0) }
        return ranked.sorted { left, right in
            (right.strength, left.statement.statement) < (left.strength, right.statement.statement)
        }.map(\.statement)
    }

    private static func agreementsFirst(_ chosen: some Sequence<RepresentativeStatement>) -> [RepresentativeStatement] {
        chosen.filter(\.isAgree) + chosen.filter { !$0.isAgree }
    }
}
