/// One word of a text for `PhraseFinder`: where it stands and what it is compared by.
struct PhraseWord {
    /// Offsets in the UTF-8 of the text.
    let range: Range<Int>
    /// Of the folded word without the mark of the plural: two words that are the same have the same.
    let hash: UInt64
    let isCapitalised: Bool
    /// True when nothing but spaces or an apostrophe stands between the word before and this one.
    let followsClosely: Bool

    /// The words of a text, hyphens inside them.
    static func words(of text: String) -> [PhraseWord] {
        var text = text
        return text.withUTF8 { bytes in
            var scanner = PhraseScanner(bytes)
            return scanner.words()
        }
    }
}
