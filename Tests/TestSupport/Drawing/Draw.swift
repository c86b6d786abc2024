/// Numbers drawn from a seed, so that a failure can be seen again.
package struct Draw: RandomNumberGenerator {
    private var state: UInt64

    package init(seed: UInt64) { state = seed }

    package mutating func next() -> UInt64 {
        // SplitMix64 (G. Steele, D. Lea, C. Flood, 2014).
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = (state ^ state >> 30) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
        return mixed ^ mixed >> 31
    }

    package mutating func below(_ bound: Int) -> Int { Int.random(in: 0..<bound, using: &self) }

    package mutating func set(of count: Int, below bound: Int) -> Set<Int> {
        Set((0..<count).map { _ in below(bound) })
    }
}
