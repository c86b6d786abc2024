/// What the engine answers: which documents hold a term, or a phrase, in a column. Everything else is done here, so that
/// both engines find the same.
package protocol Postings {
    /// The documents that hold the term.
    func documents(term: String, in column: SearchColumn) throws -> Bitmap
    /// The documents that hold these terms side by side in this order; at least two.
    func documents(phrase: [String], in column: SearchColumn) throws -> Bitmap
}
