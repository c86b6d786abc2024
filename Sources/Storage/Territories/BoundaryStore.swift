package import Domain
package import SQL

/// The outlines of places.
package struct BoundaryStore {
    private let connection: any Connection
    private let terms: TermIndex

    package init(_ connection: any Connection, terms: TermIndex) {
        self.connection = connection
        self.terms = terms
    }

    /// - Parameters:
    ///   - sketch: the same outline with fewer points.
    ///   - at: microseconds since 1970-01-01 UTC.
    /// - Returns: false when it was there already.
    package func put(
        _ territory: Int64, outline: Outline, sketch: Outline, source: String, at: Int64
    ) throws -> Bool {
        let isSame = try connection.first(
            """
            SELECT 1 FROM boundary WHERE territory = \(territory) AND outline = \(outline.text)
                AND sketch = \(sketch.text) AND source = \(source)
            """
        ) { _ in true }
        if isSame == true { return false }
        try connection.execute(
            """
            INSERT INTO boundary (territory, source, projection, outline, sketch, imported_at)
            VALUES (\(territory), \(source), \(outline.projection.rawValue), \(outline.text), \(sketch.text), \(at))
            ON CONFLICT (territory) DO UPDATE SET source = excluded.source, projection = excluded.projection,
                outline = excluded.outline, sketch = excluded.sketch, imported_at = excluded.imported_at
            """)
        return true
    }

    /// The outline of one place with the source it was read from.
    package func outline(of territory: Int64) throws -> (outline: Outline, source: String)? {
        try connection.first(
            "SELECT outline, projection, source FROM boundary WHERE territory = \(territory)"
        ) { row in (try Self.outline(row), try row.text(2)) }
    }

    /// The sketches of the places of these kinds, by identifier.
    package func sketches(kinds: [String]) throws -> [Int64: Outline] {
        var sketches: [Int64: Outline] = [:]
        let ids = kinds.compactMap { terms.id($0, of: "territory") }
        try connection.each(
            """
            SELECT b.sketch, b.projection, b.territory FROM boundary b JOIN territory t ON t.id = b.territory
            WHERE t.kind \(anyOf: ids) ORDER BY b.territory
            """
        ) { sketches[try $0.integer(2)] = try Self.outline($0) }
        return sketches
    }

    /// - Returns: how many there were.
    package func removeAll() throws -> Int { try connection.execute("DELETE FROM boundary") }

    private static func outline(_ row: any Row) throws -> Outline {
        guard let projection = Outline.Projection(rawValue: try row.text(1)),
            let outline = Outline(try row.text(0), projection: projection)
        else { throw StorageError.unreadable(table: "boundary", column: "outline") }
        return outline
    }
}
