/// Two questions against each other: rows that answered both.
package struct CrossTable: Sendable, Equatable {
    /// A row that has a gap in both counts with the gap of the first; one was asked when both questions were.
    package let base: TableBase
    /// By the values of the first, then of the second.
    package let cells: [[Weighed]]
    package let rowSums: [Weighed]
    package let columnSums: [Weighed]
    /// Nil when fewer than two rows or two columns have answers.
    package let test: CrossTest?

    /// - Throws: `lengthsDiffer`, `strayCell`, `tooBig` for more than a million cells.
    package init(
        _ first: AnswerColumn, by second: AnswerColumn, _ selection: RowSelection = .all
    ) throws(TabulationFault) {
        try selection.check([first, second])
        let width = second.slots
        guard first.slots * width <= 1_000_000 else { throw .tooBig(cells: first.slots * width, limit: 1_000_000) }
        var tally = [Weighed](repeating: Weighed(), count: first.slots * width)
        for row in first.cells.indices where selection.keeps(row) {
            guard let one = first.slot(row), let other = second.slot(row) else { throw .strayCell(row: row) }
            tally[one * width + other].add(selection.weights?[row] ?? 1)
        }
        let (height, breadth) = (first.values.count, second.values.count)
        var base = TableBase()
        for one in 0..<first.slots {
            for other in 0..<width {
                let cell = tally[one * width + other]
                switch (one < height, other < breadth) {
                case (true, true): base.add(answered: cell)
                case (false, _): Self.add(cell, one - height, other - breadth, to: &base)
                case (true, false): base.add(gap: other - breadth, cell)
                }
            }
        }
        self.base = base
        let cells = (0..<height).map { one in (0..<breadth).map { tally[one * width + $0] } }
        self.cells = cells
        rowSums = cells.map(Self.sum)
        columnSums = (0..<breadth).map { column in Self.sum(cells.map { $0[column] }) }
        test = CrossTest(cells, base.answered, isWeighted: selection.weights != nil)
    }

    private static func add(_ cell: Weighed, _ one: Int, _ other: Int, to base: inout TableBase) {
        let never = Int(AnswerGap.notAsked.rawValue)
        base.add(gap: other == never ? never : one, cell)
    }

    private static func sum(_ cells: [Weighed]) -> Weighed {
        cells.reduce(into: Weighed()) { $0.add($1) }
    }
}

/// Whether two questions go together: χ² without correction, how strongly, and which cells make it.
package struct CrossTest: Sendable, Equatable {
    package let chiSquare: Double
    package let degrees: Int
    /// The probability of so large a χ² by chance.
    package let probability: Double
    /// From 0 to 1: √(χ² / (N × the smaller of rows and columns, less one)), H. Cramér 1946.
    package let cramer: Double
    /// By rows, then columns: (observed − expected) / √(expected × (1 − row share) × (1 − column share)), S. Haberman 1973;
    /// beyond ±1.96 a cell differs from chance; nil in rows and columns without answers.
    package let residuals: [[Double?]]
    /// Expected counts under five: χ² says little when there are many.
    package let small: Int
    package let least: Double
    /// Cells of rows and columns with answers.
    package let count: Int

    /// With weights the counts are brought to the effective number of answers, which is a first approximation.
    init?(_ cells: [[Weighed]], _ base: Weighed, isWeighted: Bool) {
        let scale = isWeighted && base.weight > 0 ? base.effective / base.weight : 1
        let observed = cells.map { $0.map { $0.weight * scale } }
        let rows = observed.indices.filter { observed[$0].contains { $0 > 0 } }
        let columns = (observed.first ?? []).indices.filter { column in observed.contains { $0[column] > 0 } }
        let kept = rows.map { row in columns.map { observed[row][$0] } }
        guard rows.count > 1, columns.count > 1, let test = try? ContingencyTest(kept) else { return nil }
        (chiSquare, degrees, probability) = (test.chiSquare, test.degreesOfFreedom, test.probability)
        let total = kept.reduce(0) { $0 + $1.reduce(0, +) }
        let bound = Double(min(rows.count, columns.count) - 1)
        cramer = min(1, (chiSquare / (total * bound)).squareRoot())
        let expected = test.expected.flatMap { $0 }
        small = expected.count { $0 < 5 }
        least = expected.min() ?? 0
        count = expected.count
        var residuals = observed.map { $0.map { _ in Double?.none } }
        for (place, row) in rows.enumerated() {
            let rowShare = kept[place].reduce(0, +) / total
            for (side, column) in columns.enumerated() {
                let columnShare = kept.reduce(0) { $0 + $1[side] } / total
                let spread = (test.expected[place][side] * (1 - rowShare) * (1 - columnShare)).squareRoot()
                residuals[row][column] = (kept[place][side] - test.expected[place][side]) / spread
            }
        }
        self.residuals = residuals
    }
}
