package import SQL

/// Reads what the index in memory is made of: the documents of published texts, who may read them, their values.
///
/// Pairs of a practice and a value come in any order, the same one perhaps several times, and those of practices without a
/// document too: joining documents to every fact would take longer than all the rest.
package struct SearchDocuments {
    /// What a list knows of a document.
    package struct Row: Sendable, Equatable {
        package let document: Int
        package let practice: Int64
        package let sortKey: String
        package let publishedAt: Int64
        package let sections: Int
        package let startYear: Int?
    }

    private let connection: any Connection
    private let practices: [Int64]?

    /// - Parameter practices: reads what concerns these only; nil for all.
    package init(_ connection: any Connection, of practices: [Int64]? = nil) {
        self.connection = connection
        self.practices = practices
    }

    /// By name, then by identifier of the practice.
    package func each(_ body: (Row) throws -> Void) throws {
        try connection.each(
            """
            SELECT d.doc, p.id, p.sort_key, d.published_at, d.sections, d.start_year
            FROM practice p JOIN search_document d ON d.practice = p.id AND d.edition = 1
            WHERE \(fragment: among("p.id")) ORDER BY p.sort_key, p.id
            """
        ) { row in
            try body(
                Row(
                    document: try row.int(0), practice: try row.integer(1), sortKey: try row.text(2),
                    publishedAt: try row.integer(3), sections: try row.int(4), startYear: try row.optionalInt(5)))
        }
    }

    /// Each practice with the code of an audience that may read its published text.
    package func audiences(_ body: (_ practice: Int64, _ audience: String) throws -> Void) throws {
        try connection.each(
            "SELECT practice, audience FROM audience WHERE edition = 1 AND \(fragment: among("practice"))"
        ) { try body(try $0.integer(0), try $0.text(1)) }
    }

    /// Each practice with the identifier of a term that one of its facts of this field states.
    package func terms(of field: String, _ body: (_ practice: Int64, _ term: Int64) throws -> Void) throws {
        try pairs(
            """
            SELECT practice, term FROM fact
            WHERE edition = 1 AND field = \(field) AND term IS NOT NULL AND absence IS NULL
                AND \(fragment: among("practice"))
            """, body)
    }

    /// Each practice with the term of the kind of a body that carries it.
    package func bearers(_ body: (_ practice: Int64, _ term: Int64) throws -> Void) throws {
        try pairs(
            """
            SELECT f.practice, b.kind FROM fact f
            JOIN organisation o ON o.id = f.organisation JOIN organisation b ON b.id = o.body
            WHERE f.edition = 1 AND f.field = 'bearer' AND f.organisation IS NOT NULL
                AND \(fragment: among("f.practice"))
            """, body)
    }

    /// Each practice with a body that it names, as the body is today.
    package func bodies(_ body: (_ practice: Int64, _ organisation: Int64) throws -> Void) throws {
        try pairs(
            """
            SELECT f.practice, o.body FROM fact f JOIN organisation o ON o.id = f.organisation
            WHERE f.edition = 1 AND f.organisation IS NOT NULL AND \(fragment: among("f.practice"))
            """, body)
    }

    /// Each practice with a place that it names, and with all that this place lies in.
    package func places(_ body: (_ practice: Int64, _ territory: Int64) throws -> Void) throws {
        try pairs(
            """
            SELECT f.practice, w.ancestor FROM fact f JOIN territory_within w ON w.territory = f.territory
            WHERE f.edition = 1 AND f.territory IS NOT NULL AND \(fragment: among("f.practice"))
            """, body)
    }

    /// Each practice with the publication that it cites, and with those of the practices merged into it.
    package func sources(_ body: (_ practice: Int64, _ source: Int64) throws -> Void) throws {
        try pairs(
            "SELECT id, source FROM practice WHERE source IS NOT NULL AND \(fragment: among("id"))", body)
        try pairs(
            """
            SELECT merged_into, source FROM practice
            WHERE merged_into IS NOT NULL AND source IS NOT NULL AND \(fragment: among("merged_into"))
            """, body)
    }

    private func among(_ column: SQL) -> SQL {
        guard let practices else { return "true" }
        return column + " \(anyOf: practices)"
    }

    private func pairs(_ sql: SQL, _ body: (Int64, Int64) throws -> Void) throws {
        try connection.each(sql) { try body(try $0.integer(0), try $0.integer(1)) }
    }
}
