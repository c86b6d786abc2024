/// Puts documents in the order in which they answer: whole titles, then more words met, then Σ rarity · column, then name.
///
/// Whole numbers and bitmaps only, so that the order is the same whatever engine holds the words (search.md, 5).
struct Ranking {
    private let scores: [Int32]
    private let index: SearchIndex

    /// One more word met is worth more than anything the words are worth.
    private static let word: Int32 = 1 << 20
    private static let title: Int32 = 1 << 28

    init(_ clauses: [MatchedClause], titled: Bitmap, in index: SearchIndex) {
        self.index = index
        var scores = [Int32](repeating: 0, count: index.capacity)
        scores.withUnsafeMutableBufferPointer { scores in
            for clause in clauses {
                Self.add(Self.word, to: clause.all, &scores)
                for layer in clause.layers {
                    Self.add(Int32(min(layer.weight * layer.column.weight, 40_000)), to: layer.documents, &scores)
                }
            }
            Self.add(Self.title, to: titled, &scores)
        }
        self.scores = scores
    }

    private static func add(
        _ points: Int32, to documents: Bitmap, _ scores: inout UnsafeMutableBufferPointer<Int32>
    ) {
        documents.forEach { if $0 < scores.count { scores[$0] += points } }
    }

    /// The documents of a set from `offset`, at most `limit`, the best first.
    func page(_ set: Bitmap, offset: Int, limit: Int) -> [Int] {
        let wanted = offset.addingReportingOverflow(limit)
        let best = best(set, count: wanted.overflow ? .max : wanted.partialValue)
        return Array(best.dropFirst(offset))
    }

    /// A heap of the best met so far, the least of them on top: documents come by name, so of two that are worth the
    /// same the first one stays.
    private func best(_ set: Bitmap, count: Int) -> [Int] {
        var heap = Heap(room: min(count, set.count))
        for (position, number) in index.byName(set).enumerated() {
            heap.offer(Heap.Entry(score: scores[number], position: position, number: number))
        }
        return heap.sorted().map(\.number)
    }
}
