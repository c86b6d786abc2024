internal import Domain
internal import French

/// First and last day of a date as people write it in French; either may be open.
///
/// Reads what `Period` reads, and "12/03/2015", "03/2015", "2011-2014", "années 1960", "depuis 2016", "jusqu’en 2019".
struct PrintedPeriod: Equatable {
    let since: Int?
    let until: Int?

    /// Nil when it is none of these or when there is no such day.
    init?(_ printed: String) {
        let text = printed.filter { $0 != "\u{A0}" && $0 != "\u{202F}" }
        if let (first, last) = Self.years(text) ?? Self.decade(text) ?? Self.whole(text) {
            guard first <= last else { return nil }
            self.init(since: first, until: last)
        } else if let rest = Self.rest(of: text, after: ["depuis", "a partir de"]), let period = Self.whole(rest) {
            self.init(since: period.first, until: nil)
        } else if let rest = Self.rest(of: text, after: ["jusqu en", "jusqu a"]), let period = Self.whole(rest) {
            self.init(since: nil, until: period.last)
        } else {
            return nil
        }
    }

    private init(since: Int?, until: Int?) {
        self.since = since
        self.until = until
    }

    /// One day, month or year, ISO 8601 or day first.
    private static func whole(_ text: String) -> (first: Int, last: Int)? {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false)
        // "2014/2016" is an interval of ISO 8601, "03/2016" a month.
        guard let first = parts.first, parts.count > 1, first.utf8.count <= 2 else {
            return Period(text).map { ($0.first.number, $0.last.number) }
        }
        let padded = parts.reversed().map { $0.utf8.count == 1 ? "0\($0)" : String($0) }
        return Period(padded.joined(separator: "-")).map { ($0.first.number, $0.last.number) }
    }

    /// "2011-2014".
    private static func years(_ text: String) -> (first: Int, last: Int)? {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 2, parts.allSatisfy({ $0.utf8.count == 4 }),
            let first = Period(String(parts[0])), let last = Period(String(parts[1]))
        else { return nil }
        return (first.first.number, last.last.number)
    }

    /// "années 1960", "les années 60" is refused: of which century?
    private static func decade(_ text: String) -> (first: Int, last: Int)? {
        guard let rest = rest(of: text, after: ["annees", "les annees"]), rest.utf8.count == 4, rest.hasSuffix("0"),
            let year = Int(rest), let first = Period(year: year), let last = Period(year: year + 9)
        else { return nil }
        return (first.first.number, last.last.number)
    }

    /// What follows one of the words, compared without accents.
    private static func rest(of text: String, after starts: [String]) -> String? {
        let folded = French.folded(text)
        for start in starts where folded.hasPrefix(start + " ") {
            // Folding turns hyphens into spaces: the date is taken as it was written.
            let length = folded.utf8.count - start.utf8.count - 1
            return String(text.suffix(length))
        }
        return nil
    }
}
