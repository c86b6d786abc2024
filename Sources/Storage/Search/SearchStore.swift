package import SQL

/// Writes what published sheets are found by: terms, lexicon and the rows that number the documents.
package struct SearchStore {
    private struct Stored {
        let doc: Int64
        let publishedAt: Int64
        let sections: Int
        let startYear: Int?
        let isPublic: Bool
        let fingerprint: Int64

        func holdsText(of document: SearchDocument, _ fingerprint: Int64) -> Bool {
            self.fingerprint == fingerprint && isPublic == document.isPublic
        }

        func holdsRow(of document: SearchDocument) -> Bool {
            publishedAt == document.publishedAt && sections == document.sections && startYear == document.startYear
        }
    }

    /// A document that differs from what is stored.
    private struct Difference {
        let document: SearchDocument
        let fingerprint: Int64
        let stored: Stored?
    }

    let connection: any Connection
    private var dialect: Dialect { connection.dialect }
    private var lexicon: SearchLexicon { SearchLexicon(connection) }

    package init(_ connection: any Connection) { self.connection = connection }

    /// True when no document was ever written, or all were taken away.
    package func isEmpty() throws -> Bool {
        try connection.first("SELECT doc FROM search_document WHERE doc > 0 ORDER BY doc LIMIT 1") { _ in true } == nil
    }

    /// Writes documents; those that are stored as they are cost no write. A few hundred at once are worth much more than
    /// one by one: they share the words of the lexicon.
    ///
    /// - Parameter documents: of one edition, each of another practice.
    package func put(_ documents: [SearchDocument]) throws {
        if try differences(documents).isEmpty { return }
        // Whoever waited for its turn reads what the other one wrote.
        var number = try lastNumber()
        let differences = try differences(documents)
        let words = try lexicon.words(of: differences.compactMap { $0.stored?.doc })
        var change = LexiconChange()
        for difference in differences {
            let (document, stored) = (difference.document, difference.stored)
            if stored == nil { number += 1 }
            let doc = stored?.doc ?? number
            try writeRow(difference, doc)
            if let stored, stored.holdsText(of: document, difference.fingerprint) { continue }
            change.replace(
                words[doc] ?? [], isPublic: stored?.isPublic ?? false, by: document.text.words,
                isPublic: document.isPublic)
            if stored?.fingerprint != difference.fingerprint { try write(document.text, doc, isNew: stored == nil) }
        }
        try connection.execute("UPDATE search_numbering SET last = \(number) WHERE id = 1 AND last < \(number)")
        try lexicon.apply(change)
    }

    /// Takes away the documents of practices in every edition.
    package func remove(_ practices: [Int64]) throws {
        let select: SQL = "SELECT doc, is_public FROM search_document WHERE practice \(anyOf: practices) ORDER BY doc"
        if try connection.query(select, { _ in true }).isEmpty { return }
        _ = try lastNumber()
        let rows = try connection.query(select) { (doc: try $0.integer(0), isPublic: try $0.bool(1)) }
        let docs = rows.map(\.doc)
        let words = try lexicon.words(of: docs)
        var change = LexiconChange()
        for row in rows { change.replace(words[row.doc] ?? [], isPublic: row.isPublic, by: [], isPublic: false) }
        try connection.execute("DELETE FROM search_text WHERE \(fragment: dialect.textRow) \(anyOf: docs)")
        try connection.execute("DELETE FROM search_document_word WHERE doc \(anyOf: docs)")
        try connection.execute("DELETE FROM search_document WHERE doc \(anyOf: docs)")
        try lexicon.apply(change)
    }

    private func differences(_ documents: [SearchDocument]) throws -> [Difference] {
        let stored = try stored(documents)
        return documents.compactMap { document in
            let known = stored[document.practice]
            let fingerprint = document.text.fingerprint
            if let known, known.holdsRow(of: document), known.holdsText(of: document, fingerprint) { return nil }
            return Difference(document: document, fingerprint: fingerprint, stored: known)
        }
    }

    private func stored(_ documents: [SearchDocument]) throws -> [Int64: Stored] {
        guard let edition = documents.first?.edition else { return [:] }
        let rows = try connection.query(
            """
            SELECT practice, doc, published_at, sections, start_year, is_public, fingerprint FROM search_document
            WHERE practice \(anyOf: documents.map(\.practice)) AND edition = \(edition) ORDER BY doc
            """
        ) { row in
            (
                try row.integer(0),
                Stored(
                    doc: try row.integer(1), publishedAt: try row.integer(2), sections: try row.int(3),
                    startYear: try row.optionalInt(4), isPublic: try row.bool(5), fingerprint: try row.integer(6))
            )
        }
        return Dictionary(rows, uniquingKeysWith: { $1 })
    }

    /// The greatest number given so far; other writers wait from here to the end of the transaction.
    private func lastNumber() throws -> Int64 {
        try connection.first(
            """
            INSERT INTO search_numbering (id, last) VALUES (1, 0)
            ON CONFLICT (id) DO UPDATE SET last = search_numbering.last RETURNING last
            """
        ) { try $0.integer(0) } ?? 0
    }

    private func writeRow(_ difference: Difference, _ doc: Int64) throws {
        let document = difference.document
        try connection.execute(
            """
            INSERT INTO search_document (doc, practice, edition, published_at, sections, start_year, is_public,
                fingerprint)
            VALUES (\(doc), \(document.practice), \(document.edition), \(document.publishedAt), \(document.sections),
                \(document.startYear), \(document.isPublic), \(difference.fingerprint))
            ON CONFLICT (doc) DO UPDATE SET published_at = excluded.published_at, sections = excluded.sections,
                start_year = excluded.start_year, is_public = excluded.is_public, fingerprint = excluded.fingerprint
            """)
    }

    private func write(_ text: SearchText, _ doc: Int64, isNew: Bool) throws {
        let (title, need, body) = (dialect.terms(text.title), dialect.terms(text.need), dialect.terms(text.body))
        if isNew {
            try connection.execute(
                """
                INSERT INTO search_text (\(fragment: dialect.textRow), title, need, body)
                VALUES (\(doc), \(fragment: title), \(fragment: need), \(fragment: body))
                """)
        } else {
            try connection.execute(
                """
                UPDATE search_text SET title = \(fragment: title), need = \(fragment: need),
                    body = \(fragment: body) WHERE \(fragment: dialect.textRow) = \(doc)
                """)
        }
        try connection.execute(
            """
            INSERT INTO search_document_word (doc, words) VALUES (\(doc), \(SearchWord.packed(text.words)))
            ON CONFLICT (doc) DO UPDATE SET words = excluded.words
            """)
    }
}
