/// The same words in several languages, in the order in which they were given.
package struct Labels: Sendable, Equatable, ExpressibleByDictionaryLiteral {
    /// One language (a tag of BCP 47: `fr`, `en`, `prs`) and its words.
    package struct Entry: Sendable, Equatable {
        package let language: String
        package let text: String
    }

    package let entries: [Entry]

    /// Languages without words are left out; of one given twice the first counts.
    package init(_ pairs: [(String, String)]) {
        var entries: [Entry] = []
        for (language, text) in pairs where !text.isEmpty && !entries.contains(where: { $0.language == language }) {
            entries.append(Entry(language: language, text: text))
        }
        self.entries = entries
    }

    package init(dictionaryLiteral pairs: (String, String)...) { self.init(pairs) }

    package init(french: String, english: String = "") { self.init([("fr", french), ("en", english)]) }

    package var isEmpty: Bool { entries.isEmpty }

    package subscript(language: String) -> String? { entries.first { $0.language == language }?.text }

    /// The words in that language, else in the first there is; empty when there are none.
    package func text(in language: String) -> String { self[language] ?? entries.first?.text ?? "" }
}
