package import Domain
internal import SQL
internal import Storage

/// Brings in the collections of the documentary sheets, after them; one that is here stays as it is.
package struct LoadDemoCollections: BusinessAct {
    package static let act = Act.editCollections

    package init() {}

    /// - Returns: how many were added.
    /// - Throws: `Refusal.forbidden`.
    package func perform(by viewer: Viewer, in world: World) throws -> Int {
        try requireInstance(viewer)
        return try world.database.write { connection in
            let writer = CollectionWriter(Transaction(connection, by: viewer, in: world))
            return try CollectionDraft.shipped.count { try writer.add(shipped: $0) }
        }
    }
}

/// Takes away the collections that came with the demonstration and that nobody changed.
package struct RemoveDemoCollections: BusinessAct {
    package static let act = Act.editCollections

    package init() {}

    /// - Returns: how many went.
    /// - Throws: `Refusal.forbidden`.
    package func perform(by viewer: Viewer, in world: World) throws -> Int {
        try requireInstance(viewer)
        return try world.database.write { connection in
            let transaction = Transaction(connection, by: viewer, in: world)
            let count = try CollectionStore(connection).remove(origin: .demo)
            if count > 0 {
                try transaction.record(
                    Self.act, kind: "collection", object: nil, detail: "removed, \(count) of the demonstration")
            }
            return count
        }
    }
}
