/// Reading renamings from their file.
extension Renaming {
    /// Those that come with the program; empty only if the file is damaged, which the tests exclude.
    package static let shipped: [Renaming] = (try? parse(tsv: EmbeddedData.renamingsTSV)) ?? []

    /// Reads tab-separated `shape, old, new, day, except, source`, a header first; `-` is nothing, a line that begins
    /// with `#` a comment.
    package static func parse(tsv: String) throws(RenamingError) -> [Renaming] {
        var renamings: [Renaming] = []
        for (index, line) in tsv.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            if index == 0 {
                guard line == "shape\told\tnew\tday\texcept\tsource" else { throw .header }
            } else if !line.isEmpty && !line.hasPrefix("#") {
                renamings.append(try Renaming(line, at: index + 1))
            }
        }
        return renamings
    }

    private init(_ line: Substring, at number: Int) throws(RenamingError) {
        let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
        guard cells.count == 6 else { throw .columns(line: number, found: cells.count) }
        guard !cells.contains(where: \.isEmpty) else { throw .emptyCell(line: number) }
        guard let shape = Shape(rawValue: cells[0]) else { throw .shape(line: number) }
        var day: CalendarDay?
        if cells[3] != "-" {
            guard let period = Period(cells[3]), period.first == period.last else { throw .day(line: number) }
            day = period.first
        }
        let exceptions = cells[4] == "-" ? [] : cells[4].split(separator: ",").map(String.init)
        self.init(shape, cells[1], cells[2], day: day, exceptions: Set(exceptions), source: cells[5])
    }
}
