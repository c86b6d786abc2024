package import Domain
package import SQL

/// What a reader asks of the list of bodies or of groups.
package struct OrganisationQuery: Sendable, Equatable {
    /// Folded words; each must begin a word of one of the names.
    package var words: [String]
    /// Code in the vocabulary `organisation`, nil for any.
    package var kind: Int64?
    package var isGroup: Bool
    package var offset: Int
    package var limit: Int

    package init(
        isGroup: Bool, words: [String] = [], kind: Int64? = nil, offset: Int = 0, limit: Int = 50
    ) {
        self.isGroup = isGroup
        self.words = words
        self.kind = kind
        self.offset = offset
        self.limit = limit
    }
}

/// Reads the bodies that a reader may know of: those that a readable sheet names, and those put here for themselves.
package struct OrganisationList {
    let connection: any Connection
    let terms: TermIndex
    private let audiences: [String]

    package init(_ connection: any Connection, terms: TermIndex, readableBy audiences: Set<Audience>) {
        self.connection = connection
        self.terms = terms
        self.audiences = audiences.map(\.code).sorted()
    }

    package func count(_ query: OrganisationQuery) throws -> Int {
        try connection.first("SELECT COUNT(*) FROM organisation o WHERE \(fragment: condition(query))") {
            try $0.int(0)
        } ?? 0
    }

    /// By name, then by identifier.
    package func page(_ query: OrganisationQuery) throws -> [Organisation] {
        try connection.query(
            Self.columns + """
                WHERE \(fragment: condition(query))
                ORDER BY o.sort_key, o.id LIMIT \(query.limit) OFFSET \(query.offset)
                """, organisation)
    }

    /// Every body that the reader may know of, groups too.
    package func all() throws -> [Organisation] {
        try connection.query(
            Self.columns + "WHERE o.body = o.id AND \(fragment: isKnown) ORDER BY o.sort_key, o.id", organisation)
    }

    /// Codes of the kinds that the list has, in the order of the vocabulary.
    package func kinds(isGroup: Bool) throws -> [String] {
        try connection.query(
            """
            SELECT t.code FROM term t WHERE t.id IN (
                SELECT o.kind FROM organisation o WHERE \(fragment: condition(OrganisationQuery(isGroup: isGroup))))
            ORDER BY t.position, t.id
            """
        ) { try $0.text(0) }
    }

    /// The body behind an address, nil when there is none or the reader may not know of it.
    ///
    /// - Returns: what it is today, and whether the address was given up for another.
    package func find(_ slug: String) throws -> (organisation: Organisation, row: Int64)? {
        let row = try connection.first(
            """
            SELECT m.id, m.body FROM organisation m
            WHERE m.slug = \(slug) AND (m.body = m.id OR \(fragment: isKnownRow))
            """
        ) { (id: try $0.integer(0), body: try $0.integer(1)) }
        guard let row, let organisation = try organisation(row.body) else { return nil }
        return (organisation, row.id)
    }

    /// The body with this identifier, nil when the reader may not know of it.
    package func organisation(_ id: Int64) throws -> Organisation? {
        try connection.first(
            Self.columns + "WHERE o.id = \(id) AND o.body = o.id AND \(fragment: isKnown)", organisation)
    }

    private func condition(_ query: OrganisationQuery) -> SQL {
        var condition: SQL = "o.body = o.id AND o.is_group = \(query.isGroup) AND \(fragment: isKnown)"
        if let kind = query.kind { condition = condition + " AND o.kind = \(kind)" }
        for word in query.words {
            // The last code point closes the range of words that begin with this one, on both engines.
            let end = word + "\u{10FFFF}"
            condition =
                condition + """
                     AND EXISTS (
                        SELECT 1 FROM organisation m JOIN organisation_word w ON w.organisation = m.id
                        WHERE m.body = o.id AND w.word >= \(word) AND w.word <= \(end)
                            AND (m.id = o.id OR \(fragment: isKnownRow)))
                    """
        }
        return condition
    }

    /// True when the reader may know of the body `o` by one of the rows that stand for it.
    private var isKnown: SQL {
        "EXISTS (SELECT 1 FROM organisation m WHERE m.body = o.id AND \(fragment: isKnownRow))"
    }

    /// True when the reader may know of the row `m` itself: what merged keeps the secret of its sheets.
    var isKnownRow: SQL {
        """
        (m.origin <> 'fact' OR EXISTS (
            SELECT 1 FROM fact f WHERE f.organisation = m.id AND f.edition = 1 AND \(fragment: isReadable)))
        """
    }

    /// True when the reader may read the published sheet of the fact `f`.
    var isReadable: SQL {
        """
        EXISTS (SELECT 1 FROM audience u
            WHERE u.practice = f.practice AND u.edition = 1 AND u.audience \(anyOf: audiences))
        """
    }

    private static let columns: SQL = """
        SELECT o.id, o.slug, o.name, o.kind, o.is_group, o.acronym, o.siret, o.since_day, o.until_day,
            t.id, t.name, t.kind, t.departement, t.region, t.slug
        FROM organisation o LEFT JOIN territory t ON t.id = o.territory
        """ + " "

    private func organisation(_ row: any Row) throws -> Organisation {
        var organisation = Organisation(
            id: try row.integer(0), slug: try row.text(1), name: try row.text(2),
            kind: terms.code(try row.integer(3)) ?? "", isGroup: try row.bool(4))
        organisation.acronym = try row.optionalText(5)
        organisation.siret = try row.optionalText(6).flatMap(Siret.init)
        organisation.since = try row.optionalInt(7)
        organisation.until = try row.optionalInt(8)
        if let id = try row.optionalInteger(9) {
            organisation.territory = TerritoryReference(
                id: id, name: try row.text(10), kind: terms.code(try row.integer(11)) ?? "",
                departement: try row.optionalText(12), region: try row.optionalText(13), slug: try row.optionalText(14))
        }
        return organisation
    }
}
