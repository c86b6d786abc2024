/// Chance that is the same on every machine (SplitMix64; Steele, Lea and Flood, 2014): the demonstration is made up the
/// same way each time.
struct DemoDraw {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    private mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    /// From 0 to one less; 0 for nothing to draw from.
    mutating func below(_ count: Int) -> Int { count < 1 ? 0 : Int((next() >> 1) % UInt64(count)) }

    mutating func holds(_ percent: Int) -> Bool { below(100) < percent }

    mutating func one<Element>(of all: [Element]) -> Element? { all.isEmpty ? nil : all[below(all.count)] }

    /// Exactly so many of them, in their order; weights say who is drawn first, from 1.
    mutating func some<Element: Hashable>(
        _ count: Int, of all: [Element], weight: (Element) -> Int = { _ in 1 }
    ) -> [Element] {
        // The largest of w numbers wins against one number w times out of w + 1.
        var drawn: [(rank: Int, score: UInt64)] = []
        for (rank, element) in all.enumerated() {
            var best: UInt64 = 0
            for _ in 0..<max(1, weight(element)) { best = max(best, next()) }
            drawn.append((rank, best))
        }
        let kept = drawn.sorted { ($0.score, $0.rank) > ($1.score, $1.rank) }.prefix(count).map(\.rank).sorted()
        return kept.map { all[$0] }
    }

    mutating func shuffled<Element>(_ all: [Element]) -> [Element] {
        var all = all
        for index in all.indices.dropFirst().reversed() { all.swapAt(index, below(index + 1)) }
        return all
    }
}
