/// Taking in a newer file of the program.
extension Vocabulary {
    /// The terms once a newer file is taken in: it adds, rewords and retires, and never undoes what was edited here.
    ///
    /// The order is that of the file; a term edited here stays after the one it followed.
    package func terms(taking newer: Vocabulary, as version: Int) -> [Term] {
        let mine = Dictionary(terms.map { ($0.code, $0) }, uniquingKeysWith: { $1 })
        let shipped = Set(newer.terms.map(\.code))
        var result = newer.terms.filter { mine[$0.code]?.isEdited != true }.map { term in
            var term = term
            term.since = mine[term.code]?.since ?? version
            term.until = term.isRetired ? mine[term.code]?.until ?? version : nil
            return term
        }
        var previous: String?
        for term in terms {
            if term.isEdited || !shipped.contains(term.code) {
                let index = previous.flatMap { code in result.firstIndex { $0.code == code } }.map { $0 + 1 }
                result.insert(term.isEdited ? term : term.retired(in: version), at: index ?? 0)
            }
            previous = term.code
        }
        return result
    }
}

extension Term {
    /// The term as one that is no longer offered; the version it was retired in before is kept.
    func retired(in version: Int, successor: String? = nil) -> Term {
        var term = self
        term.until = until ?? version
        term.successor = successor ?? term.successor
        return term
    }
}
