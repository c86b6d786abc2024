/// Makes a `Lexicon` of words given one by one, so that none is held twice.
package struct LexiconBuilder {
    private var pairs = WordPairs()

    package init() {}

    /// Best in the order of their bytes.
    package mutating func add(_ word: String, _ term: String) { pairs.add(word.utf8, term.utf8) }

    package var lexicon: Lexicon { Lexicon(WordTable(pairs)) }
}
