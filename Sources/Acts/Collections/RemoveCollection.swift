package import Domain
internal import SQL
internal import Storage

/// Takes a collection away, with a reason; its sheets stay.
package struct RemoveCollection: BusinessAct {
    package static let act = Act.editCollections
    private let slug: String
    private let reason: String

    package init(slug: String, reason: String) {
        self.slug = slug
        self.reason = reason
    }

    /// - Throws: `Refusal.forbidden`, `.notFound` or `.reasonMissing`.
    package func perform(by viewer: Viewer, in world: World) throws -> SheetCollection {
        try requireInstance(viewer)
        let reason = try Reason(reason)
        return try world.database.write { connection in
            let transaction = Transaction(connection, by: viewer, in: world)
            let store = CollectionStore(connection)
            guard let known = try store.find(slug: slug) else { throw Refusal.notFound }
            try store.remove(known.id)
            try transaction.record(
                Self.act, kind: "collection", object: known.id, detail: "removed, reason: \(reason.text)")
            return known.collection
        }
    }
}
