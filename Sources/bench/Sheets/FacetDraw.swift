internal import Domain

/// Values of one vocabulary as sheets have them: a few often, most of them seldom.
struct FacetDraw {
    let codes: [String]
    private let choice: WeightedChoice

    /// The terms in use of a vocabulary that comes with the program.
    init(_ vocabulary: String) {
        self.init(codes: Vocabulary.shipped.first { $0.code == vocabulary }?.current.map(\.code) ?? [])
    }

    init(codes: [String]) {
        // The order of a vocabulary is by meaning; frequencies follow another one, always the same.
        self.codes = codes.sorted { (Self.hash($0), $0) < (Self.hash($1), $1) }
        choice = WeightedChoice(self.codes.indices.map { 1_000_000 / ($0 + 2) })
    }

    func one(_ dice: inout Dice) -> String { codes[choice.draw(&dice)] }

    /// Different ones, at most that many.
    func some(_ dice: inout Dice, _ count: Int) -> [String] {
        var found: [String] = []
        for _ in 0..<count {
            let code = one(&dice)
            if !found.contains(code) { found.append(code) }
        }
        return found
    }

    /// FNV-1a, 64 bits.
    private static func hash(_ text: String) -> UInt64 {
        text.utf8.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01B3 }
    }
}
