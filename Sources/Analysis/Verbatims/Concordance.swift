/// Where a form stands, with what is around it: lines for reading a word in its context.
package struct Concordance: Sendable, Equatable {
    /// One place of the form: positions of words in the corpus.
    package struct Line: Sendable, Equatable {
        package let text: Int
        package let position: Int
        /// The words before and after it, inside the same text.
        package let before: Range<Int>
        package let after: Range<Int>
    }

    package enum Order: Sendable {
        /// As the texts give them.
        case text
        /// By the words that follow, or that come before, the nearest first.
        case after, before
    }

    package let lines: [Line]

    /// - Parameters:
    ///   - forms: looked for; more than one for the spellings of one family.
    ///   - words: the form of each word of the corpus.
    ///   - starts: where each text begins in `words`, and their end.
    ///   - ranks: for each form its place in the order of the alphabet; only for the two other orders.
    /// - Throws: `impossibleCounts` when starts are not in order or lie outside the words.
    package init(
        of forms: Set<Int32>, in words: [Int32], starts: [Int], width: Int, order: Order = .text, ranks: [Int32] = []
    ) throws(VerbatimFault) {
        guard starts.first == 0, starts.last == words.count, zip(starts, starts.dropFirst()).allSatisfy({ $0 <= $1 })
        else { throw .impossibleCounts }
        let width = min(max(width, 0), words.count)
        var lines: [Line] = []
        for text in 0..<starts.count - 1 {
            let range = starts[text]..<starts[text + 1]
            for position in range where forms.contains(words[position]) {
                lines.append(
                    Line(
                        text: text, position: position,
                        before: max(range.lowerBound, position - width)..<position,
                        after: position + 1..<min(range.upperBound, position + 1 + width)))
            }
        }
        func keys(_ line: Line) -> [Int32] {
            let places = order == .after ? Array(line.after) : line.before.reversed()
            return places.map { ranks.indices.contains(Int(words[$0])) ? ranks[Int(words[$0])] : Int32.max }
        }
        guard order != .text else {
            self.lines = lines
            return
        }
        let keyed = lines.map { (keys($0), $0) }
        self.lines = keyed.sorted { one, other in
            one.0 == other.0
                ? one.1.position < other.1.position : one.0.lexicographicallyPrecedes(other.0)
        }.map(\.1)
    }
}
