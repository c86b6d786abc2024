/// Chance that is the same on every machine: SplitMix64 (Steele, Lea and Flood, 2014), whole numbers only.
struct Dice {
    /// The seed of everything made up for the finding rows.
    static let seed: UInt64 = 20_261_120
    private var state: UInt64

    /// - Parameter stream: one for each thing made, so that a sheet is the same however many others there are.
    init(_ stream: Int) {
        state = Self.seed
        state = next() ^ UInt64(truncatingIfNeeded: stream)
        state = next()
    }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    /// 0 ..< limit
    mutating func below(_ limit: Int) -> Int { Int(next().multipliedFullWidth(by: UInt64(limit)).high) }

    /// True that many times of a thousand.
    mutating func happens(_ thousandths: Int) -> Bool { below(1_000) < thousandths }

    mutating func one<Element>(of list: [Element]) -> Element { list[below(list.count)] }
}
