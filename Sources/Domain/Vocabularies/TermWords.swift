/// Finds the code that a free word says: it equals the code, a label or a synonym, once both are folded.
package struct TermWords: Sendable {
    private let codes: [String: String]
    private let key: @Sendable (String) -> String

    /// - Parameter key: gives two phrases that say the same the same key (`French.wordKey`).
    package init(_ terms: [Term], key: @escaping @Sendable (String) -> String) {
        var codes: [String: String] = [:]
        // Codes and labels come first: a synonym never hides them.
        for term in terms where !term.isRetired {
            for wording in [term.code, term.french, term.english] where codes[key(wording)] == nil {
                codes[key(wording)] = term.code
            }
        }
        for term in terms where !term.isRetired {
            for wording in term.frenchSynonyms + term.englishSynonyms where codes[key(wording)] == nil {
                codes[key(wording)] = term.code
            }
        }
        codes[""] = nil
        self.codes = codes
        self.key = key
    }

    /// The code of the term that this word says, nil when the vocabulary has none.
    package func code(for word: String) -> String? { codes[key(word)] }
}
