/// One entry of a vocabulary, in reading order.
package struct Term: Sendable, Equatable {
    package let code: String
    package var french: String
    package var english: String
    /// Other words for the same thing, so that what people write meets the code.
    package var frenchSynonyms: [String]
    package var englishSynonyms: [String]
    /// Code of the term of the same vocabulary that this one is a part of.
    package var parent: String?
    /// Code of the term to use instead of a retired one; nil when there is none.
    package var successor: String?
    /// The first version that has it.
    package var since: Int
    /// The first version that has it no longer; old sheets still show it.
    package var until: Int?
    /// Set by this instance: a newer file of the program leaves it as it is.
    package var isEdited: Bool

    package init(
        code: String, french: String, english: String, frenchSynonyms: [String] = [], englishSynonyms: [String] = [],
        parent: String? = nil, successor: String? = nil, since: Int = 1, until: Int? = nil, isEdited: Bool = false
    ) {
        self.code = code
        self.french = french
        self.english = english
        self.frenchSynonyms = frenchSynonyms
        self.englishSynonyms = englishSynonyms
        self.parent = parent
        self.successor = successor
        self.since = since
        self.until = until
        self.isEdited = isEdited
    }

    package var isRetired: Bool { until != nil }

    /// Everything a person may write to mean this term.
    package var wordings: [String] { [code, french, english] + frenchSynonyms + englishSynonyms }

    /// True when both say the same in the same words, wherever they stand.
    func isWorded(as other: Term) -> Bool {
        french == other.french && english == other.english && frenchSynonyms == other.frenchSynonyms
            && englishSynonyms == other.englishSynonyms
    }
}

/// Synonyms as one cell of a file or of a table: "l’un | l’autre".
extension Term {
    package static func synonyms(in cell: String) -> [String] {
        cell.split(separator: "|").map { words in
            var words = words.drop { $0 == " " }
            while words.last == " " { words.removeLast() }
            return String(words)
        }
        .filter { !$0.isEmpty }
    }

    package static func cell(of synonyms: [String]) -> String { synonyms.joined(separator: " | ") }
}
