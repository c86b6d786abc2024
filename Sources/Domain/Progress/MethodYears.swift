/// Where the practices of a method are known to be, year by year: what was said that year, and what had been said before
/// when that year says nothing.
package struct MethodYears: Sendable {
    /// One place of the map in one year.
    package struct Known: Sendable {
        package let point: ProgressPoint
        /// False when it was said before and nothing since.
        package let isOfTheYear: Bool
    }

    /// Sheets of the method, and those of them that say a dated stage.
    package let sheets: Int
    package let dated: Int
    /// Sheets that were looked at; fewer than `sheets` when there are very many.
    package let read: Int
    /// Those with a date, by sheet, then by time.
    package let points: [ProgressPoint]

    package init(sheets: Int, read: [Sheet], stages: Set<String>) {
        self.sheets = sheets
        self.read = read.count
        let told = read.map { sheet in sheet.progress(stages: stages).filter { $0.days != nil } }
        dated = told.count { !$0.isEmpty }
        points = told.flatMap { points in
            points.enumerated().sorted {
                ($0.element.days?.lowerBound ?? 0, $0.offset) < ($1.element.days?.lowerBound ?? 0, $1.offset)
            }
            .map(\.element)
        }
    }

    /// From the first to the last that is spoken of, nil when none is.
    package var years: ClosedRange<Int>? {
        let all = points.compactMap(\.years)
        guard let first = all.map(\.lowerBound).min(), let last = all.map(\.upperBound).max() else { return nil }
        return first...last
    }

    /// What is known of each practice in each place in one year: all that was said of that year, else the last that had
    /// been said.
    package func known(in year: Int) -> [Known] {
        var order: [String] = []
        var groups: [String: [ProgressPoint]] = [:]
        for point in points {
            let key = "\(point.sheet.practice.id)/\(point.place?.id.map(String.init) ?? point.place?.name ?? "")"
            if groups[key] == nil { order.append(key) }
            groups[key, default: []].append(point)
        }
        return order.flatMap { key -> [Known] in
            let group = groups[key] ?? []
            let said = group.filter { $0.years?.contains(year) ?? false }
            if !said.isEmpty { return said.map { Known(point: $0, isOfTheYear: true) } }
            let before = group.filter { ($0.years?.upperBound ?? year) < year }
            return before.last.map { [Known(point: $0, isOfTheYear: false)] } ?? []
        }
    }
}
