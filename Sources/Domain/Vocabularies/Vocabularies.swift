/// The vocabularies of the instance, for labels and for checking codes; a value, replaced when one changes.
package struct Vocabularies: Sendable {
    private let terms: [String: [String: Term]]
    private let order: [String: [Term]]

    package init(_ vocabularies: [Vocabulary]) {
        order = Dictionary(vocabularies.map { ($0.code, $0.terms) }, uniquingKeysWith: { $1 })
        terms = order.mapValues { Dictionary($0.map { ($0.code, $0) }, uniquingKeysWith: { $1 }) }
    }

    package func term(_ code: String, of vocabulary: String) -> Term? { terms[vocabulary]?[code] }

    /// The terms of a vocabulary in reading order; empty when there is no such vocabulary.
    package func terms(of vocabulary: String) -> [Term] { order[vocabulary] ?? [] }
}
