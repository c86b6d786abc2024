/// Proportions of small counts and the two tests pol.is makes of them, each with one success added.
enum Proportion {
    /// What 90 of 100 chance results stay under, one-sided.
    static let significant = 1.2816

    /// With one success and one failure added (Laplace), so that nothing is certain: 1/2 without votes.
    static func estimate(_ successes: Int, of trials: Int) -> Double { (Double(successes) + 1) / (Double(trials) + 2) }

    /// How far from one half a proportion lies, in standard deviations of chance.
    static func test(_ successes: Int, of trials: Int) -> Double {
        let (successes, trials) = (Double(successes) + 1, Double(trials) + 1)
        return 2 * trials.squareRoot() * (successes / trials - 0.5)
    }

    /// How far two proportions lie apart, in standard deviations of chance, both pooled.
    static func test(_ successes: Int, of trials: Int, against others: Int, of otherTrials: Int) -> Double {
        let (successes, trials) = (Double(successes) + 1, Double(trials) + 1)
        let (others, otherTrials) = (Double(others) + 1, Double(otherTrials) + 1)
        let pooled = (successes + others) / (trials + otherTrials)
        guard pooled < 1 else { return 0 }
        let variance = pooled * (1 - pooled) * (1 / trials + 1 / otherTrials)
        return (successes / trials - others / otherTrials) / variance.squareRoot()
    }
}
