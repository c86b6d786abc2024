/// The answers to one question, a cell a row: the number of a value, or a gap at the bottom of the range (`AnswerGap`).
/// Cells are not copied from the array they come in.
package struct AnswerColumn: Sendable {
    /// Numbers beyond this are replaced by their rank: the tally is an array.
    private static let largest: Int32 = 1 << 16

    /// From 0, or a gap.
    package let cells: [Int32]
    /// The numbers that are counted, in the order of the table. A gap may be one of them: then it is inside the base.
    package let values: [Int32]
    /// Number to category; −1 for numbers that are no value.
    let categories: [Int16]
    /// The category that each gap is counted as; −1 for gaps outside the base.
    let gapCategories: [Int16]

    /// - Throws: `empty` without values, `tooBig` for more than 10,000 of them.
    package init(_ cells: [Int32], values: [Int32]) throws(TabulationFault) {
        if values.isEmpty { throw .empty }
        if values.count > 10_000 { throw .tooBig(cells: values.count, limit: 10_000) }
        self.values = values
        gapCategories = AnswerGap.allCases.map { gap in Int16(values.firstIndex(of: gap.cell) ?? -1) }
        let numbers = values.enumerated().filter { $0.element >= 0 }
        let last = numbers.map(\.element).max() ?? 0
        if last <= Self.largest {
            self.cells = cells
            var categories = [Int16](repeating: -1, count: Int(last) + 1)
            for (category, number) in numbers { categories[Int(number)] = Int16(category) }
            self.categories = categories
        } else {
            let ranks = Dictionary(numbers.map { ($0.element, Int32($0.offset)) }) { first, _ in first }
            self.cells = cells.map { $0 < 0 ? $0 : ranks[$0] ?? Int32(values.count) }
            categories = values.indices.map { values[$0] >= 0 ? Int16($0) : -1 }
        }
    }

    package var count: Int { cells.count }

    /// The category of a row, or `values.count` and the number of the gap; nil for a number that is no value.
    func slot(_ row: Int) -> Int? { slot(of: cells[row]) }

    @inline(__always)
    func slot(of cell: Int32) -> Int? {
        if cell >= 0 {
            guard cell < categories.count else { return nil }
            let category = categories[Int(cell)]
            return category >= 0 ? Int(category) : nil
        }
        let gap = Int(cell &- Int32.min)
        guard gap < gapCategories.count else { return nil }
        let category = gapCategories[gap]
        return category >= 0 ? Int(category) : values.count + gap
    }

    /// Categories, then gaps.
    var slots: Int { values.count + AnswerGap.allCases.count }
}

/// The rows that a table looks at: those whose answers are among some.
package struct RowFilter: Sendable, Equatable {
    package let keeps: [Bool]

    package init(_ keeps: [Bool]) { self.keeps = keeps }

    /// Rows where the column has one of these categories.
    package init(_ column: AnswerColumn, among categories: Set<Int>) {
        keeps = column.cells.map { column.slot(of: $0).map(categories.contains) ?? false }
    }

    package func and(_ other: RowFilter) -> RowFilter {
        RowFilter(zip(keeps, other.keeps).map { $0 && $1 })
    }
}
