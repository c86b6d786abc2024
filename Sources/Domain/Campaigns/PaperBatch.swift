/// Papers typed in a spreadsheet, one on each line: its number, then its answers in the order of the paper.
package struct PaperBatch: Sendable {
    package enum Reason: Sendable, Equatable {
        case width(found: Int, expected: Int)
        case notAPaper(String)
        /// The same number stands on an earlier line.
        case twice(Int)
        /// Beyond the last one that was numbered.
        case noSuchPaper(Int)
        /// Printed with an older version: its columns are others.
        case otherVersion(Int)
        /// By rank of the question on the paper.
        case answer(Int, AnswerFault)
    }

    package struct Fault: Sendable, Equatable {
        /// From 1, a line of titles counted.
        package let line: Int
        package let reason: Reason
    }

    package struct Paper: Sendable, Equatable {
        package let number: Int
        package let answers: SurveyAnswers

        package init(number: Int, answers: SurveyAnswers) {
            self.number = number
            self.answers = answers
        }
    }

    package let papers: [Paper]
    package let faults: [Fault]
    /// Lines that are not blank, nor titles.
    package let count: Int

    /// - Parameters:
    ///   - text: as a spreadsheet copies it: tabulations between cells, quotation marks around those with line breaks.
    ///   - last: the number of the last paper.
    ///   - first: the first one that was printed with this questionnaire.
    package init(_ paper: SurveyPaper, _ text: String, papers last: Int, from first: Int = 1) {
        var (papers, faults, count, seen) = ([Paper](), [Fault](), 0, Set<Int>())
        for (index, cells) in Self.rows(text).enumerated() {
            let cells = cells.map { ReportEntry.tidy($0) }
            if cells.allSatisfy(\.isEmpty) { continue }
            // Titles may stand above.
            if index == 0, Array(cells.dropFirst()) == paper.lines.map(\.number), Int(cells[0]) == nil { continue }
            count += 1
            func note(_ reason: Reason) { faults.append(Fault(line: index + 1, reason: reason)) }
            let answers = Array(cells.dropFirst())
            // Spreadsheets leave out the empty cells of the end.
            if answers.count > paper.lines.count {
                note(.width(found: cells.count, expected: paper.lines.count + 1))
                continue
            }
            guard let number = Int(cells[0]), number > 0 else {
                note(.notAPaper(cells[0]))
                continue
            }
            if number > last { note(.noSuchPaper(number)) }
            if number < first { note(.otherVersion(number)) }
            if !seen.insert(number).inserted { note(.twice(number)) }
            let read = paper.answers(typed: answers)
            for (rank, fault) in read.faults { note(.answer(rank, fault)) }
            papers.append(Paper(number: number, answers: read.answers))
        }
        self.papers = papers
        self.faults = faults
        self.count = count
    }

    /// Cells of each line; a quotation mark at the beginning of a cell holds tabulations and line breaks up to the next.
    private static func rows(_ text: String) -> [[String]] {
        var (rows, row, cell) = ([[String]](), [String](), "")
        var isQuoted = false
        let letters = Array(text.replacing("\r\n", with: "\n"))
        var index = 0
        // A mark that nothing closes is a mark like another.
        let closes = { (from: Int) in letters[from...].contains("\"") }
        while index < letters.count {
            let letter = letters[index]
            index += 1
            if isQuoted {
                if letter != "\"" {
                    cell.append(letter)
                } else if index < letters.count, letters[index] == "\"" {
                    cell.append("\"")
                    index += 1
                } else {
                    isQuoted = false
                }
                continue
            }
            switch letter {
            case "\"" where cell.isEmpty && closes(index): isQuoted = true
            case "\t":
                row.append(cell)
                cell = ""
            case "\n", "\r":
                rows.append(row + [cell])
                (row, cell) = ([], "")
            default: cell.append(letter)
            }
        }
        return row.isEmpty && cell.isEmpty ? rows : rows + [row + [cell]]
    }
}
