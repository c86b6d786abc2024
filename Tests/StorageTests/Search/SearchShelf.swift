import SQL
import Search
import Storage

/// Documents made by hand in one write transaction.
extension Shelf {
    var search: SearchStore { SearchStore(connection) }
    var postings: SearchPostings { SearchPostings(connection) }

    func found(_ terms: String..., in column: SearchColumn = .text) throws -> [Int] {
        let set =
            terms.count == 1
            ? try postings.documents(term: terms[0], in: column) : try postings.documents(phrase: terms, in: column)
        return set.documents
    }

    /// Rows of the lexicon: word, term, documents, public documents.
    func lexicon() throws -> [String] {
        try connection.query("SELECT word, term, documents, public_documents FROM search_word ORDER BY word, term") {
            "\(try $0.text(0)) \(try $0.text(1)) \(try $0.int(2)) \(try $0.int(3))"
        }
    }
}

extension SearchDocument {
    /// A document whose words are its terms; "·" in a text is a gap.
    init(_ practice: Int64, title: String = "", need: String = "", _ body: String, isPublic: Bool = true, at: Int64 = 1)
    {
        let terms = { (text: String) in text.split(separator: " ").map { $0 == "·" ? SearchText.gap : String($0) } }
        let columns = [title, need, body].map(terms)
        let words = columns.joined().filter { !$0.isEmpty }.map { SearchWord(word: $0 + "e", term: $0) }
        self.init(
            practice: practice, publishedAt: at, sections: 3, startYear: nil, isPublic: isPublic,
            text: SearchText(title: columns[0], need: columns[1], body: columns[2], words: Set(words)))
    }
}
