import Domain
import Testing

/// Where the coding of a question stands, batch after batch.
@Suite struct CodingBoardTests {
    private typealias Reading = CodingBoard.Reading

    /// A data set with one open question and so many answers; every tenth row is empty.
    static func answers(_ count: Int, rows: Int? = nil) throws -> OpenAnswers {
        var codebook = Codebook("essai", ["fr": "Essai"])
        codebook.variables = [Variable("avis", .text, ["fr": "Votre avis"])]
        var builder = try DatasetBuilder(codebook)
        for index in 0..<(rows ?? count) { try builder.add([index < count ? .text("Réponse \(index)") : .gap(.empty)]) }
        let dataset = try builder.frozen([(0..<UInt64(rows ?? count)).map { RowID($0) }])
        return try #require(OpenAnswers("avis", in: dataset))
    }

    private func board(
        _ answers: OpenAnswers, first: [Set<Int64>], second: [Set<Int64>], decisions: [Int: Set<Int64>] = [:],
        singleFrom: Int? = nil
    ) -> CodingBoard {
        let rows = answers.answers.map(\.row)
        return CodingBoard(
            answers, CodingTreeTests.tree,
            zip(rows, first).map { Reading(row: $0, place: .first, codes: $1) }
                + zip(rows, second).map { Reading(row: $0, place: .second, codes: $1) }
                + decisions.map { Reading(row: rows[$0.key], place: nil, codes: $0.value) },
            singleFrom: singleFrom)
    }

    @Test func `only what somebody wrote is an answer`() throws {
        #expect(try Self.answers(3, rows: 8).answers.count == 3)
    }

    @Test func `a batch opens once both read all of it`() throws {
        let answers = try Self.answers(60)
        let codes = [Set<Int64>](repeating: [1], count: 60)
        let going = board(answers, first: codes, second: Array(codes.prefix(49)))
        #expect(going.batches.map(\.range) == [0..<50, 50..<60])
        #expect(going.batches.map(\.isOpen) == [false, false])
        #expect(going.pairs.isEmpty && going.counts.base == 0)
        #expect(going.next(for: .first) == nil)
        #expect(going.next(for: .second)?.text == "Réponse 49")
        let opened = board(answers, first: codes, second: Array(codes.prefix(50)))
        #expect(opened.batches.map(\.isOpen) == [true, false])
        #expect(opened.pairs.count == 50 && opened.counts.base == 50)
        #expect(opened.settled(answers.answers[50].row) == nil)
        #expect(opened.done(by: .second) == 50)
    }

    @Test func `what differs waits for a decision, and is counted as it was decided`() throws {
        let answers = try Self.answers(4)
        let first: [Set<Int64>] = [[1], [2], [5], []]
        // Giving a code and the one it makes finer is giving the finer one.
        let second: [Set<Int64>] = [[1], [2, 5], [5, 1, 3], []]
        let waiting = board(answers, first: first, second: second)
        #expect(waiting.disagreements.map(\.row) == [answers.answers[1].row, answers.answers[2].row])
        #expect(waiting.disagreements[1].second.codes == [5, 3])
        #expect(waiting.undecided == 2 && waiting.settled.map(\.codes) == [[1], []])
        let decided = board(answers, first: first, second: second, decisions: [2: [3]])
        #expect(decided.undecided == 1 && decided.disagreements.count == 2)
        #expect(decided.settled(answers.answers[2].row) == [3])
    }

    @Test func `one person reads the rest where two agreed to that`() throws {
        let answers = try Self.answers(60)
        let codes = [Set<Int64>](repeating: [1], count: 60)
        let rows = answers.answers.map(\.row)
        var readings = (0..<50).flatMap { rank in
            CodingBoard.Place.allCases.map { Reading(row: rows[rank], place: $0, codes: [1]) }
        }
        for rank in 50..<59 {
            readings.append(Reading(row: rows[rank], place: rank < 55 ? .first : .second, codes: [2]))
        }
        let going = CodingBoard(answers, CodingTreeTests.tree, readings, singleFrom: 1)
        #expect(going.batches.map(\.isOpen) == [true, false])
        #expect(going.next(for: .first)?.row == rows[59] && going.next(for: .second)?.row == rows[59])
        readings.append(Reading(row: rows[59], place: .second, codes: [2]))
        let done = CodingBoard(answers, CodingTreeTests.tree, readings, singleFrom: 1)
        #expect(done.batches.map(\.isOpen) == [true, true])
        #expect(done.readByOne == 10 && done.counts.base == 60 && done.pairs.count == 50)
        #expect(board(answers, first: codes, second: [], singleFrom: 0).counts.base == 60)
    }

    @Test func `counts hold finer codes, say which words they allow, and hide what is small`() throws {
        let answers = try Self.answers(40)
        var codes = [Set<Int64>](repeating: [3], count: 18)
        codes += [Set<Int64>](repeating: [1], count: 6)
        codes += [Set<Int64>](repeating: [2, 5], count: 8)
        codes += [Set<Int64>](repeating: [2], count: 3)
        codes += [Set<Int64>](repeating: [], count: 5)
        let counts = board(answers, first: codes, second: codes).counts
        #expect(counts.base == 40 && counts.without == 5)
        let told = Dictionary(uniqueKeysWithValues: counts.rows.map { ($0.code.id, $0) })
        #expect(told[1]?.count == 24 && told[1]?.saying == .majority)
        #expect(told[3]?.count == 18 && told[3]?.saying == .minority)
        #expect(told[4]?.count == 0 && told[4]?.saying == CodingCounts.Saying.none)
        #expect(told[2]?.count == 11 && told[5]?.count == 8)
    }

    @Test func `one hidden code hides its smallest neighbour too`() throws {
        let answers = try Self.answers(30)
        var codes = [Set<Int64>](repeating: [1], count: 15)
        codes += [Set<Int64>](repeating: [2], count: 12)
        codes += [Set<Int64>](repeating: [5], count: 3)
        let counts = board(answers, first: codes, second: codes).counts
        let told = Dictionary(uniqueKeysWithValues: counts.rows.map { ($0.code.id, $0) })
        #expect(told[5]?.count == nil && told[5]?.saying == .few)
        #expect(told[2]?.count == nil && told[2]?.saying == .few)
        #expect(told[1]?.count == 15 && told[1]?.saying == .half)
    }

    @Test func `the most frequent one is no majority`() throws {
        let answers = try Self.answers(20)
        var codes = [Set<Int64>](repeating: [1], count: 9)
        codes += [Set<Int64>](repeating: [2], count: 6)
        codes += [Set<Int64>](repeating: [5], count: 5)
        let rows = board(answers, first: codes, second: codes).counts.rows
        #expect(rows.first { $0.code.id == 1 }?.saying == .leading)
        #expect(rows.first { $0.code.id == 2 }?.saying == .minority)
    }
}
