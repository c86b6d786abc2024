package import Domain
internal import French
package import SQL

/// A collection as it is stored, its hidden sheets included.
package struct StoredCollection: Sendable, Equatable {
    package struct Item: Sendable, Equatable {
        /// As it was chosen, whatever it was merged into since.
        package let practice: Int64
        package let reason: String

        package init(practice: Int64, reason: String) {
            self.practice = practice
            self.reason = reason
        }
    }

    package let id: Int64
    package let collection: SheetCollection
    /// In their order.
    package let items: [Item]
}

/// Writes collections; what a reader may see of them is read by `CollectionList`.
package struct CollectionStore {
    private let connection: any Connection

    package init(_ connection: any Connection) { self.connection = connection }

    package func find(slug: String) throws -> StoredCollection? {
        let head = try connection.first(
            "SELECT \(fragment: CollectionList.columns), c.id FROM collection c WHERE c.slug = \(slug)"
        ) { (try CollectionList.collection($0), try $0.integer(CollectionList.width)) }
        guard let (collection, id) = head else { return nil }
        let items = try connection.query(
            "SELECT practice, reason FROM collection_item WHERE collection = \(id) ORDER BY position"
        ) { StoredCollection.Item(practice: try $0.integer(0), reason: try $0.text(1)) }
        return StoredCollection(id: id, collection: collection, items: items)
    }

    /// Writes a collection whole, with its sheets in this order.
    ///
    /// - Parameter id: of the collection that is replaced, or a new one.
    package func put(_ collection: SheetCollection, id: Int64, _ items: [StoredCollection.Item]) throws {
        try connection.execute("DELETE FROM collection_item WHERE collection = \(id)")
        try connection.execute(
            """
            INSERT INTO collection (id, slug, title, sort_key, introduction, chosen_by, home_place, origin, changed_at)
            VALUES (\(id), \(collection.slug), \(collection.title), \(French.sortKey(collection.title)),
                \(collection.introduction.joined(separator: "\n")), \(collection.chosenBy),
                \(collection.homePlace), \(collection.origin.rawValue), \(collection.changedAt))
            ON CONFLICT (id) DO UPDATE SET title = excluded.title, sort_key = excluded.sort_key,
                introduction = excluded.introduction, chosen_by = excluded.chosen_by,
                home_place = excluded.home_place, origin = excluded.origin, changed_at = excluded.changed_at
            """)
        try connection.execute(
            """
            INSERT INTO collection_item (collection, position, practice, reason)
            SELECT \(id), p.position, p.value, r.value
            FROM \(rowsOf: items.map(\.practice)) AS p JOIN \(rowsOf: items.map(\.reason)) AS r
                ON r.position = p.position
            """)
    }

    package func remove(_ id: Int64) throws {
        try connection.execute("DELETE FROM collection_item WHERE collection = \(id)")
        try connection.execute("DELETE FROM collection WHERE id = \(id)")
    }

    /// Removes every collection of an origin.
    ///
    /// - Returns: how many there were.
    package func remove(origin: SheetCollection.Origin) throws -> Int {
        let ids = try connection.query("SELECT id FROM collection WHERE origin = \(origin.rawValue) ORDER BY id") {
            try $0.integer(0)
        }
        for id in ids { try remove(id) }
        return ids.count
    }
}

extension PracticeStore {
    /// Takes a practice out of every collection; those after it move up.
    func leaveCollections(_ id: Int64) throws {
        try connection.execute("DELETE FROM collection_item WHERE practice = \(id)")
    }
}
