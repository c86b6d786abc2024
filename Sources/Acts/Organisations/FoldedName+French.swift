internal import French
internal import Storage

extension FoldedName {
    /// A name as it is stored: found, ordered and addressed by its folded forms.
    init(_ text: String) {
        self.init(
            text, key: French.folded(text), sortKey: French.sortKey(text),
            slug: French.slug(text, fallback: "structure"), words: Set(French.words(of: text)))
    }
}
