/// What the voters have left during Equal Shares: exactly, and as numbers that a processor compares at once.
///
/// A purse is the first share less a few payments, and each payment a fraction over the denominators of all before it:
/// so exact values come from one pass of products by machine integers, and only where two numbers are too near to tell.
struct Purses {
    /// One payment of a chain: the one before it, −1 for none.
    private struct Link {
        let previous: Int32
        let round: Int32
        let score: Int
    }

    private static let whole: Int32 = -1
    private static let empty: Int32 = -2

    /// First share, times the first factor.
    private let start: WideInteger
    private let firstShare: Double
    /// Product of the factors.
    private(set) var unit: WideInteger
    private(set) var factors: [Int]
    /// Per round, the payment of one point, times the factors up to it.
    private var shares: [WideInteger] = []
    private var links: [Link] = []
    /// Per kind of ballot, the last payment of its chain.
    private var last: [Int32]
    /// Per kind, what one voter has left, wrong by `slack` at most; exactly zero for who has nothing.
    private(set) var balance: [Double]
    private(set) var slack: Double

    /// - Parameters:
    ///   - numerator: the first share of a voter, times the number of voters.
    init(numerator: Int, voters: Int, kinds: Int) {
        start = WideInteger(numerator)
        unit = WideInteger(voters)
        factors = [voters]
        firstShare = Double(numerator) / Double(voters)
        last = [Int32](repeating: Self.whole, count: kinds)
        balance = [Double](repeating: firstShare, count: kinds)
        slack = firstShare * 0x1p-48
    }

    func isEmpty(_ kind: Int) -> Bool { last[kind] == Self.empty }

    /// A number that is the same for purses with the same history.
    func history(of kind: Int) -> Int32 { last[kind] }

    /// What these voters have left together, times `unit`.
    func total(_ members: [(kind: Int, count: Int)]) -> WideInteger {
        var people = 0
        var paid = [Int](repeating: 0, count: shares.count)
        for (kind, count) in members where last[kind] != Self.empty {
            people += count
            var at = last[kind]
            while at >= 0 {
                let link = links[Int(at)]
                paid[Int(link.round)] += count * link.score
                at = link.previous
            }
        }
        var value = start * people
        for (round, share) in shares.enumerated() {
            value *= factors[round + 1]
            if paid[round] > 0 { value += share * -paid[round] }
        }
        return value
    }

    /// Takes a payment.
    /// - Parameters:
    ///   - rate: of one point of score, times `unit` and `points`.
    ///   - payers: kinds that pay the rate times their score and have something left; the score is above zero.
    ///   - emptied: kinds that give all they have.
    mutating func pay(_ rate: WideInteger, points: Int, payers: [(kind: Int, score: Int)], emptied: [Int]) {
        let common = ExactFraction.divisor(rate.remainder(by: points), points)
        var share = rate
        if common > 1 { share.divide(by: common) }
        unit *= points / common
        factors.append(points / common)
        shares.append(share)
        let price = WideInteger.ratio(share, unit)
        let round = Int32(shares.count - 1)
        // One new link serves all purses with the same history and score.
        var heirs = [Int32](repeating: -1, count: links.count + 1)
        for (kind, score) in payers {
            balance[kind] -= price * Double(score)
            let before = Int(last[kind]) + 1
            if heirs[before] < 0 || links[Int(heirs[before])].score != score {
                heirs[before] = Int32(links.count)
                links.append(Link(previous: last[kind], round: round, score: score))
            }
            last[kind] = heirs[before]
        }
        for kind in emptied {
            balance[kind] = 0
            last[kind] = Self.empty
        }
        slack += firstShare * 0x1p-48
    }
}
