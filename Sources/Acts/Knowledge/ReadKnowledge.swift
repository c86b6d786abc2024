package import Domain
internal import SQL
internal import Storage

/// Reads every method and every word, when they changed since they were last read.
package struct ReadKnowledge: BusinessAct {
    package static let act = Act.seeCommons
    private let known: Int64?

    /// - Parameter known: the revision that the reader holds; nil for a first reading.
    package init(since known: Int64? = nil) { self.known = known }

    /// - Returns: nil when nothing changed.
    package func perform(by viewer: Viewer, in world: World) throws -> Knowledge? {
        try requireInstance(viewer)
        return try world.database.read { connection in
            let store = KnowledgeStore(connection)
            let revision = try store.revision()
            if revision == known { return nil }
            return Knowledge(revision: revision, methods: try store.all(.method), words: try store.all(.glossary))
        }
    }
}
