/// The vocabularies of the instance, for labels and for checking codes; a value, replaced when one changes.
package struct Vocabularies: Sendable {
    /// Every vocabulary, by code.
    package let all: [Vocabulary]
    private let terms: [String: [String: Term]]
    private let order: [String: [Term]]

    package init(_ vocabularies: [Vocabulary]) {
        all = vocabularies
        order = Dictionary(vocabularies.map { ($0.code, $0.terms) }, uniquingKeysWith: { $1 })
        terms = order.mapValues { Dictionary($0.map { ($0.code, $0) }, uniquingKeysWith: { $1 }) }
    }

    package func vocabulary(_ code: String) -> Vocabulary? { all.first { $0.code == code } }

    /// The term of that code, retired ones included: old sheets hold them.
    package func term(_ code: String, of vocabulary: String) -> Term? { terms[vocabulary]?[code] }

    /// The terms of a vocabulary in reading order, retired ones included; empty when there is no such vocabulary.
    package func terms(of vocabulary: String) -> [Term] { order[vocabulary] ?? [] }

    /// Those in use that no other is a part of: what a short form offers.
    package func kinds(of vocabulary: String) -> [Term] {
        let all = terms(of: vocabulary)
        let families = Set(all.compactMap(\.parent))
        return all.filter { !$0.isRetired && !families.contains($0.code) }
    }

    /// The term a person most likely meant, by its code, its labels or its synonyms; nil when none is near enough.
    ///
    /// - Parameter nearest: picks among candidates (`French.nearest`).
    package func nearest(
        _ word: String, in vocabulary: String, by nearest: (String, [String]) -> String?
    ) -> Term? {
        let terms = terms(of: vocabulary).filter { !$0.isRetired }
        guard let wording = nearest(word, terms.flatMap(\.wordings)) else { return nil }
        return terms.first { $0.wordings.contains(wording) }
    }
}
