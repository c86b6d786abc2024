@testable import Analysis

/// Made-up tables of texts and forms, the same for the same seed (SplitMix64).
struct VerbatimCorpora {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }

    mutating func below(_ limit: Int) -> Int { Int(next() % UInt64(max(limit, 1))) }

    /// Texts on some subjects: each has words of its own, and all share the first ones.
    mutating func texts(_ count: Int, forms: Int, subjects: Int, size: ClosedRange<Int>) -> [[Int]] {
        let common = forms / 4
        let own = (forms - common) / subjects
        return (0..<count).map { _ in
            let subject = below(subjects)
            let length = size.lowerBound + below(size.count)
            return (0..<length).map { _ in
                below(10) < 3 ? below(common) : common + subject * own + min(below(own), below(own))
            }
        }
    }

    mutating func shuffled<Element>(_ items: [Element]) -> [Element] {
        var items = items
        for index in stride(from: items.count - 1, to: 0, by: -1) { items.swapAt(index, below(index + 1)) }
        return items
    }
}
