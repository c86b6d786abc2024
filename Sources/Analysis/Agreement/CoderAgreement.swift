/// How far coders who sorted the same answers agree, beyond what chance would make them agree.
package enum CoderAgreement {
    /// How much two different values disagree.
    package enum Scale: Sendable, CaseIterable {
        /// Different is different.
        case nominal
        /// By how many values lie between them in what was coded.
        case ordinal
        /// By the square of their distance.
        case interval
    }

    /// K. Krippendorff's α (*Content Analysis*, 1980; "Computing Krippendorff's alpha-reliability", 2011): 1 when all agree, 0
    /// for chance, below zero for less. Units that one coder alone coded say nothing and are left out.
    ///
    /// - Parameter units: for each unit what each coder gave it, nil where one gave nothing; coders in any order.
    /// - Returns: nil when nothing can be said: no unit coded twice, or one value throughout.
    package static func krippendorff(_ units: [[Double?]], _ scale: Scale) -> Double? {
        let told = units.map { $0.compactMap { $0 } }.filter { $0.count > 1 }
        let values = Set(told.joined()).sorted()
        guard values.count > 1 else { return nil }
        let ranks = Dictionary(uniqueKeysWithValues: values.enumerated().map { ($0.element, $0.offset) })
        var totals = [Double](repeating: 0, count: values.count)
        for unit in told {
            for value in unit { totals[ranks[value] ?? 0] += 1 }
        }
        let distance = distances(values, totals, scale)
        var observed = 0.0
        for unit in told {
            var sum = 0.0
            for (index, one) in unit.enumerated() {
                for other in unit.dropFirst(index + 1) { sum += distance[ranks[one] ?? 0][ranks[other] ?? 0] }
            }
            observed += 2 * sum / Double(unit.count - 1)
        }
        var expected = 0.0
        for one in values.indices {
            for other in values.indices { expected += totals[one] * totals[other] * distance[one][other] }
        }
        let whole = totals.reduce(0, +)
        return expected > 0 ? 1 - (whole - 1) * observed / expected : nil
    }

    private static func distances(_ values: [Double], _ totals: [Double], _ scale: Scale) -> [[Double]] {
        values.indices.map { one in
            values.indices.map { other in
                if one == other { return 0 }
                switch scale {
                case .nominal: return 1
                case .interval: return (values[one] - values[other]) * (values[one] - values[other])
                case .ordinal:
                    let between = totals[min(one, other)...max(one, other)].reduce(0, +)
                    let steps = between - (totals[one] + totals[other]) / 2
                    return steps * steps
                }
            }
        }
    }

    /// J. Cohen's κ (1960) of two coders who each gave one of the categories to every unit.
    ///
    /// - Parameter pairs: categories from 0.
    /// - Returns: nil without units, or when both gave one and the same category throughout.
    package static func cohen(_ pairs: [(Int, Int)]) -> Double? {
        guard !pairs.isEmpty else { return nil }
        var (first, second): ([Int: Double], [Int: Double]) = ([:], [:])
        for (one, other) in pairs {
            first[one, default: 0] += 1
            second[other, default: 0] += 1
        }
        let whole = Double(pairs.count)
        let agreed = Double(pairs.count { $0 == $1 }) / whole
        let chance = first.reduce(0) { $0 + $1.value * (second[$1.key] ?? 0) } / (whole * whole)
        return chance < 1 ? (agreed - chance) / (1 - chance) : nil
    }
}
