import Analysis

/// A conversation made by a seed: people of a few opinions who vote on some of the statements.
struct MadeConversation {
    /// Numbers that are the same on every machine (SplitMix64).
    struct Dice {
        private var state: UInt64

        init(_ seed: UInt64) { state = seed }

        mutating func bits() -> UInt64 {
            state &+= 0x9E37_79B9_7F4A_7C15
            var bits = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
            bits = (bits ^ (bits >> 27)) &* 0x94D0_49BB_1331_11EB
            return bits ^ (bits >> 31)
        }

        mutating func unit() -> Double { Double(bits() >> 11) / 9_007_199_254_740_992 }

        mutating func below(_ limit: Int) -> Int { Int(bits() % UInt64(limit)) }

        mutating func shuffle<Element>(_ list: inout [Element]) {
            for index in list.indices.reversed() where index > 0 { list.swapAt(index, below(index + 1)) }
        }
    }

    private(set) var votes: [CastVote] = []
    private(set) var moderated: [Int] = []
    private(set) var meta: [Int] = []

    /// - Parameters:
    ///   - opinions: how many sorts of people there are.
    ///   - share: of the statements that each person votes on, about.
    init(seed: UInt64, participants: Int, statements: Int, opinions: Int, share: Double) {
        var dice = Dice(seed)
        let leaning = (0..<statements).map { _ in (0..<opinions).map { _ in dice.unit() } }
        for participant in 0..<participants {
            let (opinion, busy) = (dice.below(opinions), share * (0.5 + dice.unit()))
            for statement in 0..<statements where dice.unit() < busy {
                let vote: Int8 = dice.unit() < 0.15 ? 0 : dice.unit() < leaning[statement][opinion] ? 1 : -1
                votes.append(
                    CastVote(
                        participant: 3 * participant + 1, statement: 2 * statement, vote: vote, time: votes.count))
            }
        }
        for statement in 0..<statements where dice.unit() < 0.1 { moderated.append(2 * statement) }
        for statement in 0..<statements where dice.unit() < 0.05 { meta.append(2 * statement) }
    }

    var options: OpinionOptions {
        var options = OpinionOptions()
        (options.moderated, options.meta) = (Set(moderated), Set(meta))
        return options
    }
}
