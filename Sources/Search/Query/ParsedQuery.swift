/// What a person typed in a search field, taken apart: words, "phrases", -exclusions, alternatives with OU.
///
/// Any text is understood somehow; there is no error. Only the first 200 characters and the first 12 parts count. Printing
/// a query and parsing it again gives the same query, as long as it is not longer than that.
package struct ParsedQuery: Sendable, Equatable, CustomStringConvertible {
    /// What stands between two spaces or between quotes.
    package struct Part: Sendable, Equatable {
        /// As typed, without quotes nor minus; a phrase has one space between its words.
        package let text: String
        package let isPhrase: Bool
        /// The last word, which no space follows: it may be the beginning of a longer one.
        package internal(set) var isUnfinished = false
    }

    package static let longestText = 200
    package static let mostParts = 12

    /// What is asked for: each holds at least one part, several when they are alternatives.
    package internal(set) var clauses: [[Part]] = []
    /// What must not be there.
    package internal(set) var excluded: [Part] = []

    package init(_ text: String) {
        var parser = QueryParser(text)
        self = parser.parsed()
    }

    init() {}

    package var isEmpty: Bool { clauses.isEmpty && excluded.isEmpty }

    /// The query as it is typed; exclusions first, so that an unfinished word stays the last.
    package var description: String {
        let excluded = excluded.map { "-" + Self.printed($0) }
        let clauses = clauses.map { $0.map(Self.printed).joined(separator: " OU ") }
        let isFinished = self.clauses.last?.last.map { !$0.isUnfinished && !$0.isPhrase } ?? false
        return (excluded + clauses).joined(separator: " ") + (isFinished ? " " : "")
    }

    private static func printed(_ part: Part) -> String { part.isPhrase ? "\"\(part.text)\"" : part.text }
}
