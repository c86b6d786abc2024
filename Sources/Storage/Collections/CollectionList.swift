package import Domain
package import SQL

/// Reads collections as one reader may know them: a sheet that this reader may not see is neither shown nor counted. A
/// sheet merged into another is that one, once.
package struct CollectionList {
    private let connection: any Connection
    private let audiences: [String]

    package init(_ connection: any Connection, readableBy audiences: Set<Audience>) {
        self.connection = connection
        self.audiences = audiences.map(\.code).sorted()
    }

    /// By name, each with the number of sheets that the reader may see.
    package func all() throws -> [ListedCollection] {
        try connection.query(
            """
            SELECT \(fragment: Self.columns), COUNT(DISTINCT p.id)
            FROM collection c LEFT JOIN collection_item i ON i.collection = c.id
            LEFT JOIN practice o ON o.id = i.practice
            LEFT JOIN practice p ON p.id = COALESCE(o.merged_into, o.id) AND \(fragment: isReadable)
            GROUP BY c.id, \(fragment: Self.columns), c.sort_key
            ORDER BY c.sort_key, c.id
            """
        ) { ListedCollection(try Self.collection($0), sheets: try $0.int(Self.width)) }
    }

    /// The collection at an address, nil when there is none.
    package func find(slug: String) throws -> SheetCollection? {
        try connection.first(
            "SELECT \(fragment: Self.columns) FROM collection c WHERE c.slug = \(slug)", Self.collection)
    }

    /// The readable sheets of a collection in its order, each once, with why it is there.
    ///
    /// - Parameter limit: how many at most.
    package func entries(of slug: String, limit: Int = .max) throws -> [(practice: Int64, reason: String)] {
        let all = try connection.query(
            """
            SELECT p.id, i.reason FROM collection c JOIN collection_item i ON i.collection = c.id
            JOIN practice o ON o.id = i.practice JOIN practice p ON p.id = COALESCE(o.merged_into, o.id)
            WHERE c.slug = \(slug) AND \(fragment: isReadable)
            ORDER BY i.position
            """
        ) { (practice: try $0.integer(0), reason: try $0.text(1)) }
        var seen: Set<Int64> = []
        return Array(all.filter { seen.insert($0.practice).inserted }.prefix(limit))
    }

    /// The collections that a practice is in, or one merged into it; by name.
    package func holding(_ practice: Int64) throws -> [SheetCollection] {
        try connection.query(
            """
            SELECT \(fragment: Self.columns) FROM collection c WHERE c.id IN (
                SELECT i.collection FROM collection_item i WHERE i.practice IN (
                    SELECT p.id FROM practice p WHERE p.id = \(practice)
                    UNION ALL SELECT m.id FROM practice m WHERE m.merged_into = \(practice)))
            ORDER BY c.sort_key, c.id
            """, Self.collection)
    }

    private var isReadable: SQL {
        """
        p.erased_at IS NULL AND EXISTS (
            SELECT 1 FROM audience u WHERE u.practice = p.id AND u.edition = 1 AND u.audience \(anyOf: audiences))
        """
    }

    static let columns: SQL =
        "c.slug, c.title, c.introduction, c.chosen_by, c.home_place, c.origin, c.changed_at"
    /// Number of the columns above.
    static let width = 7

    static func collection(_ row: any Row) throws -> SheetCollection {
        guard let origin = SheetCollection.Origin(rawValue: try row.text(5)) else {
            throw StorageError.unreadable(table: "collection", column: "origin")
        }
        return SheetCollection(
            slug: try row.text(0), title: try row.text(1),
            introduction: try row.text(2).split(separator: "\n").map(String.init), chosenBy: try row.text(3),
            homePlace: try row.optionalInteger(4).map { Int($0) }, origin: origin, changedAt: try row.integer(6))
    }
}
