/// Which letters a word holds. One slip changes two of them at most, so that most words need no closer look.
struct LetterSet: Sendable {
    private let bits: UInt32

    init(_ word: ArraySlice<UInt8>) {
        bits = word.reduce(0) { $0 | 1 << Self.bit($1) }
    }

    func difference(from other: LetterSet) -> Int { (bits ^ other.bits).nonzeroBitCount }

    /// A letter of a to z has a bit of its own, the digits share one, other bytes share four.
    private static func bit(_ byte: UInt8) -> UInt32 {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"): UInt32(byte - UInt8(ascii: "a"))
        case ..<0x80: 26
        default: 27 + UInt32(byte & 3)
        }
    }
}
