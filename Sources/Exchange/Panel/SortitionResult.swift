/// The files that the draw of a panel gives: those drawn, the others, everybody's probability, the tickets.
package struct SortitionResult {
    private let candidates: SortitionCandidates

    package init(_ candidates: SortitionCandidates) { self.candidates = candidates }

    /// The rows of the candidates' file for some people, in its order, as it had them.
    package func people(_ chosen: [Int], into sink: @escaping ([UInt8]) throws -> Void) throws {
        var writer = CSVWriter(separator: .comma, hasMark: false, into: sink)
        let hasID = candidates.idColumn != nil
        try writer.row((hasID ? [] : [.text("id")]) + candidates.header.map { .text($0) })
        for person in chosen.sorted() where candidates.rows.indices.contains(person) {
            let cells = candidates.rows[person].map { TableCell.text($0) }
            try writer.row((hasID ? [] : [.text(candidates.ids[person])]) + cells)
        }
        try writer.finish()
    }

    /// Everybody's probability, and on how many tickets.
    package func probabilities(
        _ probabilities: [Double], tickets counts: [Int], into sink: @escaping ([UInt8]) throws -> Void
    ) throws {
        var writer = CSVWriter(separator: .comma, hasMark: false, into: sink)
        try writer.row([.text("id"), .text("probability"), .text("tickets")])
        for (index, id) in candidates.ids.enumerated() where index < min(probabilities.count, counts.count) {
            try writer.row([.text(id), .number((probabilities[index] * 1e9).rounded() / 1e9), .integer(counts[index])])
        }
        try writer.finish()
    }

    /// The people of each ticket, one row a ticket, numbered from 1.
    package func tickets(_ tickets: [[Int]], into sink: @escaping ([UInt8]) throws -> Void) throws {
        var writer = CSVWriter(separator: .comma, hasMark: false, into: sink)
        let size = tickets.first?.count ?? 0
        try writer.row([.text("ticket")] + (0..<size).map { .text("person\($0 + 1)") })
        for (index, people) in tickets.enumerated() {
            try writer.row([.integer(index + 1)] + people.map { .text(candidates.ids[$0]) })
        }
        try writer.finish()
    }
}
