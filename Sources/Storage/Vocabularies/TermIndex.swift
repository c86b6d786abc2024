internal import Domain

/// Translates between the codes of the domain and the identifiers of the table `term`.
package struct TermIndex: Sendable {
    private struct Key: Hashable {
        let vocabulary: String
        let code: String
    }

    private let ids: [Key: Int64]
    private let codes: [Int64: String]

    init(_ entries: [(id: Int64, vocabulary: String, code: String)]) {
        ids = Dictionary(
            entries.map { (Key(vocabulary: $0.vocabulary, code: $0.code), $0.id) }, uniquingKeysWith: { $1 })
        codes = Dictionary(entries.map { ($0.id, $0.code) }, uniquingKeysWith: { $1 })
    }

    package func id(_ code: String, of vocabulary: String) -> Int64? {
        ids[Key(vocabulary: vocabulary, code: code)]
    }

    package func code(_ id: Int64) -> String? { codes[id] }

    /// The identifier of the term of a fact, by the vocabulary of its field in the template.
    ///
    /// - Throws: `StorageError.unknownTerm` when the vocabulary has no such code.
    func id(of fact: Fact, in template: Template) throws(StorageError) -> Int64? {
        guard let code = fact.term else { return nil }
        return try known(code, of: template.field(fact.field)?.vocabulary ?? "")
    }

    func known(_ code: String, of vocabulary: String) throws(StorageError) -> Int64 {
        guard let id = id(code, of: vocabulary) else {
            throw .unknownTerm(vocabulary: vocabulary, code: code)
        }
        return id
    }
}
