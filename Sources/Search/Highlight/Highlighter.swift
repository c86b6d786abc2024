package import French

/// Finds in a text that is shown the words that answer a question.
///
/// The text is read by the analyser, whose memory knows the stems of most words, so that what is marked is what the index
/// holds. The words of a phrase are marked where they stand together.
package struct Highlighter {
    private let analyser: FrenchAnalyser
    private var words: Set<String> = []
    /// The phrases by their first term.
    private var phrases: [String: [AskedClause.Terms]] = [:]
    private var letters = FirstLetters(of: [])

    package init(_ plan: SearchPlan, analyser: FrenchAnalyser) {
        self.analyser = analyser
        for terms in plan.clauses.flatMap({ $0.exact + $0.near }) {
            guard let first = terms.first else { continue }
            if terms.count == 1 { words.insert(first) } else { phrases[first, default: []].append(terms) }
        }
        letters = FirstLetters(of: words)
    }

    /// The words to mark: offsets in the UTF-8 of the text, in order, apart.
    package func marks(in text: String) -> [Range<Int>] {
        if phrases.isEmpty {
            if words.isEmpty { return [] }
            return analyser.words(of: text, beginning: letters).filter { words.contains($0.term) }.map(\.range)
        }
        let found = analyser.words(of: text)
        var markedUpTo = 0
        var marks: [Range<Int>] = []
        for (place, word) in found.enumerated() {
            if words.contains(word.term) { markedUpTo = max(markedUpTo, place + 1) }
            for phrase in phrases[word.term] ?? [] where Self.stands(phrase, at: place, in: found) {
                markedUpTo = max(markedUpTo, place + phrase.count)
            }
            if place < markedUpTo { marks.append(word.range) }
        }
        return marks
    }

    private static func stands(_ phrase: AskedClause.Terms, at place: Int, in words: [AnalysedWord]) -> Bool {
        place + phrase.count <= words.count && zip(words[place...], phrase).allSatisfy { $0.term == $1 }
    }
}
