@testable import Analysis

/// The same method written plainly: dense tables, every χ² computed anew from the definition, the axis from the whole
/// decomposition. It serves as the other side of comparisons.
enum NaiveReinert {
    struct Result {
        var classOf: [Int32]
        /// χ² of the splits in their order.
        var splits: [Double]
    }

    private struct Group {
        var units: [Int]
        var forms: [Int]
        var isFinal = false
    }

    static func classify(_ rows: [[Int]], columns: Int, _ settings: ReinertSettings) throws -> Result {
        let dense = dense(rows, columns)
        var groups = [Group(units: rows.indices.filter { !rows[$0].isEmpty }, forms: Array(0..<columns))]
        var splits: [Double] = []
        while groups.count < settings.classes {
            let open = groups.indices.filter { !groups[$0].isFinal && groups[$0].units.count >= settings.leastSplit }
            guard let place = open.max(by: { (groups[$0].units.count, $1) < (groups[$1].units.count, $0) }) else {
                break
            }
            guard let (sides, chiSquare) = try split(dense, groups[place], settings) else {
                groups[place].isFinal = true
                continue
            }
            splits.append(chiSquare)
            groups.remove(at: place)
            groups += sides
        }
        groups.sort { ($1.units.count, $0.units[0]) < ($0.units.count, $1.units[0]) }
        var classOf = [Int32](repeating: -1, count: rows.count)
        for (index, group) in groups.enumerated() { for unit in group.units { classOf[unit] = Int32(index) } }
        return Result(classOf: classOf, splits: splits)
    }

    static func dense(_ rows: [[Int]], _ columns: Int) -> [[Double]] {
        rows.map { row in (0..<columns).map { row.contains($0) ? 1.0 : 0.0 } }
    }

    /// χ² of the sums of two groups as a table of two rows.
    static func chiSquare(_ rows: [[Int]], _ columns: Int, inFirst: (Int) -> Bool) -> Double {
        let dense = dense(rows, columns)
        return chiSquare(dense, Array(0..<columns), rows.indices.map(inFirst))
    }

    static func chiSquare(_ dense: [[Double]], _ forms: [Int], _ isFirst: [Bool]) -> Double {
        var sums = [[Double]](repeating: [Double](repeating: 0, count: forms.count), count: 2)
        for (row, first) in zip(dense, isFirst) {
            for (index, form) in forms.enumerated() { sums[first ? 0 : 1][index] += row[form] }
        }
        let totals = sums.map { $0.reduce(0, +) }
        var chiSquare = 0.0
        for column in forms.indices {
            for side in 0..<2 {
                let expected = totals[side] * (sums[0][column] + sums[1][column]) / (totals[0] + totals[1])
                guard expected > 0 else { continue }
                chiSquare += (sums[side][column] - expected) * (sums[side][column] - expected) / expected
            }
        }
        return chiSquare
    }

    private static func split(
        _ dense: [[Double]], _ group: Group, _ settings: ReinertSettings
    ) throws -> (sides: [Group], chiSquare: Double)? {
        let forms = group.forms.filter { form in group.units.contains { dense[$0][form] > 0 } }
        let units = group.units.filter { unit in forms.contains { dense[unit][$0] > 0 } }
        guard units.count > 1, forms.count > 1 else { return nil }
        let rows = units.map { dense[$0] }
        guard let order = try order(rows, forms) else { return nil }
        let isFirst = exchange(rows, forms, order, cut(rows, forms, order))
        let chiSquare = chiSquare(rows, forms, isFirst)
        var sides = [Group(units: [], forms: []), Group(units: [], forms: [])]
        for (unit, first) in zip(units, isFirst) { sides[first ? 0 : 1].units.append(unit) }
        select(dense, &sides, forms, settings)
        attach(dense, group.units.filter { !units.contains($0) }, &sides)
        return (sides, chiSquare)
    }

    private static func order(_ rows: [[Double]], _ forms: [Int]) throws -> [Int]? {
        let analysis = try CorrespondenceAnalysis(rows.map { row in forms.map { row[$0] } })
        guard let value = analysis.singularValues.first, value * value > 1e-12 else { return nil }
        let farthest = analysis.rows[0].reduce(0) { max($0, abs($1)) }
        let sign = analysis.rows[0].reduce(0) { $0 + $1 * $1 * $1 } < 0 ? -1.0 : 1.0
        let places = analysis.rows[0].map { (sign * $0 / farthest * 1e8).rounded() }
        return places.indices.sorted { (places[$0], $0) < (places[$1], $1) }
    }

    private static func cut(_ rows: [[Double]], _ forms: [Int], _ order: [Int]) -> [Bool] {
        var best = [Bool](repeating: false, count: rows.count)
        var (isFirst, largest) = (best, -1.0)
        for row in order.dropLast() {
            isFirst[row] = true
            let chiSquare = chiSquare(rows, forms, isFirst)
            if chiSquare > largest + Bipartition.gain * abs(largest) { (best, largest) = (isFirst, chiSquare) }
        }
        return best
    }

    private static func exchange(_ rows: [[Double]], _ forms: [Int], _ order: [Int], _ start: [Bool]) -> [Bool] {
        var isFirst = start
        var hasMoved = true
        while hasMoved {
            hasMoved = false
            for row in order where isFirst.count(where: { $0 == isFirst[row] }) > 1 {
                let before = chiSquare(rows, forms, isFirst)
                isFirst[row].toggle()
                if chiSquare(rows, forms, isFirst) > before + Bipartition.gain * before {
                    hasMoved = true
                } else {
                    isFirst[row].toggle()
                }
            }
        }
        return isFirst
    }

    private static func select(
        _ dense: [[Double]], _ sides: inout [Group], _ forms: [Int], _ settings: ReinertSettings
    ) {
        let sums = sides.map { side in forms.map { form in side.units.reduce(0) { $0 + dense[$1][form] } } }
        let totals = sums.map { $0.reduce(0, +) }
        for side in 0..<2 {
            for (index, form) in forms.enumerated() where sums[side][index] >= Double(settings.leastForm) {
                let count = sums[0][index] + sums[1][index]
                let expected: [Double] = totals.map { count * $0 / (totals[0] + totals[1]) }
                var chiSquare = 0.0
                for side in 0..<2 {
                    let difference = sums[side][index] - expected[side]
                    chiSquare += difference * difference / expected[side]
                }
                let contingency = (chiSquare / (chiSquare + count)).squareRoot()
                if sums[side][index] >= expected[side] || contingency <= settings.contingency {
                    sides[side].forms.append(form)
                }
            }
        }
    }

    private static func attach(_ dense: [[Double]], _ units: [Int], _ sides: inout [Group]) {
        let sums = sides.map { side in
            dense[0].indices.map { form in side.units.reduce(0) { $0 + dense[$1][form] } }
        }
        let totals = sums.map { $0.reduce(0, +) }
        for unit in units {
            var lean = 0.0
            for form in dense[unit].indices where dense[unit][form] > 0 && sums[0][form] + sums[1][form] > 0 {
                let shares = [0, 1].map { sums[$0][form] / totals[$0] }
                lean += (shares[0] - shares[1]) / (sums[0][form] + sums[1][form])
            }
            if abs(lean) > 1e-15 { sides[lean > 0 ? 0 : 1].units.append(unit) }
        }
        for side in sides.indices { sides[side].units.sort() }
    }
}
