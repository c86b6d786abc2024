/// Finds the documents that answer the words of a question, among those a reader may see.
package struct Matcher {
    private let index: SearchIndex
    private let postings: any Postings
    private let visible: Bitmap
    private let total: Int

    /// - Parameter visible: rarity and counts know of no other document, so that nothing hidden weighs on the order.
    package init(_ index: SearchIndex, _ postings: any Postings, visible: Bitmap) {
        self.index = index
        self.postings = postings
        self.visible = visible
        total = visible.count
    }

    /// True when a document that the reader may see holds these terms.
    package func holds(_ terms: AskedClause.Terms) throws -> Bool {
        for column in SearchColumn.allCases where try documents(terms, in: column).intersectionCount(visible) > 0 {
            return true
        }
        return false
    }

    /// - Parameters:
    ///   - excluded: documents that meet one of these do not answer.
    ///   - titled: documents whose whole title was asked: they answer, and come first.
    package func match(_ clauses: [AskedClause], excluding excluded: [AskedClause], titled: Bitmap) throws -> Match {
        let matched = try clauses.map { (clause: $0, met: try met($0)) }
        var base = visible
        for clause in excluded { base.subtract(try met(clause).all) }
        for clause in matched where !clause.clause.isWaivable { base.formIntersection(clause.met.all) }
        let waivable = matched.filter(\.clause.isWaivable).map(\.met.all)
        let found = Quorum.documents(of: waivable, within: base)
        let titled = titled.intersection(visible)
        return Match(
            documents: clauses.isEmpty && excluded.isEmpty ? visible : found.documents.union(titled),
            quorum: found.quorum, clauses: matched.map(\.met), titled: titled, index: index)
    }

    private func met(_ clause: AskedClause) throws -> MatchedClause {
        let sets = try clause.columns.map { column in
            let exact = try union(clause.exact, in: column)
            return (column, exact, try union(clause.near, in: column).subtracting(exact))
        }
        let all = sets.reduce(into: Bitmap()) { $0.formUnion($1.1.union($1.2)) }
        let rarity = Rarity.of(all.count, among: total)
        return MatchedClause(
            layers: sets.flatMap { column, exact, near in
                [
                    Layer(column: column, documents: exact, weight: rarity * 2),
                    Layer(column: column, documents: near, weight: rarity),
                ]
            })
    }

    private func union(_ alternatives: [AskedClause.Terms], in column: SearchColumn) throws -> Bitmap {
        try alternatives.reduce(into: Bitmap()) { $0.formUnion(try documents($1, in: column)) }.intersection(visible)
    }

    private func documents(_ terms: AskedClause.Terms, in column: SearchColumn) throws -> Bitmap {
        switch terms.count {
        case 0: Bitmap()
        case 1: try postings.documents(term: terms[0], in: column)
        default: try postings.documents(phrase: terms, in: column)
        }
    }
}
