extension CoderAgreement {
    /// How much two sets of codes disagree: R. Passonneau's MASI ("Measuring Agreement on Set-valued Items (MASI) for
    /// Semantic and Pragmatic Annotation", LREC 2006), taken from 1: the share of the union that both hold, weighted 1 when they
    /// are the same, 2/3 when one holds the other, 1/3 when they only meet, 0 when they do not.
    ///
    /// Sets of one code each are 0 apart when they are the same and 1 when they are not: what a nominal scale says.
    package static func distance(_ one: Set<Int64>, _ other: Set<Int64>) -> Double {
        if one == other { return 0 }
        let both = one.intersection(other).count
        if both == 0 { return 1 }
        let isWithin = one.isSubset(of: other) || other.isSubset(of: one)
        return 1 - Double(both) / Double(one.union(other).count) * (isWithin ? 2.0 / 3 : 1.0 / 3)
    }

    /// K. Krippendorff's α where each coder gives a set of codes, as far apart as `distance` says.
    ///
    /// - Parameter units: for each unit the set that each coder gave it, nil where one gave nothing.
    /// - Returns: nil when nothing can be said: no unit coded twice, or one set throughout.
    package static func krippendorff(sets units: [[Set<Int64>?]]) -> Double? {
        let told = units.map { $0.compactMap(\.self) }.filter { $0.count > 1 }
        var totals: [Set<Int64>: Double] = [:]
        for unit in told { for set in unit { totals[set, default: 0] += 1 } }
        guard totals.count > 1 else { return nil }
        var observed = 0.0
        for unit in told {
            var sum = 0.0
            for (index, one) in unit.enumerated() {
                for other in unit.dropFirst(index + 1) { sum += distance(one, other) }
            }
            observed += 2 * sum / Double(unit.count - 1)
        }
        let different = Array(totals)
        var expected = 0.0
        for (index, one) in different.enumerated() {
            for other in different.dropFirst(index + 1) {
                expected += 2 * one.value * other.value * distance(one.key, other.key)
            }
        }
        let whole = totals.values.reduce(0, +)
        return expected > 0 ? 1 - (whole - 1) * observed / expected : nil
    }
}
