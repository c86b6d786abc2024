/// Which rows a table counts and for how much each of them stands.
package struct RowSelection: Sendable {
    package static let all = RowSelection()

    package let filter: RowFilter?
    /// One a row, none below zero; nil when each row counts for one.
    package let weights: [Double]?

    package init() { (filter, weights) = (nil, nil) }

    /// - Throws: `badWeight`.
    package init(filter: RowFilter?, weights: [Double]?) throws(TabulationFault) {
        if let row = weights?.firstIndex(where: { !$0.isFinite || $0 < 0 }) { throw .badWeight(row: row) }
        (self.filter, self.weights) = (filter, weights)
    }

    /// - Throws: `lengthsDiffer` when the columns have not as many rows as filter and weights.
    func check(_ columns: [AnswerColumn]) throws(TabulationFault) {
        guard let rows = columns.first?.count else { throw .empty }
        let lengths = columns.map(\.count) + [filter?.keeps.count, weights?.count].compactMap { $0 }
        if let other = lengths.first(where: { $0 != rows }) { throw .lengthsDiffer(rows, other) }
    }

    func keeps(_ row: Int) -> Bool { filter?.keeps[row] ?? true }
}

/// How much of something there is: rows, and what they weigh.
package struct Weighed: Sendable, Equatable {
    package internal(set) var count = 0
    /// The sum of the weights; as `count` without weights.
    package internal(set) var weight = 0.0
    var squares = 0.0

    package init() {}

    mutating func add(_ weight: Double) {
        count += 1
        self.weight += weight
        squares += weight * weight
    }

    mutating func add(rows: Int) {
        count += rows
        weight += Double(rows)
        squares += Double(rows)
    }

    mutating func add(_ other: Weighed) {
        count += other.count
        weight += other.weight
        squares += other.squares
    }

    /// As many equal answers would be as sure (L. Kish, *Survey Sampling*, 1965): (Σw)² / Σw².
    package var effective: Double { squares > 0 ? weight * weight / squares : 0 }
}

/// Who a table speaks of. Nothing of it is ever left to be guessed.
package struct TableBase: Sendable, Equatable {
    /// Rows that the filter keeps.
    package internal(set) var rows = Weighed()
    /// Those of them that the question was shown to.
    package internal(set) var asked = Weighed()
    /// Those that answered: what percentages are of.
    package internal(set) var answered = Weighed()
    /// By the number of the gap; a gap that counts as an answer is not here.
    package internal(set) var gaps = [Int](repeating: 0, count: AnswerGap.allCases.count)

    package func gap(_ gap: AnswerGap) -> Int { gaps[Int(gap.rawValue)] }

    mutating func add(answered weighed: Weighed) {
        rows.add(weighed)
        asked.add(weighed)
        answered.add(weighed)
    }

    mutating func add(gap: Int, _ weighed: Weighed) {
        rows.add(weighed)
        if gap != Int(AnswerGap.notAsked.rawValue) { asked.add(weighed) }
        gaps[gap] += weighed.count
    }
}
