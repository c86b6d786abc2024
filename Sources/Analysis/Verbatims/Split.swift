/// One split of a group: its two sides and their χ².
struct Split {
    struct Side {
        /// In ascending order.
        var units: [Int32] = []
        /// Forms of the whole table that go on with this side.
        var isActive: [Bool] = []
    }

    let chiSquare: Double
    private(set) var sides = [Side(), Side()]

    /// Nil when the group has no axis to be split along.
    init?(
        _ whole: Incidence, _ units: [Int32], isActive: [Bool], _ settings: ReinertSettings, _ progress: Progress
    ) throws(VerbatimFault) {
        let table = SplitTable(whole, units: units, isActive: isActive)
        guard let axis = try FirstAxis(table, progress) else { return nil }
        let order = axis.order
        var groups = Bipartition(table)
        groups.cut(order)
        try groups.exchange(order, progress)
        chiSquare = groups.chiSquare
        for (row, isFirst) in groups.isFirst.enumerated() { sides[isFirst ? 0 : 1].units.append(table.units[row]) }
        select(table, groups, settings, count: whole.columnCount)
        attach(table.bare, whole)
    }

    private mutating func select(_ table: SplitTable, _ groups: Bipartition, _ settings: ReinertSettings, count: Int) {
        let selection = FormSelection(contingency: settings.contingency, least: settings.leastForm)
        let first = groups.firstSums
        let share = Double(first.reduce(0, +)) / Double(table.total)
        var isActive = [[Bool]](repeating: [Bool](repeating: false, count: count), count: 2)
        for (column, form) in table.forms.enumerated() {
            let rest = table.columnSize(column) - first[column]
            isActive[0][Int(form)] = selection.keeps(first[column], other: rest, share: share)
            isActive[1][Int(form)] = selection.keeps(rest, other: first[column], share: 1 - share)
        }
        for side in sides.indices { sides[side].isActive = isActive[side] }
    }

    /// Puts units that had no part in the split on the side that uses their forms more.
    private mutating func attach(_ bare: [Int32], _ whole: Incidence) {
        guard !bare.isEmpty else { return }
        let sums = sides.map { side in
            var sums = [Double](repeating: 0, count: whole.columnCount)
            for unit in side.units {
                for form in whole[Int(unit)] { sums[Int(form)] += 1 }
            }
            return sums
        }
        let totals = sums.map { $0.reduce(0, +) }
        for unit in bare {
            var lean = 0.0
            for form in whole[Int(unit)] {
                let (a, b) = (sums[0][Int(form)], sums[1][Int(form)])
                if a + b > 0 { lean += (a / totals[0] - b / totals[1]) / (a + b) }
            }
            if abs(lean) > 1e-15 { sides[lean > 0 ? 0 : 1].units.append(unit) }
        }
        for side in sides.indices { sides[side].units.sort() }
    }
}
