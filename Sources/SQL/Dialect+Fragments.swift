extension Dialect {
    /// True when `column` holds `text` anywhere, ASCII letters compared without case; `%` and `_` are plain
    /// characters. Meant for folded columns: other letters compare without case on PostgreSQL only.
    package func contains(_ column: SQL, _ text: String) -> SQL {
        matches(column, pattern: "%" + Self.escaped(text) + "%")
    }

    /// True when `column` begins with `text`, under the same rules as `contains`.
    package func hasPrefix(_ column: SQL, _ text: String) -> SQL {
        matches(column, pattern: Self.escaped(text) + "%")
    }

    /// What stands before a statement to see its plan instead of running it.
    package var explainPrefix: SQL {
        switch self {
        case .sqlite: "EXPLAIN QUERY PLAN "
        case .postgres: "EXPLAIN "
        }
    }

    /// The column of the plan's result that holds its text.
    package var explainColumn: Int {
        switch self {
        case .sqlite: 3
        case .postgres: 0
        }
    }

    private func matches(_ column: SQL, pattern: String) -> SQL {
        switch self {
        case .sqlite: "\(fragment: column) LIKE \(pattern) ESCAPE '\\'"
        case .postgres: "\(fragment: column) ILIKE \(pattern) ESCAPE '\\'"
        }
    }

    private static func escaped(_ text: String) -> String {
        var escaped = ""
        for scalar in text.unicodeScalars {
            if scalar == "%" || scalar == "_" || scalar == "\\" { escaped.unicodeScalars.append("\\") }
            escaped.unicodeScalars.append(scalar)
        }
        return escaped
    }
}
