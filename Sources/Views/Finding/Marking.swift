/// Finds in a text the words that answer a search.
package protocol Marking {
    /// Ranges of UTF-8 offsets of the text, in order and apart from each other.
    func marks(in text: String) -> [Range<Int>]
}
