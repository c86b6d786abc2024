/// The documents that answer the words of a question, and how well.
package struct Match {
    /// Before any facet is chosen.
    package let documents: Bitmap
    package let quorum: Quorum
    let clauses: [MatchedClause]
    let titled: Bitmap
    let index: SearchIndex

    /// The best documents of a set, from `offset`, at most `limit`.
    package func best(_ set: Bitmap, offset: Int, limit: Int) -> [Int] {
        Ranking(set, by: clauses, titled: titled, in: index).page(offset: offset, limit: limit)
    }

    /// Where a document meets the words.
    package func columns(of document: Int) -> [SearchColumn] {
        SearchColumn.allCases.filter { column in
            clauses.contains { clause in
                clause.layers.contains { $0.column == column && $0.documents.contains(document) }
            }
        }
    }
}
