/// Gives identifiers their places 0, 1, 2… in ascending order.
struct IdentifierIndex {
    /// Ascending, each once.
    let identifiers: [Int]
    private let lowest: Int
    /// Places of identifiers that lie close together; empty when they are spread out.
    private let table: [Int32]

    init(_ given: [Int]) {
        let (low, high) = (given.min() ?? 0, given.max() ?? 0)
        let (span, overflows) = high.subtractingReportingOverflow(low)
        lowest = low
        guard !overflows, span <= 4 * given.count + 1_024 else {
            identifiers = Self.sorted(given)
            table = []
            return
        }
        var table = [Int32](repeating: -1, count: span + 1)
        for identifier in given { table[identifier - low] = 0 }
        var identifiers: [Int] = []
        for offset in table.indices where table[offset] == 0 && !given.isEmpty {
            table[offset] = Int32(truncatingIfNeeded: identifiers.count)
            identifiers.append(low + offset)
        }
        (self.identifiers, self.table) = (identifiers, table)
    }

    /// The place of an identifier; nil when it was not among those given.
    func place(_ identifier: Int) -> Int? {
        if table.isEmpty { return searched(identifier) }
        let (offset, overflows) = identifier.subtractingReportingOverflow(lowest)
        guard !overflows, table.indices.contains(offset), table[offset] >= 0, !identifiers.isEmpty else { return nil }
        return Int(table[offset])
    }

    private func searched(_ identifier: Int) -> Int? {
        var (low, high) = (0, identifiers.count)
        while low < high {
            let middle = (low + high) / 2
            if identifiers[middle] < identifier { low = middle + 1 } else { high = middle }
        }
        return low < identifiers.count && identifiers[low] == identifier ? low : nil
    }

    private static func sorted(_ given: [Int]) -> [Int] {
        var unique: [Int] = []
        for identifier in given.sorted() where unique.last != identifier { unique.append(identifier) }
        return unique
    }
}
