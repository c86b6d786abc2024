@testable import Analysis

/// Problems made for one test, and bytes that look like chance and are the same each time.
enum PanelSample {
    /// SplitMix64 (Steele, Lea, Flood 2014).
    struct Chance {
        private var state: UInt64

        init(_ seed: Int) { state = UInt64(bitPattern: Int64(seed)) }

        mutating func next() -> UInt64 {
            state &+= 0x9E37_79B9_7F4A_7C15
            var mixed = state
            mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
            mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
            return mixed ^ (mixed >> 31)
        }

        mutating func below(_ limit: Int) -> Int { Int(next() % UInt64(limit)) }
    }

    static func stream(_ seed: Int) -> PanelStream {
        PanelStream { block in
            var chance = Chance(seed &* 1_000_003 &+ block)
            return (0..<4).flatMap { _ in
                let number = chance.next()
                return (0..<8).map { UInt8(truncatingIfNeeded: number >> (8 * $0)) }
            }
        }
    }

    /// A draw in which the targets follow a population and the volunteers another one.
    static func random(_ seed: Int, people: ClosedRange<Int>, size: ClosedRange<Int>, homes: Bool = false)
        -> PanelProblem
    {
        var chance = Chance(seed)
        let count = people.lowerBound + chance.below(people.count)
        let wanted = min(count, size.lowerBound + chance.below(size.count))
        var targets: [[PanelTarget]] = []
        var answers = [[Int]](repeating: [], count: count)
        for _ in 0..<1 + chance.below(4) {
            let weights = (0..<2 + chance.below(3)).map { _ in 2 + chance.below(8) }
            let sum = weights.reduce(0, +)
            targets.append(
                weights.map { weight in
                    let share = weight * wanted / sum
                    return PanelTarget(min: max(0, share - chance.below(2)), max: share + 1 + chance.below(2))
                })
            for person in answers.indices {
                answers[person].append(
                    (0..<2).reduce(weights.count - 1) { one, _ in min(one, chance.below(weights.count)) })
            }
        }
        return PanelProblem(
            size: wanted, targets: targets, people: answers,
            homes: homes ? (0..<count).map { $0 - chance.below(3) % max(1, $0) } : nil)
    }

    /// Why no panel can be drawn; nil when one can.
    static func fault(_ problem: PanelProblem) -> PanelFault? {
        do {
            _ = try PanelDistribution(problem)
            return nil
        } catch {
            return error
        }
    }

    /// One of three people at most, told by pairs: without whole numbers each would have one chance in two.
    static let odd = PanelProblem(
        size: 2, targets: [[free, one], [free, one], [free, one]],
        people: [[1, 0, 1], [1, 1, 0], [0, 1, 1], [0, 0, 0], [0, 0, 0]])

    private static let free = PanelTarget(min: 0, max: 2)
    private static let one = PanelTarget(min: 0, max: 1)
}
