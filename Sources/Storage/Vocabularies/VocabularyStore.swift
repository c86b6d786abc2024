package import Domain
package import SQL

/// Reads and seeds the versioned vocabularies.
package struct VocabularyStore {
    private let connection: any Connection

    package init(_ connection: any Connection) { self.connection = connection }

    /// Every vocabulary with its labels, terms in reading order.
    package func all() throws -> [Vocabulary] {
        let labels = try labels()
        var terms: [Int64: [Term]] = [:]
        try connection.each("SELECT vocabulary, id, code FROM term ORDER BY vocabulary, position, id") { row in
            let label = labels[try row.integer(1)] ?? [:]
            let code = try row.text(2)
            let french = label["fr"] ?? code
            terms[try row.integer(0), default: []].append(
                Term(code: code, french: french, english: label["en"] ?? french))
        }
        return try connection.query("SELECT id, code, version, source FROM vocabulary ORDER BY code") { row in
            Vocabulary(
                code: try row.text(1), version: try row.int(2), source: try row.text(3),
                terms: terms[try row.integer(0)] ?? [])
        }
    }

    /// Adds what is missing and takes newer versions; older terms stay, because facts point at them.
    ///
    /// - Returns: true when something changed.
    package func seed(_ vocabularies: [Vocabulary], ids: IdentifierSource) throws -> Bool {
        let stored = try versions()
        var changed = false
        for vocabulary in vocabularies where (stored[vocabulary.code]?.version ?? 0) < vocabulary.version {
            try put(vocabulary, id: stored[vocabulary.code]?.id, ids: ids)
            changed = true
        }
        return changed
    }

    /// Identifiers of terms by vocabulary and code, and back.
    package func index() throws -> TermIndex {
        var entries: [(id: Int64, vocabulary: String, code: String)] = []
        try connection.each(
            "SELECT t.id, v.code, t.code FROM term t JOIN vocabulary v ON v.id = t.vocabulary ORDER BY t.id"
        ) { entries.append((try $0.integer(0), try $0.text(1), try $0.text(2))) }
        return TermIndex(entries)
    }

    private func labels() throws -> [Int64: [String: String]] {
        var labels: [Int64: [String: String]] = [:]
        try connection.each("SELECT term, language, label FROM term_label ORDER BY term, language") { row in
            labels[try row.integer(0), default: [:]][try row.text(1)] = try row.text(2)
        }
        return labels
    }

    private func versions() throws -> [String: (id: Int64, version: Int)] {
        var versions: [String: (id: Int64, version: Int)] = [:]
        try connection.each("SELECT code, id, version FROM vocabulary ORDER BY code") { row in
            versions[try row.text(0)] = (try row.integer(1), try row.int(2))
        }
        return versions
    }

    private func put(_ vocabulary: Vocabulary, id known: Int64?, ids: IdentifierSource) throws {
        let id = known ?? ids.next()
        try connection.execute(
            """
            INSERT INTO vocabulary (id, code, version, source)
            VALUES (\(id), \(vocabulary.code), \(vocabulary.version), \(vocabulary.source))
            ON CONFLICT (id) DO UPDATE SET version = excluded.version, source = excluded.source
            """)
        for (position, term) in vocabulary.terms.enumerated() {
            try put(term, at: position, vocabulary: id, version: vocabulary.version, ids: ids)
        }
    }

    private func put(_ term: Term, at position: Int, vocabulary: Int64, version: Int, ids: IdentifierSource) throws {
        let known = try connection.first(
            "SELECT id FROM term WHERE vocabulary = \(vocabulary) AND code = \(term.code)"
        ) { try $0.integer(0) }
        let id = known ?? ids.next()
        try connection.execute(
            """
            INSERT INTO term (id, vocabulary, code, position, since_version)
            VALUES (\(id), \(vocabulary), \(term.code), \(position), \(version))
            ON CONFLICT (id) DO UPDATE SET position = excluded.position
            """)
        for (language, label) in [("fr", term.french), ("en", term.english)] {
            try connection.execute(
                """
                INSERT INTO term_label (term, language, label) VALUES (\(id), \(language), \(label))
                ON CONFLICT (term, language) DO UPDATE SET label = excluded.label
                """)
        }
    }
}
