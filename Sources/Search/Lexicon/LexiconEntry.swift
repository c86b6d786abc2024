/// A word as it is folded, and the term it is indexed by; a word written with and without its accents has two.
package struct LexiconEntry: Sendable, Hashable {
    package let word: String
    package let term: String

    package init(word: String, term: String) {
        self.word = word
        self.term = term
    }
}
