/// Reads `summary.csv` of a pol.is export: a name and a value a line, without a header.
package enum OpinionSummaryFile {
    private static let known = [
        "topic", "url", "views", "voters", "voters-in-conv", "commenters", "comments", "groups",
    ]

    /// - Throws: `TableError`, or `OpinionFileError` when no line has a known name.
    package static func read(_ table: TableFile) throws -> OpinionSummary {
        var lines: [(name: String, value: String)] = []
        try table.rows(of: table.sheets.first ?? "") { row in
            let name = OpinionHeader.trimmed(row.cells.first ?? "")
            if lines.contains(where: { $0.name == name }) {
                throw OpinionFileError.repeatedName(OpinionHeader.cut(name), line: row.number)
            }
            lines.append((name, row.cells.count > 1 ? row.cells[1] : ""))
        }
        guard lines.contains(where: { known.contains($0.name) }) else {
            throw OpinionFileError.unknownHeader(
                found: lines.prefix(12).map { OpinionHeader.cut($0.name) }, needed: known)
        }
        return OpinionSummary(lines)
    }
}
