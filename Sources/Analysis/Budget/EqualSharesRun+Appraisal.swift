extension EqualSharesRun {
    /// Where the rate of a project lies, by floating-point numbers whose errors are bounded.
    enum Appraisal {
        case beyondReach
        case between(Double, Double)
    }

    /// How wide the bounds are around the computed rate.
    private static let width = 0x1p-33

    /// - Parameters:
    ///   - floor: a lower bound of the rate.
    func appraisal(of project: Int, from floor: Double) -> Appraisal {
        let cost = Double(election.costs[project])
        var rate = floor
        // Newton's method on a concave function, from below: each step is below the rate sought, and few are needed.
        while true {
            let pass = pass(project, rate)
            if pass.richPoints == 0 {
                if pass.poorMoney + error(project, pass.poorMoney) < cost { return .beyondReach }
                return settled(project, near: rate)
            }
            let next = (cost - pass.poorMoney) / pass.richPoints
            if next <= rate { break }
            rate = next
        }
        let (lower, upper) = (rate * (1 - Self.width), rate * (1 + Self.width))
        let (below, above) = money(project, lower, upper)
        guard below + error(project, below) < cost, above - error(project, above) > cost else {
            return settled(project, near: rate)
        }
        return .between(lower, upper)
    }

    /// The bounds from the exact rate, where floating point cannot tell.
    private func settled(_ project: Int, near rate: Double) -> Appraisal {
        guard let share = exactShare(of: project, near: rate) else { return .beyondReach }
        let exact = WideInteger.ratio(share.rate, purses.unit * share.points)
        return .between(exact * (1 - 0x1p-45), exact * (1 + 0x1p-45))
    }

    /// What the supporters pay together at one rate, and at another.
    private func money(_ project: Int, _ rate: Double, _ other: Double) -> (Double, Double) {
        let range = support.entries(of: project)
        return support.rows.withUnsafeBufferPointer { rows in
            purses.balance.withUnsafeBufferPointer { balance in
                var (sum, otherSum) = (0.0, 0.0)
                for entry in rows[range] {
                    let (purse, score) = (balance[Int(entry.kind)], Double(entry.score))
                    let count = Double(entry.count)
                    sum += min(purse, rate * score) * count
                    otherSum += min(purse, other * score) * count
                }
                return (sum, otherSum)
            }
        }
    }

    /// More than what rounding and the slack of the purses can add up to in such a sum.
    private func error(_ project: Int, _ sum: Double) -> Double {
        let scale = max(sum, Double(election.costs[project]))
        let terms = Double(support.entries(of: project).count + 8)
        return terms * scale * 0x1p-51 + Double(election.supporters[project]) * purses.slack * 2
    }

    /// The money of those who have less than the rate asks, and the points of the others.
    private func pass(_ project: Int, _ rate: Double) -> (poorMoney: Double, richPoints: Double) {
        let range = support.entries(of: project)
        return support.rows.withUnsafeBufferPointer { rows in
            purses.balance.withUnsafeBufferPointer { balance in
                var (poorMoney, richPoints) = (0.0, 0.0)
                for entry in rows[range] {
                    let (purse, score) = (balance[Int(entry.kind)], Double(entry.score))
                    let isPoor = purse < rate * score
                    poorMoney += isPoor ? purse * Double(entry.count) : 0
                    richPoints += isPoor ? 0 : score * Double(entry.count)
                }
                return (poorMoney, richPoints)
            }
        }
    }
}
