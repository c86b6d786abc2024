/// Where the coding of one open question stands: who read what, what is compared, what is settled.
///
/// Two people read the answers apart, batch after batch. Neither sees a code of the other one before both read the whole
/// batch; from then on its codes do not change any more, and where they differ somebody decides: so what is measured of their
/// agreement was given apart.
package struct CodingBoard: Sendable {
    /// Who reads: one of the two coders.
    package enum Place: Int, Sendable, CaseIterable {
        case first = 1
        case second = 2
    }

    /// What somebody said of one answer.
    package struct Reading: Sendable, Equatable {
        package let row: String
        /// Nil for what was decided after both were compared.
        package let place: Place?
        /// Empty when no code says it.
        package let codes: Set<Int64>
        /// Why, or what to remember.
        package let memo: String

        package init(row: String, place: Place?, codes: Set<Int64>, memo: String = "") {
            self.row = row
            self.place = place
            self.codes = codes
            self.memo = memo
        }
    }

    package struct Batch: Sendable, Equatable {
        /// Ranks of its answers.
        package let range: Range<Int>
        /// Answers that each read.
        package let read: [Place: Int]
        /// By whoever, each once.
        package let readOnce: Int
        /// One person is enough for each answer.
        package let isSingle: Bool
        /// Everything was read that must be: codes are compared and counted.
        package var isOpen: Bool {
            isSingle ? readOnce == range.count : Place.allCases.allSatisfy { read[$0] == range.count }
        }
    }

    /// One answer that the two coded otherwise.
    package struct Disagreement: Sendable, Equatable {
        package let row: String
        package let first: Reading
        package let second: Reading
        package let decision: Reading?
    }

    /// Answers of a batch.
    package static let batchSize = 50
    package static let memoLimit = 1_000

    package let answers: OpenAnswers
    package let tree: CodingTree
    /// The first batch that one person reads; nil while two read all of them.
    package let singleFrom: Int?
    package let batches: [Batch]
    private let readings: [String: [Reading]]

    package init(_ answers: OpenAnswers, _ tree: CodingTree, _ readings: [Reading], singleFrom: Int? = nil) {
        self.answers = answers
        self.tree = tree
        self.singleFrom = singleFrom
        let here = readings.filter { answers.rank(of: $0.row) != nil }.map { reading in
            Reading(
                row: reading.row, place: reading.place, codes: tree.tidy(reading.codes), memo: reading.memo)
        }
        let byRow = Dictionary(grouping: here, by: \.row)
        self.readings = byRow
        let count = answers.answers.count
        batches = stride(from: 0, to: count, by: Self.batchSize).enumerated().map { index, start in
            let range = start..<min(count, start + Self.batchSize)
            var read: [Place: Int] = [:]
            var once = 0
            for rank in range {
                let places = Set((byRow[answers.answers[rank].row] ?? []).compactMap(\.place))
                for place in places { read[place, default: 0] += 1 }
                if !places.isEmpty { once += 1 }
            }
            return Batch(
                range: range, read: read, readOnce: once, isSingle: singleFrom.map { index >= $0 } ?? false)
        }
    }

    // MARK: Reading

    package func reading(of row: String, by place: Place?) -> Reading? {
        readings[row]?.first { $0.place == place }
    }

    /// The batch of a row; nil for a row that is not here.
    package func batch(of row: String) -> Int? { answers.rank(of: row).map { $0 / Self.batchSize } }

    package func isOpen(_ row: String) -> Bool { batch(of: row).map { batches[$0].isOpen } ?? false }

    /// The next answer for a coder, in the order that was drawn by lot.
    package func next(for place: Place) -> OpenAnswers.Answer? {
        for batch in batches {
            for rank in batch.range {
                let answer = answers.answers[rank]
                let given = readings[answer.row] ?? []
                let isRead = given.contains { $0.place == place || (batch.isSingle && $0.place != nil) }
                if !isRead { return answer }
            }
        }
        return nil
    }

    /// Answers that this coder has read.
    package func done(by place: Place) -> Int { batches.reduce(0) { $0 + ($1.read[place] ?? 0) } }

    // MARK: Comparing

    /// What two people said of the same answer, in the batches that are compared.
    package var pairs: [(row: String, first: Reading, second: Reading)] {
        opened.compactMap { answer in
            guard let first = reading(of: answer.row, by: .first), let second = reading(of: answer.row, by: .second)
            else { return nil }
            return (answer.row, first, second)
        }
    }

    package var disagreements: [Disagreement] {
        pairs.filter { $0.first.codes != $0.second.codes }.map { pair in
            Disagreement(
                row: pair.row, first: pair.first, second: pair.second, decision: reading(of: pair.row, by: nil))
        }
    }

    /// Those that nobody decided yet.
    package var undecided: Int { disagreements.count { $0.decision == nil } }

    private var opened: [OpenAnswers.Answer] {
        batches.filter(\.isOpen).flatMap { answers.answers[$0.range] }
    }

    // MARK: What is settled

    /// The codes of an answer once nothing is left to say: what was decided, what two said alike, what one said alone
    /// where one was to.
    package func settled(_ row: String) -> Set<Int64>? {
        guard isOpen(row) else { return nil }
        if let decision = reading(of: row, by: nil) { return decision.codes }
        let given = Place.allCases.compactMap { reading(of: row, by: $0) }
        guard let first = given.first else { return nil }
        return given.allSatisfy { $0.codes == first.codes } ? first.codes : nil
    }

    /// In the order of the rows.
    package var settled: [(answer: OpenAnswers.Answer, codes: Set<Int64>)] {
        opened.compactMap { answer in settled(answer.row).map { (answer, $0) } }
    }

    /// Answers counted on the word of one person.
    package var readByOne: Int {
        opened.count { answer in
            Place.allCases.count { reading(of: answer.row, by: $0) != nil } == 1 && settled(answer.row) != nil
        }
    }

    package var counts: CodingCounts { CodingCounts(tree, settled.map(\.codes)) }
}
