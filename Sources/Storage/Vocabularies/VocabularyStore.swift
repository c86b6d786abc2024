package import Domain
package import SQL

/// Reads the vocabularies as they are and as they were, and writes new versions.
package struct VocabularyStore {
    let connection: any Connection

    package init(_ connection: any Connection) { self.connection = connection }

    /// Every vocabulary as it is now, terms in reading order.
    package func all() throws -> [Vocabulary] {
        var terms: [Int64: [Term]] = [:]
        try connection.each(
            """
            SELECT v.id, \(fragment: Self.columns) FROM vocabulary v JOIN term t ON t.vocabulary = v.id
            JOIN term_version w ON w.term = t.id AND w.version = v.version
            LEFT JOIN term p ON p.id = w.parent LEFT JOIN term s ON s.id = w.successor
            ORDER BY v.id, w.position, t.id
            """
        ) { terms[try $0.integer(0), default: []].append(try Self.term($0, from: 1)) }
        return try connection.query("SELECT id, code, version, source FROM vocabulary ORDER BY code") { row in
            Vocabulary(
                code: try row.text(1), version: try row.int(2), source: try row.text(3),
                terms: terms[try row.integer(0)] ?? [])
        }
    }

    /// A vocabulary exactly as a version of this instance was; nil when there was none.
    package func vocabulary(_ code: String, version: Int) throws -> Vocabulary? {
        let source = try connection.first(
            """
            SELECT w.source FROM vocabulary v JOIN vocabulary_version w ON w.vocabulary = v.id
            WHERE v.code = \(code) AND w.version = \(version)
            """
        ) { try $0.text(0) }
        guard let source else { return nil }
        let terms = try connection.query(
            """
            SELECT \(fragment: Self.columns) FROM vocabulary v JOIN term t ON t.vocabulary = v.id
            JOIN term_version w ON w.term = t.id AND w.version = \(version)
            LEFT JOIN term p ON p.id = w.parent LEFT JOIN term s ON s.id = w.successor
            WHERE v.code = \(code) ORDER BY w.position, t.id
            """
        ) { try Self.term($0, from: 0) }
        return Vocabulary(code: code, version: version, source: source, terms: terms)
    }

    /// The history of a vocabulary, the newest first; empty when there is no such vocabulary.
    package func versions(of code: String) throws -> [VocabularyVersion] {
        try connection.query(
            """
            SELECT w.version, w.source, w.shipped, w.at, w.decided_by
            FROM vocabulary v JOIN vocabulary_version w ON w.vocabulary = v.id
            WHERE v.code = \(code) ORDER BY w.version DESC
            """
        ) { row in
            VocabularyVersion(
                number: try row.int(0), source: try row.text(1), shipped: try row.int(2), at: try row.integer(3),
                decidedBy: try row.text(4))
        }
    }

    /// Two numbers that change with the vocabularies: a program that runs compares them with those it loaded.
    package func stamp() throws -> [Int64] {
        try connection.first("SELECT COALESCE(SUM(version), 0), COALESCE(MAX(id), 0) FROM vocabulary") {
            [try $0.integer(0), try $0.integer(1)]
        } ?? []
    }

    /// Identifiers of terms by vocabulary and code, and back.
    package func index() throws -> TermIndex {
        var entries: [(id: Int64, vocabulary: String, code: String)] = []
        try connection.each(
            "SELECT t.id, v.code, t.code FROM term t JOIN vocabulary v ON v.id = t.vocabulary ORDER BY t.id"
        ) { entries.append((try $0.integer(0), try $0.text(1), try $0.text(2))) }
        return TermIndex(entries)
    }

    private static let columns: SQL = """
        t.code, w.label_fr, w.label_en, w.synonyms_fr, w.synonyms_en, p.code, s.code, t.since_version, \
        CASE WHEN w.retired = 1 THEN COALESCE(t.until_version, w.version) END, w.edited
        """

    private static func term(_ row: any Row, from first: Int) throws -> Term {
        Term(
            code: try row.text(first), french: try row.text(first + 1), english: try row.text(first + 2),
            frenchSynonyms: Term.synonyms(in: try row.text(first + 3)),
            englishSynonyms: Term.synonyms(in: try row.text(first + 4)),
            parent: try row.optionalText(first + 5), successor: try row.optionalText(first + 6),
            since: try row.int(first + 7), until: try row.optionalInt(first + 8), isEdited: try row.bool(first + 9))
    }
}
