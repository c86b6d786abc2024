/// How many rows took each choice of a question with several answers. Percentages are of those who answered the question,
/// and add up to more than a hundred.
package struct SeveralTable: Sendable, Equatable {
    /// Those who answered at least one of the columns. A row without any answer counts with the gap of its first column.
    package let base: TableBase
    package let chosen: [Weighed]
    /// Those who answered and took nothing.
    package let none: Weighed
    /// Choices taken by all of them together.
    package var citations: Double { chosen.reduce(0) { $0 + $1.weight } }

    /// - Parameter question: its columns, each with the values 1 (taken) and 0.
    /// - Throws: `lengthsDiffer`, `empty`.
    package init(_ question: SeveralQuestion, _ selection: RowSelection = .all) throws(TabulationFault) {
        try selection.check(question.columns)
        var base = TableBase()
        var none = Weighed()
        var chosen = [Weighed](repeating: Weighed(), count: question.columns.count)
        for row in question.status.indices where selection.keeps(row) {
            var one = Weighed()
            one.add(selection.weights?[row] ?? 1)
            let status = question.status[row]
            if status >= SeveralQuestion.gapped {
                base.add(gap: Int(status - SeveralQuestion.gapped), one)
            } else {
                base.add(answered: one)
                if status == SeveralQuestion.without { none.add(one) }
            }
        }
        for (choice, column) in question.columns.enumerated() {
            for row in column.cells.indices where column.cells[row] == 1 && selection.keeps(row) {
                chosen[choice].add(selection.weights?[row] ?? 1)
            }
        }
        (self.base, self.none, self.chosen) = (base, none, chosen)
    }

    /// Choices by decreasing weight.
    package var ranked: [Int] { CountTable.ranked(chosen.map(\.weight)) }
}

/// The columns of a question with several answers, and what each row says to them together.
package struct SeveralQuestion: Sendable {
    static let (without, some, gapped) = (UInt8(0), UInt8(1), UInt8(2))

    package let columns: [AnswerColumn]
    /// Nothing taken, something taken, or the gap of the first column.
    let status: [UInt8]

    /// - Parameter columns: cells 1 for taken, 0 for not, or a gap.
    /// - Throws: `empty`, `lengthsDiffer`, `strayCell`.
    package init(_ columns: [[Int32]]) throws(TabulationFault) {
        guard let first = columns.first else { throw .empty }
        var status = first.map { cell in
            cell >= 0 ? Self.without : Self.gapped + UInt8(min(100, Int(cell &- Int32.min)))
        }
        for cells in columns {
            guard cells.count == first.count else { throw .lengthsDiffer(first.count, cells.count) }
            for row in cells.indices where cells[row] >= 0 {
                if cells[row] > 1 { throw .strayCell(row: row) }
                if cells[row] == 1 {
                    status[row] = Self.some
                } else if status[row] >= Self.gapped || status[row] == Self.without {
                    status[row] = Self.without
                }
            }
        }
        let most = Self.gapped + UInt8(AnswerGap.allCases.count)
        if let row = status.firstIndex(where: { $0 >= most }) { throw .strayCell(row: row) }
        self.status = status
        var kept: [AnswerColumn] = []
        for cells in columns { kept.append(try AnswerColumn(cells, values: [1, 0])) }
        self.columns = kept
    }

    /// One choice as a question with one answer: taken, not taken, or the gap of the whole question.
    package func choice(_ index: Int) throws(TabulationFault) -> AnswerColumn {
        let cells = columns[index].cells
        let whole = cells.indices.map { row in
            let state = status[row]
            if state >= Self.gapped { return Int32.min + Int32(state - Self.gapped) }
            return cells[row] == 1 ? 1 : 0
        }
        return try AnswerColumn(whole, values: [1, 0])
    }
}
