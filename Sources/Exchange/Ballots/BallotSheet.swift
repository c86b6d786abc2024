internal import French

/// A file of ballots as people keep them: a first column for the voter, then one per option, one row per voter
/// (docs/formats/ballots.md).
package struct BallotSheet: Sendable, Equatable {
    package struct Row: Sendable, Equatable {
        /// "" for a ballot without a name.
        package let voter: String
        /// As many as options.
        package let cells: [String]
        package let line: Int
    }

    package let options: [String]
    package let rows: [Row]

    static let limit = 64 << 20

    /// Reads a CSV file; the separator is found out, and UTF-8 is asked for.
    package static func read(_ bytes: [UInt8]) throws(BallotSheetError) -> BallotSheet {
        guard bytes.count <= limit else { throw .tooBig(bytes: bytes.count, limit: limit) }
        let rows: [TableRow]
        do {
            rows = try CSVBytes.rows(bytes)
        } catch TableError.unknownFormat {
            throw .notCSV
        } catch let error as TableError {
            throw .table(error)
        } catch {
            throw .table(.damaged)
        }
        guard let head = rows.first else { throw .table(.empty) }
        let options = try names(head)
        return BallotSheet(options: options, rows: try ballots(rows.dropFirst(), options.count))
    }

    private static func names(_ head: TableRow) throws(BallotSheetError) -> [String] {
        var names = head.cells.map(\.withoutOuterSpaces)
        while names.count > 1, names.last == "" { names.removeLast() }
        guard names.count > 1 else { throw .noOption }
        var seen: Set<String> = []
        for (index, name) in names.enumerated().dropFirst() {
            if name.isEmpty { throw .namelessColumn(index + 1) }
            if !seen.insert(French.folded(name)).inserted { throw .repeatedColumn(name) }
        }
        return Array(names.dropFirst())
    }

    private static func ballots(_ rows: ArraySlice<TableRow>, _ options: Int) throws(BallotSheetError) -> [Row] {
        var lines: [String: Int] = [:]
        var ballots: [Row] = []
        for row in rows {
            var cells = row.cells.map(\.withoutOuterSpaces)
            while cells.count > options + 1, cells.last == "" { cells.removeLast() }
            guard cells.count <= options + 1 else {
                throw .tooManyCells(line: row.number, found: cells.count, expected: options + 1)
            }
            let voter = cells.first ?? ""
            if !voter.isEmpty, let before = lines.updateValue(row.number, forKey: voter) {
                throw .repeatedVoter(voter, line: row.number, before: before)
            }
            let given = cells.dropFirst() + [String](repeating: "", count: options + 1 - cells.count)
            ballots.append(Row(voter: voter, cells: Array(given), line: row.number))
        }
        if ballots.isEmpty { throw .noVoter }
        return ballots
    }

    /// Reads each cell by a list of words; empty ones are nil.
    func answers<Answer>(_ words: [(word: String, answer: Answer)]) throws(BallotSheetError) -> [[Answer?]] {
        let known = Dictionary(
            words.map { (French.folded($0.word), $0.answer) }, uniquingKeysWith: { first, _ in first })
        var ballots: [[Answer?]] = []
        for row in rows {
            var ballot: [Answer?] = []
            for (cell, option) in zip(row.cells, options) {
                let answer = known[French.folded(cell)]
                if answer == nil && !cell.isEmpty {
                    throw .unknownAnswer(cell, option: option, line: row.line, known: words.map(\.word))
                }
                ballot.append(answer)
            }
            ballots.append(ballot)
        }
        return ballots
    }
}
