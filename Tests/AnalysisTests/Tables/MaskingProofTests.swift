import Testing

@testable import Analysis

/// Every table that shows the same published numbers is written down, and the audit must find the same ranges.
@Suite("Tables: the audit against all tables there can be")
struct MaskingProofTests {
    private static let count = isHostile ? 1_500 : 150

    /// The counts of the combinations of answers that there are, in every way that shows the same.
    private struct Everything {
        let list: TableList
        let masking: Masking
        var combinations: [[CellKey]] = []
        var truth: [Int] = []
        var shown: [(places: [Int], count: Int)] = []
        var ranges: [CellKey: (low: Int, high: Int)] = [:]

        init(_ masking: Masking) {
            (list, self.masking) = (masking.list, masking)
            var places: [[Int]: Int] = [:]
            for row in list.columns[0].cells.indices {
                let slots = list.columns.map { $0.slot(row) ?? 0 }
                if let place = places[slots] {
                    truth[place] += 1
                } else {
                    places[slots] = truth.count
                    truth.append(1)
                    combinations.append(list.counts.keys.filter { key in matches(key, slots) })
                }
            }
            for key in list.published where !masking.hidden.contains(key) && list.counts[key] != nil {
                shown.append((places: of(key), count: list.counts[key]?.rows ?? 0))
            }
            var values = truth
            walk(0, &values)
        }

        func of(_ key: CellKey) -> [Int] { combinations.indices.filter { combinations[$0].contains(key) } }

        private func matches(_ key: CellKey, _ slots: [Int]) -> Bool {
            key.conditions.allSatisfy { condition in
                let (slot, values) = (slots[condition.column], list.columns[condition.column].values.count)
                let never = values + Int(AnswerGap.notAsked.rawValue)
                return switch condition.part {
                case .asked: slot != never
                case .answered: slot < values
                case .category(let category): slot == category
                case .gap(let gap): slot == values + Int(gap.rawValue)
                }
            }
        }

        /// Values from 1 on, as far as no shown count is passed.
        private mutating func walk(_ place: Int, _ values: inout [Int]) {
            if place == values.count {
                for key in list.counts.keys {
                    let sum = of(key).reduce(0) { $0 + values[$1] }
                    let known = ranges[key] ?? (sum, sum)
                    ranges[key] = (min(known.low, sum), max(known.high, sum))
                }
                return
            }
            let own = shown.filter { $0.places.contains(place) }
            for value in 1...(truth.reduce(0, +)) {
                values[place] = value
                let fits = own.map { bound -> Int in
                    let told = bound.places.filter { $0 <= place }
                    let sum = told.reduce(0) { $0 + values[$1] }
                    let left = bound.places.count - told.count
                    return left == 0 ? sum - bound.count : max(0, sum + left - bound.count)
                }
                if fits.contains(where: { $0 > 0 }) { break }
                if fits.allSatisfy({ $0 == 0 }) { walk(place + 1, &values) }
            }
        }
    }

    private func list(_ draws: inout TableDraws) throws -> TableList {
        let rows = 8 + draws.below(9)
        let columns = [
            try draws.column(rows: rows, values: 3, gapsOfTen: draws.below(2), kinds: 1),
            try draws.column(rows: rows, values: 2, gapsOfTen: 0),
        ]
        var list = try TableList(columns)
        try list.publish(0)
        if draws.below(2) == 0 { try list.publish(1) }
        if draws.below(2) == 0 {
            try list.publish(0, by: 1)
        } else {
            try list.publish(0, where: [(column: 1, category: draws.below(2))])
        }
        return list
    }

    @Test func `ranges of the audit are those of all tables there can be, and wide enough`() throws {
        var draws = TableDraws(seed: 11)
        var (hidden, alongside) = (0, 0)
        for number in 0..<Self.count {
            let masking = Masking(try list(&draws), floor: 3)
            // Where nothing is known there is no end to what could be.
            guard !masking.hidden.contains(.everything) else { continue }
            let all = Everything(masking)
            for (key, range) in all.ranges {
                let found = masking.range(of: key)
                #expect(found == range, "\(number) \(key) \(all.truth)")
                let count = masking.list.counts[key]?.rows ?? 0
                if key.isTelling && count < 3 && masking.exposed.isEmpty {
                    #expect(range.high - range.low >= 2, "\(number) \(key) \(all.truth)")
                }
            }
            hidden += masking.small
            alongside += masking.alongside
        }
        #expect(hidden > Self.count / 2 && alongside > Self.count / 4)
    }
}
