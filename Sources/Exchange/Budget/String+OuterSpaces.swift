extension String {
    /// Without the spaces, tabs and line ends before and after it; no-break spaces too, which spreadsheets leave.
    var withoutOuterSpaces: String {
        guard let first = first, let last = last, first.isWhitespace || last.isWhitespace else { return self }
        guard let start = firstIndex(where: { !$0.isWhitespace }), let end = lastIndex(where: { !$0.isWhitespace })
        else { return "" }
        return String(self[start...end])
    }
}
