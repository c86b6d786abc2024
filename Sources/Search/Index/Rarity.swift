/// How much a word tells, by how few documents have it: inverse document frequency in sixteenths of a doubling.
package enum Rarity {
    /// 16 · log2(documents / holding), at least 1; integers only, so that every machine ranks alike.
    package static func of(_ holding: Int, among documents: Int) -> Int {
        max(1, logarithm(max(documents, 1)) - logarithm(max(holding, 1)))
    }

    /// 16 · log2(number), rounded down, by squaring (D. Knuth, *The Art of Computer Programming* 1, 1.2.2, exercise 25).
    static func logarithm(_ number: Int) -> Int {
        let whole = Int.bitWidth - 1 - number.leadingZeroBitCount
        // A number from 1 to 2, in units of 2^-30.
        var rest = whole > 30 ? UInt64(number >> (whole - 30)) : UInt64(number) << UInt64(30 - whole)
        var fraction = 0
        for _ in 0..<4 {
            rest = (rest * rest) >> 30
            fraction = fraction << 1 | (rest >= 2 << 30 ? 1 : 0)
            if rest >= 2 << 30 { rest >>= 1 }
        }
        return whole << 4 | fraction
    }
}
