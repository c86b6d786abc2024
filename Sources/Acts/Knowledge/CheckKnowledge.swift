package import Domain
internal import SQL
internal import Storage

/// Says which publications a file of methods or of words may cite, and which entries it may point at.
package struct CheckKnowledge: BusinessAct {
    package struct Outcome: Sendable {
        /// Codes of publications.
        package let sources: Set<String>
        /// Codes of the entries that are here.
        package let entries: Set<String>
        /// Codes of the vocabulary of methods.
        package let methods: [String]
    }

    package static let act = Act.editWords
    private let kind: KnowledgeKind

    package init(_ kind: KnowledgeKind) { self.kind = kind }

    /// - Throws: `Refusal.forbidden`.
    package func perform(by viewer: Viewer, in world: World) throws -> Outcome {
        try requireInstance(viewer)
        return try world.database.read { connection in
            let stored = try SourceStore(connection).codes()
            return Outcome(
                sources: Set(SourceDocument.shipped.map(\.code)).union(stored),
                entries: Set(try KnowledgeStore(connection).all(kind).map(\.code)),
                methods: world.vocabularies.terms(of: "method").map(\.code))
        }
    }
}
