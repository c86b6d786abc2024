/// A versioned list of codes with their labels; facts keep the code, screens show the label.
package struct Vocabulary: Sendable, Equatable {
    package let code: String
    package let version: Int
    /// Where the list comes from, shown to whoever asks.
    package let source: String
    package internal(set) var terms: [Term]

    package init(code: String, version: Int, source: String, terms: [Term]) {
        self.code = code
        self.version = version
        self.source = source
        self.terms = terms
    }
}

/// One entry of a vocabulary, in reading order.
package struct Term: Sendable, Equatable {
    package let code: String
    package let french: String
    package let english: String

    package init(code: String, french: String, english: String) {
        self.code = code
        self.french = french
        self.english = english
    }
}
