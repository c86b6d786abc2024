extension Wordings {
    /// Words as they were typed, without spaces around, empty lines and control characters; spaces that keep a sign beside
    /// its word stay, for French wants them.
    package static func tidy(_ typed: String) -> String {
        let kept: Set<Character> = ["\u{A0}", "\u{202F}"]
        return ReportEntry.plain(typed, keepsLines: true).split(whereSeparator: \.isNewline).map { line in
            let words = line.split { $0.isWhitespace && !kept.contains($0) }.joined(separator: " ")
            return String(words.drop(while: kept.contains).reversed().drop(while: kept.contains).reversed())
        }.filter { !$0.isEmpty }.joined(separator: "\n")
    }
}
