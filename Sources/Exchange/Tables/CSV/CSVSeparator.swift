/// What stands between the cells of a line.
package enum CSVSeparator: UInt8, Sendable, CaseIterable {
    case semicolon = 0x3B
    case tab = 0x09
    case comma = 0x2C

    /// The separator of a file, from its first bytes: the one that the header has and the lines after it have as often.
    ///
    /// Quoted text does not count. When several agree equally well, the most frequent in the header. A header of one
    /// cell gives a tab, which texts do not hold.
    static func detected(in bytes: some Sequence<UInt8>) -> CSVSeparator {
        let lines = counts(in: bytes)
        guard let header = lines.first else { return .tab }
        let candidates = allCases.indices.filter { header[$0] > 0 }
        let agreeing = candidates.map { index in lines.count { $0[index] == header[index] } }
        guard let most = agreeing.max() else { return .tab }
        let best = zip(candidates, agreeing).filter { $0.1 == most }.map(\.0)
        let index = best.max { (header[$0], -$0) < (header[$1], -$1) }
        return index.map { allCases[$0] } ?? .tab
    }

    /// How often each separator stands in the first lines, blank ones left out.
    private static func counts(in bytes: some Sequence<UInt8>) -> [[Int]] {
        let none = [Int](repeating: 0, count: allCases.count)
        var lines: [[Int]] = []
        var line = none
        var isQuoted = false
        var isBlank = true
        var last: UInt8 = 0x0A
        for byte in bytes {
            defer { last = byte }
            if byte == quote && (isQuoted || last == quote || isBoundary(last)) { isQuoted.toggle() }
            if !isQuoted && (byte == 0x0A || byte == 0x0D) {
                if !isBlank { lines.append(line) }
                (line, isBlank) = (none, true)
                if lines.count == 10 { return lines }
                continue
            }
            isBlank = false
            if !isQuoted, let index = allCases.firstIndex(where: { $0.rawValue == byte }) { line[index] += 1 }
        }
        // The last line counts only when there is no other: it may be cut.
        if lines.isEmpty && !isBlank { lines.append(line) }
        return lines
    }

    private static let quote = UInt8(ascii: "\"")

    private static func isBoundary(_ byte: UInt8) -> Bool {
        byte == 0x0A || byte == 0x0D || CSVSeparator(rawValue: byte) != nil
    }
}
