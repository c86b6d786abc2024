/// Which documents answer when not all of them hold every word.
///
/// All the words are asked for; when fewer than ten documents have them all, those that lack one come too, then two, down
/// to a single word: a question typed as a sentence rarely meets each of its words. Phrases and words that must not be
/// there are never waived.
package struct Quorum: Sendable, Equatable {
    /// Fewer documents than this, and less is asked of them.
    static let enough = 10
    /// Words that a document must hold.
    package let needed: Int
    package let words: Int

    package init(needed: Int, words: Int) {
        self.needed = needed
        self.words = words
    }

    /// True when some of the words were waived.
    package var isPartial: Bool { needed < words }

    /// - Parameters:
    ///   - clauses: what may be waived.
    ///   - base: the documents that may answer at all.
    /// - Returns: the documents that answer, and what was asked of them.
    static func documents(of clauses: [Bitmap], within base: Bitmap) -> (documents: Bitmap, quorum: Quorum) {
        // holding[k]: the documents of the base that hold at least k words.
        var holding = [base] + Array(repeating: Bitmap(), count: clauses.count)
        for clause in clauses {
            for number in stride(from: clauses.count, to: 0, by: -1) {
                holding[number].formUnion(holding[number - 1].intersection(clause))
            }
        }
        var needed = clauses.count
        while needed > 1, holding[needed].count < enough { needed -= 1 }
        // Asking less is of no use when nothing more comes of it.
        while needed < clauses.count, holding[needed].count == holding[needed + 1].count { needed += 1 }
        return (holding[needed], Quorum(needed: needed, words: clauses.count))
    }
}
