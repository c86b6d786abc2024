import TestSupport
import Testing

/// The questions of readers with the sheets that must come; docs/formats/questions.md says how they were written.
struct Question {
    let number: Int
    let who: String
    let kinds: [String]
    let text: String
    /// Addresses, the most important first.
    let sheets: [String]

    static func all(beside source: String) throws -> [Question] {
        let folder = source.split(separator: "/", omittingEmptySubsequences: false).dropLast(2).joined(separator: "/")
        let file = try #require(TextFile.read(folder + "/Fixtures/questions.tsv"))
        return file.split(separator: "\n").dropFirst().compactMap { line in
            let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
            guard cells.count == 6, let number = Int(cells[0]) else { return nil }
            return Question(
                number: number, who: cells[1], kinds: cells[2].split(separator: ",").map(String.init), text: cells[3],
                sheets: parts(cells[4]))
        }
    }

    private static func parts(_ cell: String) -> [String] {
        cell.split(separator: "|").map { part in
            let trimmed = part.drop { $0 == " " }
            return String(trimmed.last == " " ? trimmed.dropLast() : trimmed)
        }
    }
}

/// What a search gave for one question.
struct Answered {
    let question: Question
    /// Addresses in the order in which they came.
    let found: [String]

    /// Sheets that must come among the first ten, in thousandths of those that must.
    var recall: Int {
        let first = Set(found.prefix(10))
        return 1_000 * question.sheets.filter(first.contains).count / min(question.sheets.count, 10)
    }

    /// Rank of the first sheet that must come, nil when none does.
    var rank: Int? { found.firstIndex(where: question.sheets.contains).map { $0 + 1 } }

    /// One divided by the rank, in thousandths.
    var reciprocal: Int { rank.map { 1_000 / $0 } ?? 0 }
}
