internal import Domain

/// Dates, kept as first and last day: the file's own notation says no more than these.
extension RecordReader {
    mutating func applyDate(_ value: Value, _ json: JSON, to index: Int, _ path: String) {
        switch value {
        case .year, .firstYear, .lastYear:
            guard let period = year(json, path) else { return }
            cover(period, value, index)
        default:
            guard let period = period(json, path) else { return }
            cover(period, value, index)
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
}
