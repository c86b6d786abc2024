/// Which statements about answers hold, one bit each.
struct AtomBits: Hashable {
    private var words: [UInt64]

    init(count: Int) { words = Array(repeating: 0, count: (count + 63) / 64) }

    func contains(_ index: Int) -> Bool { words[index >> 6] >> UInt64(index & 63) & 1 == 1 }

    mutating func insert(_ index: Int) { words[index >> 6] |= 1 << UInt64(index & 63) }

    mutating func formUnion(_ other: AtomBits) {
        for index in words.indices { words[index] |= other.words[index] }
    }

    func union(_ other: AtomBits) -> AtomBits {
        var union = self
        union.formUnion(other)
        return union
    }

    func intersection(_ other: AtomBits) -> AtomBits {
        var common = self
        for index in words.indices { common.words[index] &= other.words[index] }
        return common
    }

    func isDisjoint(with other: AtomBits) -> Bool { !words.indices.contains { words[$0] & other.words[$0] != 0 } }
}

/// A condition over bits.
indirect enum AtomFormula {
    case atom(Int)
    case all([AtomFormula])
    case any([AtomFormula])
    case not(AtomFormula)

    func holds(_ bits: AtomBits) -> Bool {
        switch self {
        case .atom(let index): bits.contains(index)
        case .all(let parts): parts.allSatisfy { $0.holds(bits) }
        case .any(let parts): parts.contains { $0.holds(bits) }
        case .not(let part): !part.holds(bits)
        }
    }
}
