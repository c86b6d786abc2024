/// Looks for figures that cannot be right: docs/formats/figures.md tells each check.
package struct FigureCheck {
    private let all: PublishedTables
    private let floor: Int
    private var findings: [FigureFinding] = []

    private init(_ all: PublishedTables, floor: Int) { (self.all, self.floor) = (all, floor) }

    /// - Parameter floor: counts from 1 to below it may tell who somebody is.
    package static func findings(_ all: PublishedTables, floor: Int = 5) -> [FigureFinding] {
        var check = FigureCheck(all, floor: floor)
        for table in all.tables { check.look(at: table) }
        for (index, statement) in all.statements.enumerated() { check.look(at: statement, index + 1) }
        return check.findings
    }

    private mutating func add(_ place: FigureFinding.Place, _ reason: FigureFinding.Reason) {
        findings.append(FigureFinding(place, reason))
    }

    // MARK: Tables

    private mutating func look(at table: PublishedTable) {
        if table.kind == .matrix { return lookAtMatrix(table) }
        let before = findings.count
        for row in table.rows { look(at: row, table) }
        let isSound = findings[before...].allSatisfy { !$0.isFault }
        if table.kind == .single && table.isWhole && !table.isWeighted { lookAtSums(table, isSound: isSound) }
        if table.base == nil && table.rows.contains(where: { $0.percent != nil }) { add(.table(table.code), .noBase) }
        lookAtBase(table)
        if findings[before...].contains(where: \.isFault) { lookForOther(table) }
    }

    private mutating func look(at row: PublishedTable.Row, _ table: PublishedTable) {
        let place = FigureFinding.Place.row(table.code, row.label)
        if let count = row.count, 1..<max(1, floor) ~= count { add(place, .smallCount(count)) }
        guard let base = table.base else { return }
        if let count = row.count, count > base.upperBound {
            return add(place, .countAboveBase(count: count, base: base.upperBound))
        }
        guard let percent = row.percent, !table.isWeighted else { return }
        if let count = row.count {
            if !base.contains(where: { percent.isRounding(of: 100 * count, over: $0) }) {
                add(place, .otherPercent(percent, count: count, base: base.upperBound))
            }
        } else {
            lookAtPercent(percent, base, place)
        }
    }

    private mutating func lookAtPercent(
        _ percent: WrittenFigure, _ base: ClosedRange<Int>, _ place: FigureFinding.Place
    ) {
        if base.contains(where: { AttainableCounts.counts(of: percent, base: $0) != nil }) { return }
        let below = percent.units * base.lowerBound / (100 * percent.scale)
        let around = [below, below + 1].filter { 0...base.lowerBound ~= $0 }
        let bases = AttainableCounts.bases(near: base.lowerBound, [percent], exclusive: false)
        add(place, .unattainable(percent: percent, base: base, around: around, bases: bases))
    }

    private mutating func lookAtSums(_ table: PublishedTable, isSound: Bool) {
        let (counts, percents) = (table.rows.compactMap(\.count), table.rows.compactMap(\.percent))
        if counts.count == table.rows.count, let base = table.base, !counts.isEmpty {
            let sum = counts.reduce(0, +)
            if !base.contains(sum) { return add(.table(table.code), .otherSum(sum, base: base.upperBound)) }
        }
        guard percents.count == table.rows.count, percents.count > 1 else { return }
        let decimals = percents.map(\.decimals).max() ?? 0
        let scale = WrittenFigure(0, decimals: decimals).scale
        let sum = WrittenFigure(percents.reduce(0) { $0 + $1.units * (scale / $1.scale) }, decimals: decimals)
        let slack = percents.reduce(0) { $0 + scale / $1.scale }
        let distance = abs(sum.units - 100 * scale)
        if 2 * distance > slack { return add(.table(table.code), .percentsSum(sum)) }
        if distance > 0 { add(.table(table.code), .roundedSum(sum)) }
        guard isSound, counts.count < table.rows.count, let base = table.base else { return }
        if !base.contains(where: { AttainableCounts.allow(percents, base: $0, exclusive: true) }) {
            let bases = AttainableCounts.bases(near: base.lowerBound, percents, exclusive: true)
            add(.table(table.code), .notTogether(base: base, bases: bases))
        }
    }

    /// Nobody is asked who did not give the answer that leads there.
    private mutating func lookAtBase(_ table: PublishedTable) {
        guard let after = table.after else { return }
        guard let most = range(of: after)?.upperBound else {
            return add(.table(table.code), .unknownPlace("\(after.table) / \(after.row)"))
        }
        if let base = table.base, base.lowerBound > most {
            add(.table(table.code), .tooManyAnswers(base: base.lowerBound, most: most, after))
        }
    }

    /// Where a wrong base may come from.
    private mutating func lookForOther(_ table: PublishedTable) {
        guard let base = table.base, base.count == 1 else { return }
        for other in all.tables where other.code != table.code {
            for row in other.rows {
                let place = PublishedPlace(other.code, row.label)
                if place == table.after || range(of: place) != base { continue }
                add(.table(table.code), .baseOfOther(place, base: base.lowerBound))
            }
        }
    }

    private mutating func lookAtMatrix(_ table: PublishedTable) {
        for row in table.rows {
            let place = FigureFinding.Place.row(table.code, row.label)
            if let small = row.counts.first(where: { 1..<max(1, floor) ~= $0 }) { add(place, .smallCount(small)) }
            let base = row.base ?? row.counts.reduce(0, +)
            if !row.counts.isEmpty, row.counts.reduce(0, +) != base {
                add(place, .otherSum(row.counts.reduce(0, +), base: base))
                continue
            }
            if table.isWeighted || base == 0 { continue }
            for (index, percent) in row.percents.enumerated() {
                if row.counts.isEmpty {
                    lookAtPercent(percent, base...base, place)
                } else if index < row.counts.count, !percent.isRounding(of: 100 * row.counts[index], over: base) {
                    add(place, .otherPercent(percent, count: row.counts[index], base: base))
                }
            }
            guard let mean = row.mean, row.counts.count == table.scale.count else { continue }
            let sum = zip(row.counts, table.scale).reduce(0) { $0 + $1.0 * $1.1 }
            if !mean.isRounding(of: sum, over: base) {
                add(place, .otherMean(mean, right: Double(sum) / Double(base)))
            }
        }
    }

    // MARK: Statements

    private mutating func look(at statement: PublishedStatement, _ number: Int) {
        let place = FigureFinding.Place.statement(number, statement.text)
        if let told = RowMention.first(in: statement.text) { add(place, .identifies(told)) }
        switch statement.claim {
        case .words: break
        case .figure(let figure): look(at: figure, place)
        case .sum(let total, let parts): look(at: total, parts, place)
        case .majority(let row):
            guard let share = share(of: row) else { return add(place, .unknownPlace("\(row.table) / \(row.row)")) }
            if share <= 50 { add(place, .noMajority(percent: share)) }
        case .rank(let row, let told):
            guard let right = rank(of: row) else { return add(place, .unknownPlace("\(row.table) / \(row.row)")) }
            if !right.contains(told) { add(place, .otherRank(told: told, right: right.lowerBound)) }
        case .average(let told, let total, let over):
            if over < 1 || !told.isRounding(of: total, over: over) {
                add(place, .otherAverage(told: told, right: Double(total) / Double(max(1, over))))
            }
        case .together(let one, let other):
            let pairs = all.tables.map { [$0.code, $0.by ?? ""] }
            if !pairs.contains([one, other]) && !pairs.contains([other, one]) {
                add(place, .missingCross(one, other))
            }
        }
    }

    private mutating func look(at figure: PublishedStatement.Figure, _ place: FigureFinding.Place) {
        if let row = figure.place { return compare(figure, with: row, place) }
        guard let base = figure.base else {
            if figure.percent != nil { add(place, .noBase) }
            return
        }
        if let count = figure.count, count > base { return add(place, .countAboveBase(count: count, base: base)) }
        guard let percent = figure.percent else { return }
        guard let count = figure.count else { return lookAtPercent(percent, base...base, place) }
        if !percent.isRounding(of: 100 * count, over: base) {
            add(place, .otherPercent(percent, count: count, base: base))
        }
    }

    private mutating func compare(
        _ figure: PublishedStatement.Figure, with row: PublishedPlace, _ place: FigureFinding.Place
    ) {
        guard let found = all.row(row) else { return add(place, .unknownPlace("\(row.table) / \(row.row)")) }
        if let told = figure.count, let range = range(of: row), !range.contains(told) {
            add(place, .otherCount(told: told, table: range))
        }
        guard let told = figure.percent else { return }
        if let percent = found.percent,
            abs(told.value - percent.value) * 2 * Double(min(told.scale, percent.scale)) > 1 + 1e-9
        {
            add(place, .otherShare(told: told, table: percent))
        } else if found.percent == nil, let count = found.count, let base = all.table(row.table)?.base,
            !base.contains(where: { told.isRounding(of: 100 * count, over: $0) })
        {
            add(place, .otherPercent(told, count: count, base: base.upperBound))
        }
    }

    private mutating func look(
        at total: PublishedStatement.Figure, _ parts: [PublishedStatement.Figure], _ place: FigureFinding.Place
    ) {
        look(at: total, place)
        guard let told = total.count else { return }
        var (least, most) = (0, 0)
        for part in parts {
            look(at: part, place)
            guard let range = range(of: part) else { return }
            least += range.lowerBound
            most += range.upperBound
        }
        if !(least...most ~= told) { add(place, .otherTotal(told: told, parts: least...most)) }
    }

    // MARK: What tables say

    private func range(of figure: PublishedStatement.Figure) -> ClosedRange<Int>? {
        if let count = figure.count { return count...count }
        if let place = figure.place { return range(of: place) }
        guard let percent = figure.percent, let base = figure.base else { return nil }
        return AttainableCounts.counts(of: percent, base: base)
    }

    /// The counts that a row can have.
    private func range(of place: PublishedPlace) -> ClosedRange<Int>? {
        guard let row = all.row(place) else { return nil }
        if let count = row.count { return count...count }
        guard let percent = row.percent, let base = all.table(place.table)?.base else { return nil }
        let ends = base.compactMap { AttainableCounts.counts(of: percent, base: $0) }
        guard let least = ends.map(\.lowerBound).min(), let most = ends.map(\.upperBound).max() else { return nil }
        return least...most
    }

    private func share(of place: PublishedPlace) -> Double? {
        guard let row = all.row(place) else { return nil }
        if let count = row.count, let base = all.table(place.table)?.base, base.count == 1 {
            return 100 * Double(count) / Double(base.lowerBound)
        }
        return row.percent?.value
    }

    /// Rows of one size share their ranks.
    private func rank(of place: PublishedPlace) -> ClosedRange<Int>? {
        guard let table = all.table(place.table), let own = size(all.row(place)) else { return nil }
        let sizes = table.rows.compactMap { size($0) }
        let before = sizes.count { $0 > own }
        return before + 1...before + max(1, sizes.count { $0 == own })
    }

    private func size(_ row: PublishedTable.Row?) -> Double? { row?.count.map { Double($0) } ?? row?.percent?.value }
}
