/// A versioned list of codes with their labels; facts keep the code, screens show the label.
package struct Vocabulary: Sendable, Equatable {
    /// Lists that the program itself reads by code: their words may change, their codes may not.
    package static let fixedCodes: Set<String> = [
        "section", "field", "comparator", "unit-one", "vocabulary", "vocabulary-use",
    ]

    package let code: String
    package let version: Int
    /// Where the list comes from, shown to whoever asks.
    package let source: String
    /// In reading order, retired ones included.
    package internal(set) var terms: [Term]

    package init(code: String, version: Int, source: String, terms: [Term]) {
        self.code = code
        self.version = version
        self.source = source
        self.terms = terms
    }

    /// The terms in use, in reading order.
    package var current: [Term] { terms.filter { !$0.isRetired } }

    /// The code and those of every term below it, retired ones included: who asks for a family asks for all of it.
    package func family(of code: String) -> [String] {
        var family = [code]
        var level = [code]
        while !level.isEmpty {
            level = terms.filter { $0.parent.map(level.contains) == true && !family.contains($0.code) }.map(\.code)
            family += level
        }
        return family
    }

    /// The terms in use of one parent, nil for the first level; a term whose parent is retired counts as first level.
    package func children(of parent: String?) -> [Term] {
        let codes = Set(current.map(\.code))
        return current.filter { term in (term.parent.flatMap { codes.contains($0) ? $0 : nil }) == parent }
    }
}
