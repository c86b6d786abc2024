/// One word of a text as searches know it.
package struct AnalysedWord: Sendable, Equatable {
    /// The word as `French.folded` writes it: lower case, without accents; 1 to 60 bytes.
    package let folded: String
    /// What the words of one family share, *propos* for *proposées*: letters and digits only, 1 to 60 bytes.
    package let term: String
    /// Where the word stands: offsets in the UTF-8 of the text, without its elided article.
    package let range: Range<Int>
}
