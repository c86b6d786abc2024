/// The exact rate at which the supporters of a project pay for it.
struct ExactShare {
    /// Payment of one point of score, times the unit of the purses and `points`; above zero.
    let rate: WideInteger
    /// Points of those who pay their whole part.
    let points: Int
    /// Places in the table of support: who pays the whole part, and who has less.
    let rich: [Int]
    let poor: [Int]
    /// Those of the rich who have exactly their part, and nothing after.
    let exact: [Int]
}

extension EqualSharesRun {
    /// Solves Σ min(purse, rate × score) = cost in whole numbers.
    /// - Parameters:
    ///   - guess: where to begin; any number will do.
    /// - Returns: nil when the supporters have less than the cost together.
    func exactShare(of project: Int, near guess: Double) -> ExactShare? {
        let entries = Array(support.entries(of: project))
        let cost = purses.unit * election.costs[project]
        var isPoor = entries.map { purses.balance[kind($0)] < guess * Double(support.rows[$0].score) }
        while true {
            if !isPoor.contains(false) {
                guard total(of: entries) >= cost, let richest = richest(entries) else { return nil }
                isPoor[richest] = false
            }
            let poor = zip(entries, isPoor).filter { $0.1 }.map { $0.0 }
            let rich = zip(entries, isPoor).filter { !$0.1 }.map { $0.0 }
            let points = rich.reduce(0) { $0 + support.rows[$1].score * support.rows[$1].count }
            let rate = cost - total(of: poor)
            let (signs, isSettled) = standings(entries, rate, points, isPoor)
            if isSettled {
                let exact = zip(entries, signs).filter { $0.1 == 0 }.map { $0.0 }
                return ExactShare(rate: rate, points: points, rich: rich, poor: poor, exact: exact)
            }
            isPoor = signs.map { $0 < 0 }
        }
    }

    /// The place, among these, of a purse that is among the largest for its score.
    private func richest(_ entries: [Int]) -> Int? {
        entries.indices.max { one, other in
            let (first, second) = (entries[one], entries[other])
            return purses.balance[kind(first)] * Double(support.rows[second].score)
                < purses.balance[kind(second)] * Double(support.rows[first].score)
        }
    }

    /// Per entry, the sign of its purse less its part at that rate; and whether the poor are those thought so.
    private func standings(
        _ entries: [Int], _ rate: WideInteger, _ points: Int, _ isPoor: [Bool]
    ) -> (signs: [Int], isSettled: Bool) {
        let near = WideInteger.ratio(rate, purses.unit * points)
        var known: [Int32: WideInteger] = [:]
        var isSettled = true
        let signs = entries.indices.map { index in
            let entry = entries[index]
            let kind = kind(entry)
            let part = near * Double(support.rows[entry].score)
            let difference = purses.balance[kind] - part
            let doubt = purses.slack * 2 + (abs(part) + purses.balance[kind]) * 0x1p-47
            var sign = difference > 0 ? 1 : -1
            if abs(difference) <= doubt {
                let history = purses.history(of: kind)
                let purse = known[history] ?? purses.total([(kind, 1)])
                known[history] = purse
                sign = (purse * points - rate * support.rows[entry].score).signum
            }
            if (sign < 0) != isPoor[index] { isSettled = false }
            return sign
        }
        return (signs, isSettled)
    }
}
