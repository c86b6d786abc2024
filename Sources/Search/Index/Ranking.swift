/// Puts documents in the order in which they answer: whole titles, then more words met, then Σ rarity · column, then name.
///
/// Whole numbers and bitmaps only, so that the order is the same whatever engine holds the words (search.md, 5).
struct Ranking {
    private let set: Bitmap
    private let scores: [Int32]
    private let index: SearchIndex

    /// One more word met is worth more than anything the words are worth.
    private static let word: Int32 = 1 << 20
    private static let title: Int32 = 1 << 28

    /// - Parameter set: the documents that are put in order.
    init(_ set: Bitmap, by clauses: [MatchedClause], titled: Bitmap, in index: SearchIndex) {
        self.set = set
        self.index = index
        var scores = [Int32](repeating: 0, count: index.capacity)
        scores.withUnsafeMutableBufferPointer { scores in
            func add(_ points: Int32, _ documents: Bitmap) {
                documents.intersection(set).forEach { if $0 < scores.count { scores[$0] &+= points } }
            }
            for clause in clauses {
                add(Self.word, clause.all)
                for layer in clause.layers {
                    add(Int32(min(layer.weight * layer.column.weight, 40_000)), layer.documents)
                }
            }
            add(Self.title, titled)
        }
        self.scores = scores
    }

    /// The documents from `offset`, at most `limit`, the best first.
    func page(offset: Int, limit: Int) -> [Int] {
        let wanted = offset.addingReportingOverflow(limit)
        let best = best(count: wanted.overflow ? .max : wanted.partialValue)
        return Array(best.dropFirst(offset))
    }

    /// A heap of the best met so far, the least of them on top.
    private func best(count: Int) -> [Int] {
        var heap = Heap(room: min(count, set.count))
        set.forEach { number in
            guard let place = index.place(number) else { return }
            heap.offer(Heap.Entry(score: scores[number], position: place, number: number))
        }
        return heap.sorted().map(\.number)
    }
}
