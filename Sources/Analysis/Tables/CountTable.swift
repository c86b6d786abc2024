/// How many rows gave each answer to a question with one answer.
package struct CountTable: Sendable, Equatable {
    package let base: TableBase
    /// As the values of the column.
    package let cells: [Weighed]

    /// - Throws: `lengthsDiffer`, `strayCell`.
    package init(_ column: AnswerColumn, _ selection: RowSelection = .all) throws(TabulationFault) {
        try selection.check([column])
        let tally = try Self.tally(column, selection)
        var base = TableBase()
        for category in column.values.indices { base.add(answered: tally[category]) }
        for gap in base.gaps.indices { base.add(gap: gap, tally[column.values.count + gap]) }
        self.base = base
        cells = Array(tally[..<column.values.count])
    }

    /// Categories by decreasing weight; those of one weight in the order of the question.
    package var ranked: [Int] { Self.ranked(cells.map(\.weight)) }

    static func ranked(_ weights: [Double]) -> [Int] {
        weights.indices.sorted { (-weights[$0], $0) < (-weights[$1], $1) }
    }

    private static func tally(
        _ column: AnswerColumn, _ selection: RowSelection
    ) throws(TabulationFault) -> [Weighed] {
        if selection.filter == nil && selection.weights == nil { return try tally(whole: column) }
        var tally = [Weighed](repeating: Weighed(), count: column.slots)
        for row in column.cells.indices where selection.keeps(row) {
            guard let slot = column.slot(row) else { throw .strayCell(row: row) }
            tally[slot].add(selection.weights?[row] ?? 1)
        }
        return tally
    }

    /// Without filter and weights the numbers are counted as they stand, and sorted into categories afterwards.
    private static func tally(whole column: AnswerColumn) throws(TabulationFault) -> [Weighed] {
        let (numbers, gaps) = (column.categories.count, column.gapCategories.count)
        var counts = [Int](repeating: 0, count: numbers + gaps + 1)
        counts.withUnsafeMutableBufferPointer { counts in
            column.cells.withUnsafeBufferPointer { cells in
                for cell in cells {
                    let gap = numbers + 1 + min(Int(cell &- Int32.min), gaps - 1)
                    counts[cell >= 0 ? min(Int(cell), numbers) : gap] += 1
                }
            }
        }
        if counts[numbers] > 0 || column.categories.contains(-1) || column.cells.contains(where: Self.isBelow) {
            if let row = column.cells.indices.first(where: { column.slot($0) == nil }) { throw .strayCell(row: row) }
        }
        var tally = [Weighed](repeating: Weighed(), count: column.slots)
        for (number, category) in column.categories.enumerated() where category >= 0 {
            tally[Int(category)].add(rows: counts[number])
        }
        for (gap, category) in column.gapCategories.enumerated() {
            tally[category >= 0 ? Int(category) : column.values.count + gap].add(rows: counts[numbers + 1 + gap])
        }
        return tally
    }

    /// Below every value, and no gap.
    private static func isBelow(_ cell: Int32) -> Bool {
        cell < 0 && Int(cell &- Int32.min) >= AnswerGap.allCases.count
    }
}
