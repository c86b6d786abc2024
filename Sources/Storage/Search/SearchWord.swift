/// A folded word of a document and the term it is searched by; one word may have several, one with and one without its
/// accents.
package struct SearchWord: Sendable, Hashable, Comparable {
    package let word: String
    package let term: String

    package init(word: String, term: String) {
        self.word = word
        self.term = term
    }

    package static func < (left: SearchWord, right: SearchWord) -> Bool {
        (left.word, left.term) < (right.word, right.term)
    }
}

extension SearchWord {
    /// Words in one text: "word:term", or "word/6" when the term is the first six bytes of the word.
    static func packed(_ words: Set<SearchWord>) -> String {
        words.sorted().map { entry in
            entry.word.utf8.starts(with: entry.term.utf8)
                ? "\(entry.word)/\(entry.term.utf8.count)" : "\(entry.word):\(entry.term)"
        }.joined(separator: " ")
    }

    static func unpacked(_ text: String) -> Set<SearchWord> {
        Set(text.split(separator: " ").compactMap(unpacked))
    }

    private static func unpacked(_ entry: Substring) -> SearchWord? {
        guard let mark = entry.utf8.firstIndex(where: { $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: "/") }) else {
            return nil
        }
        let (word, rest) = (String(entry[..<mark]), entry[entry.utf8.index(after: mark)...])
        if entry.utf8[mark] == UInt8(ascii: ":") { return SearchWord(word: word, term: String(rest)) }
        return Int(rest).map { SearchWord(word: word, term: String(decoding: word.utf8.prefix($0), as: UTF8.self)) }
    }
}
