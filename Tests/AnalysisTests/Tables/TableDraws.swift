@testable import Analysis

/// Answers that nobody gave, the same each time.
struct TableDraws {
    private var state: UInt64

    init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 | 1 }

    mutating func below(_ bound: Int) -> Int {
        state ^= state << 13
        state ^= state >> 7
        state ^= state << 17
        return Int((state >> 11) % UInt64(bound))
    }

    /// Values from 1, some rows without an answer; small values come more often.
    mutating func cells(rows: Int, values: Int, gapsOfTen: Int = 1, kinds: Int = 5) -> [Int32] {
        (0..<rows).map { _ in
            if below(10) < gapsOfTen { return Int32.min + Int32(below(kinds)) }
            return Int32(1 + min(below(values), below(values)))
        }
    }

    mutating func column(rows: Int, values: Int, gapsOfTen: Int = 1, kinds: Int = 5) throws -> AnswerColumn {
        try AnswerColumn(
            cells(rows: rows, values: values, gapsOfTen: gapsOfTen, kinds: kinds), values: Array(1...Int32(values)))
    }

    /// So many rows of each value, from 1.
    static func rows(_ counts: [Int]) -> [Int32] {
        counts.enumerated().flatMap { [Int32](repeating: Int32($0.offset + 1), count: $0.element) }
    }
}
