package import Domain
internal import SQL

/// Writing versions: what the program ships, and what this instance decides.
extension VocabularyStore {
    /// Takes in what is missing and the newer files of the program; nothing edited here is undone.
    ///
    /// - Parameter now: microseconds since 1970-01-01 UTC.
    /// - Returns: true when something changed.
    package func seed(_ vocabularies: [Vocabulary], ids: IdentifierSource, at now: Int64) throws -> Bool {
        guard try isBehind(vocabularies) else { return false }
        let isAdopted = try adopt()
        let shipped = try shippedVersions()
        let newer = vocabularies.filter { (shipped[$0.code] ?? 0) < $0.version }
        if newer.isEmpty { return isAdopted }
        let stored = Dictionary(try all().map { ($0.code, $0) }, uniquingKeysWith: { $1 })
        for vocabulary in newer {
            let mine = stored[vocabulary.code]
            let version = mine.map { max($0.version + 1, vocabulary.version) } ?? vocabulary.version
            let terms = mine?.terms(taking: vocabulary, as: version) ?? vocabulary.terms
            let next = Vocabulary(
                code: vocabulary.code, version: version, source: vocabulary.source, terms: terms)
            try put(next, shipped: vocabulary.version, by: VocabularyVersion.program, ids: ids, at: now)
        }
        return true
    }

    /// True when `seed` has something to do: opening a database that is up to date only reads.
    private func isBehind(_ vocabularies: [Vocabulary]) throws -> Bool {
        let shipped = try shippedVersions()
        let count = try connection.first("SELECT COUNT(*) FROM vocabulary") { try $0.int(0) }
        return count != shipped.count || vocabularies.contains { (shipped[$0.code] ?? 0) < $0.version }
    }

    /// Writes a new version of a vocabulary; the versions before stay as they were.
    ///
    /// - Parameter shipped: version of the program's file it holds, nil when that does not change.
    /// - Returns: the identifier of the vocabulary.
    @discardableResult
    package func put(
        _ vocabulary: Vocabulary, shipped: Int?, by role: String, ids: IdentifierSource, at now: Int64
    ) throws -> Int64 {
        let known = try connection.first("SELECT id FROM vocabulary WHERE code = \(vocabulary.code)") {
            try $0.integer(0)
        }
        let id = known ?? ids.next()
        let shipped = try shipped ?? shippedVersions()[vocabulary.code] ?? 0
        try connection.execute(
            """
            INSERT INTO vocabulary (id, code, version, source)
            VALUES (\(id), \(vocabulary.code), \(vocabulary.version), \(vocabulary.source))
            ON CONFLICT (id) DO UPDATE SET version = excluded.version, source = excluded.source
            """)
        try connection.execute(
            """
            INSERT INTO vocabulary_version (vocabulary, version, source, shipped, at, decided_by)
            VALUES (\(id), \(vocabulary.version), \(vocabulary.source), \(shipped), \(now), \(role))
            """)
        let terms = try putTerms(vocabulary, id: id, ids: ids)
        for (position, term) in vocabulary.terms.enumerated() {
            try putWords(term, at: position, in: vocabulary, terms)
        }
        return id
    }

    /// Rows of the table `term`, which facts point at: never deleted.
    private func putTerms(_ vocabulary: Vocabulary, id: Int64, ids: IdentifierSource) throws -> [String: Int64] {
        var known: [String: Int64] = [:]
        try connection.each("SELECT code, id FROM term WHERE vocabulary = \(id) ORDER BY id") { row in
            known[try row.text(0)] = try row.integer(1)
        }
        for (position, term) in vocabulary.terms.enumerated() {
            let own = known[term.code] ?? ids.next()
            known[term.code] = own
            try connection.execute(
                """
                INSERT INTO term (id, vocabulary, code, position, since_version, until_version)
                VALUES (\(own), \(id), \(term.code), \(position), \(term.since), \(term.until))
                ON CONFLICT (id) DO UPDATE
                SET position = excluded.position, until_version = excluded.until_version
                """)
        }
        return known
    }

    private func putWords(_ term: Term, at position: Int, in vocabulary: Vocabulary, _ ids: [String: Int64]) throws {
        guard let id = ids[term.code] else {
            throw StorageError.unknownTerm(vocabulary: vocabulary.code, code: term.code)
        }
        try connection.execute(
            """
            INSERT INTO term_version (
                term, version, position, parent, successor, retired, edited, label_fr, label_en, synonyms_fr,
                synonyms_en)
            VALUES (
                \(id), \(vocabulary.version), \(position), \(term.parent.flatMap { ids[$0] }),
                \(term.successor.flatMap { ids[$0] }), \(term.isRetired), \(term.isEdited), \(term.french),
                \(term.english), \(Term.cell(of: term.frenchSynonyms)), \(Term.cell(of: term.englishSynonyms)))
            """)
    }

    private func shippedVersions() throws -> [String: Int] {
        var versions: [String: Int] = [:]
        try connection.each(
            """
            SELECT v.code, w.shipped FROM vocabulary v
            JOIN vocabulary_version w ON w.vocabulary = v.id AND w.version = v.version ORDER BY v.code
            """
        ) { versions[try $0.text(0)] = try $0.int(1) }
        return versions
    }

    /// Gives a history to vocabularies that an older program wrote, and moves their labels into it.
    private func adopt() throws -> Bool {
        let count = try connection.execute(
            """
            INSERT INTO vocabulary_version (vocabulary, version, source, shipped, at, decided_by)
            SELECT v.id, v.version, v.source, v.version, 0, \(VocabularyVersion.program) FROM vocabulary v
            WHERE NOT EXISTS (SELECT 1 FROM vocabulary_version w WHERE w.vocabulary = v.id)
            """)
        if count == 0 { return false }
        try connection.execute(
            """
            INSERT INTO term_version (
                term, version, position, parent, successor, retired, edited, label_fr, label_en, synonyms_fr,
                synonyms_en)
            SELECT t.id, v.version, t.position, NULL, NULL, 0, 0, COALESCE(f.label, t.code),
                COALESCE(e.label, f.label, t.code), '', ''
            FROM term t JOIN vocabulary v ON v.id = t.vocabulary
            LEFT JOIN term_label f ON f.term = t.id AND f.language = 'fr'
            LEFT JOIN term_label e ON e.term = t.id AND e.language = 'en'
            WHERE NOT EXISTS (SELECT 1 FROM term_version w WHERE w.term = t.id)
            """)
        try connection.execute("DELETE FROM term_label")
        return true
    }
}
