package import SQL
package import Search

/// Asks the full-text index of the database which documents hold a term or a phrase in a column.
package struct SearchPostings: Postings {
    private let connection: any Connection

    package init(_ connection: any Connection) { self.connection = connection }

    package func documents(term: String, in column: SearchColumn) throws -> Bitmap {
        try documents(holding: [term], in: column)
    }

    package func documents(phrase: [String], in column: SearchColumn) throws -> Bitmap {
        try documents(holding: phrase, in: column)
    }

    private func documents(holding terms: [String], in column: SearchColumn) throws -> Bitmap {
        var documents = Bitmap()
        // What no document can hold is not asked: the engines would take it apart, each in its way.
        guard !terms.isEmpty, terms.allSatisfy(SearchText.isTerm) else { return documents }
        let dialect = connection.dialect
        let condition = dialect.holds(terms, in: column.name, of: "search_text")
        try connection.readingByIndex {
            try connection.each(
                "SELECT \(fragment: dialect.textRows) FROM search_text WHERE \(fragment: condition)"
            ) { Self.read(try $0.optionalText(0) ?? "", into: &documents) }
        }
        return documents
    }

    /// Numbers between blanks.
    private static func read(_ text: String, into documents: inout Bitmap) {
        var text = text
        text.withUTF8 { bytes in
            var number = 0
            for byte in bytes {
                if byte == UInt8(ascii: " ") {
                    documents.insert(number)
                    number = 0
                } else {
                    number = number &* 10 &+ Int(byte &- UInt8(ascii: "0"))
                }
            }
            if !bytes.isEmpty { documents.insert(number) }
        }
    }
}

extension SearchColumn {
    /// The column of the table.
    fileprivate var name: String {
        switch self {
        case .title: "title"
        case .need: "need"
        case .text: "body"
        }
    }
}
