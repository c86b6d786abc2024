extension String {
    /// Told on one line, however its cell was written: runs of white space become one space.
    var onOneLine: String { split(whereSeparator: \.isWhitespace).joined(separator: " ") }
}
