package import Domain
package import SQL

/// What a reader asks of the list of sheets.
package struct SheetQuery: Sendable, Equatable {
    /// Folded words; each must begin a word of the sheet.
    package var words: [String]
    /// What the sheets must speak of, nil for any.
    package var subject: SheetSubject?
    package var offset: Int
    package var limit: Int

    package init(words: [String] = [], subject: SheetSubject? = nil, offset: Int = 0, limit: Int = 20) {
        self.words = words
        self.subject = subject
        self.offset = offset
        self.limit = limit
    }
}

/// What a list of sheets is about, by the identifiers of the database.
package enum SheetSubject: Sendable, Equatable {
    case term(Int64, field: String)
    case organisation(Int64)
    case territory(Int64)
    case source(Int64)
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

    /// Codes of the terms of a field that at least one readable sheet has, in the order of the vocabulary.
    ///
    /// - Parameter vocabulary: the one of the field: terms of others are not even looked at, which would take as long
    ///   as reading every fact.
    package func terms(of field: String, from vocabulary: String) throws -> [String] {
        try connection.query(
            """
            SELECT t.code FROM vocabulary v JOIN term t ON t.vocabulary = v.id
            WHERE v.code = \(vocabulary) AND EXISTS (
                SELECT 1 FROM fact f WHERE f.term = t.id AND f.edition = 1 AND f.field = \(field) AND EXISTS (
                    SELECT 1 FROM audience u
                    WHERE u.practice = f.practice AND u.edition = 1 AND u.audience \(anyOf: audiences)))
            ORDER BY t.position, t.id
            """
        ) { try $0.text(0) }
    }

    private func condition(_ query: SheetQuery) -> SQL {
        var condition: SQL = """
            p.erased_at IS NULL AND EXISTS (
                SELECT 1 FROM audience u WHERE u.practice = p.id AND u.edition = 1 AND u.audience \(anyOf: audiences))
            """
        for word in query.words {
            // The last code point closes the range of words that begin with this one, on both engines.
            let end = word + "\u{10FFFF}"
            condition =
                condition + """
                     AND EXISTS (SELECT 1 FROM sheet_word w WHERE w.practice = p.id AND w.edition = 1
                        AND w.word >= \(word) AND w.word <= \(end))
                    """
        }
        if let subject = query.subject { condition = condition + " AND " + speaks(of: subject) }
        return condition
    }

    private func speaks(of subject: SheetSubject) -> SQL {
        switch subject {
        case .term(let id, let field):
            """
            EXISTS (SELECT 1 FROM fact f WHERE f.practice = p.id AND f.edition = 1 AND f.field = \(field)
                AND f.term = \(id))
            """
        case .organisation(let id):
            """
            EXISTS (SELECT 1 FROM fact f WHERE f.practice = p.id AND f.edition = 1 AND f.organisation = \(id))
            """
        case .territory(let id):
            """
            EXISTS (SELECT 1 FROM fact f WHERE f.practice = p.id AND f.edition = 1 AND f.territory = \(id))
            """
        case .source(let id): "p.source = \(id)"
        }
    }
}
