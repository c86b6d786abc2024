/// Every method and every word of the instance, as pages read them; a value, replaced when an entry changes.
package struct Knowledge: Sendable {
    /// Grows with each change.
    package let revision: Int64
    package let methods: [KnowledgeEntry]
    /// By name.
    package let words: [KnowledgeEntry]
    private let methodsByCode: [String: KnowledgeEntry]
    private let wordsByCode: [String: KnowledgeEntry]

    package init(revision: Int64 = 0, methods: [KnowledgeEntry] = [], words: [KnowledgeEntry] = []) {
        self.revision = revision
        self.methods = methods
        self.words = words
        methodsByCode = Dictionary(methods.map { ($0.code, $0) }, uniquingKeysWith: { $1 })
        wordsByCode = Dictionary(words.map { ($0.code, $0) }, uniquingKeysWith: { $1 })
    }

    package func method(_ code: String) -> KnowledgeEntry? { methodsByCode[code] }

    package func method(slug: String) -> KnowledgeEntry? { methodsByCode[slug.replacing("-", with: "_")] }

    package func word(_ code: String) -> KnowledgeEntry? { wordsByCode[code] }

    /// The entries that a publication supports.
    package func citing(_ source: String) -> (methods: [KnowledgeEntry], words: [KnowledgeEntry]) {
        (methods.filter { $0.sources.contains(source) }, words.filter { $0.sources.contains(source) })
    }
}
