internal import Domain

/// Dates, kept as first and last day beside what was printed.
extension RecordReader {
    mutating func applyDate(_ value: Value, _ json: JSON, to index: Int, _ path: String) {
        switch value {
        case .year, .firstYear, .lastYear:
            guard let period = year(json, path) else { return }
            cover(period, value, index)
            if case .year = value { drafts[index].fact.printed = String(period.first.year) }
        default:
            guard let (printed, period) = period(json, path) else { return }
            let start = drafts[index].fact.since == nil ? nil : drafts[index].fact.printed
            cover(period, value, index)
            drafts[index].fact.printed = Self.interval(value, printed, start: start)
        }
        if let since = drafts[index].fact.since, let until = drafts[index].fact.until, since > until {
            refuse(path, .invalidDate(json.text ?? json.integer.map(String.init) ?? ""))
        }
    }

    private mutating func cover(_ period: Period, _ value: Value, _ index: Int) {
        switch value {
        case .firstYear, .firstDate: drafts[index].fact.since = period.first.number
        case .lastYear, .lastDate: drafts[index].fact.until = period.last.number
        default:
            drafts[index].fact.since = period.first.number
            drafts[index].fact.until = period.last.number
        }
    }

    /// What two ends print as one: "2017-05/2019", "2019" when both are the same, ".." for the end that is not said.
    private static func interval(_ value: Value, _ printed: String, start: String?) -> String {
        switch value {
        case .firstDate: return printed + openEnd
        case .lastDate:
            guard let start else { return "../" + printed }
            let first = start.hasSuffix(openEnd) ? String(start.dropLast(openEnd.count)) : start
            return first == printed ? printed : "\(first)/\(printed)"
        default: return printed
        }
    }

    private static let openEnd = "/.."
}
