package import Domain
package import SQL

/// What a reader asks of the list of sheets.
package struct SheetQuery: Sendable, Equatable {
    /// What the sheets must speak of, nil for any.
    package var subject: SheetSubject?
    package var offset: Int
    package var limit: Int

    package init(subject: SheetSubject? = nil, offset: Int = 0, limit: Int = 20) {
        self.subject = subject
        self.offset = offset
        self.limit = limit
    }
}

/// What a list of sheets is about, by the identifiers of the database.
package enum SheetSubject: Sendable, Equatable {
    case organisation(Int64)
    /// Placed here, or in a place that lies here.
    case territory(Int64)
    /// Placed within one of these places and within none of the others.
    case places(within: [Int64], outside: [Int64])
}

/// Reads the list of published sheets that a reader may see, by name.
package struct SheetList {
    private let connection: any Connection
    private let audiences: [String]

    package init(_ connection: any Connection, readableBy audiences: Set<Audience>) {
        self.connection = connection
        self.audiences = audiences.map(\.code).sorted()
    }

    package func count(_ query: SheetQuery) throws -> Int {
        try connection.first("SELECT COUNT(*) FROM practice p WHERE \(fragment: condition(query))") {
            try $0.int(0)
        } ?? 0
    }

    /// The practices of one page, ordered by their sort key, then by identifier.
    package func page(_ query: SheetQuery) throws -> [Practice] {
        try connection.query(
            """
            SELECT p.id, a.slug, p.title, p.rung, p.state, p.version
            FROM practice p JOIN address a ON a.practice = p.id AND a.ended_at IS NULL
            WHERE \(fragment: condition(query))
            ORDER BY p.sort_key, p.id LIMIT \(query.limit) OFFSET \(query.offset)
            """, PracticeStore.practice)
    }

    /// The titles of readable practices that begin so, by name.
    ///
    /// - Parameter sortKey: of the beginning.
    package func titles(beginning sortKey: String, limit: Int) throws -> [String] {
        // The last code point closes the range of names that begin so, on both engines.
        let end = sortKey + "\u{10FFFF}"
        return try connection.query(
            """
            SELECT p.title FROM practice p
            WHERE p.sort_key >= \(sortKey) AND p.sort_key <= \(end) AND \(fragment: condition(SheetQuery()))
            ORDER BY p.sort_key, p.id LIMIT \(limit)
            """
        ) { try $0.text(0) }
    }

    /// The readable ones of these practices, by identifier.
    package func practices(_ ids: [Int64]) throws -> [Int64: Practice] {
        if ids.isEmpty { return [:] }
        let practices = try connection.query(
            """
            SELECT p.id, a.slug, p.title, p.rung, p.state, p.version
            FROM practice p JOIN address a ON a.practice = p.id AND a.ended_at IS NULL
            WHERE p.id \(anyOf: ids) AND \(fragment: condition(SheetQuery()))
            ORDER BY p.id
            """, PracticeStore.practice)
        return Dictionary(practices.map { ($0.id, $0) }, uniquingKeysWith: { $1 })
    }

    /// How many readable sheets cite each publication, by code; publications without any are left out.
    package func countsBySource() throws -> [String: Int] {
        let counts = try connection.query(
            """
            SELECT s.code, COUNT(*) FROM source s JOIN practice p ON p.source = s.id
            WHERE p.erased_at IS NULL AND EXISTS (
                SELECT 1 FROM audience u WHERE u.practice = p.id AND u.edition = 1 AND u.audience \(anyOf: audiences))
            GROUP BY s.code ORDER BY s.code
            """
        ) { (try $0.text(0), try $0.int(1)) }
        return Dictionary(counts, uniquingKeysWith: { $1 })
    }

    private func condition(_ query: SheetQuery) -> SQL {
        var condition: SQL = """
            p.erased_at IS NULL AND EXISTS (
                SELECT 1 FROM audience u WHERE u.practice = p.id AND u.edition = 1 AND u.audience \(anyOf: audiences))
            """
        if let subject = query.subject { condition = condition + " AND " + speaks(of: subject) }
        return condition
    }

    private func speaks(of subject: SheetSubject) -> SQL {
        switch subject {
        case .organisation(let id):
            """
            p.id IN (SELECT f.practice FROM organisation m JOIN fact f ON f.organisation = m.id AND f.edition = 1
                WHERE m.body = \(id))
            """
        case .territory(let id): isPlaced(within: [id])
        case .places(let inside, []): isPlaced(within: inside)
        case .places(let inside, let outside):
            isPlaced(within: inside) + " AND NOT " + isPlaced(within: outside)
        }
    }

    private func isPlaced(within territories: [Int64]) -> SQL {
        """
        EXISTS (SELECT 1 FROM fact f JOIN territory_within w ON w.territory = f.territory
            WHERE f.practice = p.id AND f.edition = 1 AND w.ancestor \(anyOf: territories))
        """
    }
}
