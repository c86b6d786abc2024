package import SQL

/// The words of all documents with their terms: which there are, and in how many documents.
package struct SearchLexicon {
    private let connection: any Connection

    package init(_ connection: any Connection) { self.connection = connection }

    /// Every word with its term, in the order of their bytes.
    ///
    /// - Parameter body: told too in how many documents that everybody may read the word stands.
    package func each(_ body: (SearchWord, _ publicDocuments: Int) throws -> Void) throws {
        try connection.each("SELECT word, term, public_documents FROM search_word ORDER BY word, term") { row in
            try body(SearchWord(word: try row.text(0), term: try row.text(1)), try row.int(2))
        }
    }

    /// The words that begin so and stand in a document that everybody may read, those of most such documents first.
    package func publicWords(beginning word: String, limit: Int) throws -> [SearchWord] {
        // The last code point closes the range of words that begin with this one, on both engines.
        let end = word + "\u{10FFFF}"
        return try connection.query(
            """
            SELECT word, term FROM search_word
            WHERE word >= \(word) AND word <= \(end) AND public_documents > 0
            ORDER BY public_documents DESC, word, term LIMIT \(limit)
            """
        ) { SearchWord(word: try $0.text(0), term: try $0.text(1)) }
    }

    /// The words of documents, by their numbers.
    package func words(of docs: [Int64]) throws -> [Int64: Set<SearchWord>] {
        if docs.isEmpty { return [:] }
        let rows = try connection.query(
            "SELECT doc, words FROM search_document_word WHERE doc \(anyOf: docs) ORDER BY doc"
        ) { (try $0.integer(0), SearchWord.unpacked(try $0.text(1))) }
        return Dictionary(rows, uniquingKeysWith: { $1 })
    }

    /// Counts words in and out; a word that no document has any more is gone.
    func apply(_ change: LexiconChange) throws {
        try raise(change.raisedLines)
        try lower(change.loweredLines)
    }

    private func raise(_ lines: [String]) throws {
        if lines.isEmpty { return }
        try connection.execute(
            """
            INSERT INTO search_word (word, term, documents, public_documents)
            SELECT c.word, c.term, c.documents, c.public_documents FROM \(fragment: Self.counts(lines)) c WHERE true
            ON CONFLICT (word, term) DO UPDATE SET documents = search_word.documents + excluded.documents,
                public_documents = search_word.public_documents + excluded.public_documents
            """)
    }

    private func lower(_ lines: [String]) throws {
        if lines.isEmpty { return }
        try connection.execute(
            """
            UPDATE search_word SET documents = search_word.documents - c.documents,
                public_documents = search_word.public_documents - c.public_documents
            FROM \(fragment: Self.counts(lines)) c WHERE search_word.word = c.word AND search_word.term = c.term
            """)
        try connection.execute("DELETE FROM search_word WHERE documents = 0")
    }

    /// The lines of a change as a table.
    private static func counts(_ lines: [String]) -> SQL {
        """
        (SELECT CAST(substr(l.value, 1, 8) AS BIGINT) AS documents,
            CAST(substr(l.value, 9, 8) AS BIGINT) AS public_documents,
            substr(l.value, 21, CAST(substr(l.value, 17, 4) AS INTEGER)) AS word,
            substr(l.value, 21 + CAST(substr(l.value, 17, 4) AS INTEGER)) AS term
        FROM \(rowsOf: lines) AS l)
        """
    }
}
