/// A search as text that is kept: what is looked for, whatever the order it was shown in.
extension SheetSearch {
    private static let wordsName = "q"
    private static let limit = 2_000

    /// One "name=value" a line, facets in their own order: equal searches give equal texts.
    package var saved: String {
        var lines = selection.filters.map { "\($0.facet.rawValue)=\(Self.line($0.value))" }
        let words = Self.line(words)
        if !words.isEmpty { lines.append("\(Self.wordsName)=\(words)") }
        return lines.joined(separator: "\n")
    }

    /// - Returns: nil for what is no kept search.
    package init?(saved: String) {
        guard saved.utf8.count <= Self.limit else { return nil }
        self.init()
        for line in saved.split(whereSeparator: \.isNewline) {
            let parts = line.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
            guard parts.count == 2 else { return nil }
            if parts[0] == Self.wordsName {
                words = parts[1]
            } else {
                guard let facet = Facet(rawValue: parts[0]) else { return nil }
                selection.insert(SheetFilter(facet, parts[1]))
            }
        }
    }

    private static func line(_ text: String) -> String {
        text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}
