package import French

/// Leads the words of a question to the terms of the index: by the lexicon, by synonyms, then by what was meant.
///
/// A word stands for the terms that the lexicon gives for it, so that *egalite* finds *égalité*; an unknown one for those
/// of its family, else for its stem. Only when no document that the reader may see holds it, an unfinished word stands for the words that begin so, and
/// any other for the nearest word that such a document holds. A word that finds something is taken as it is: *car* never
/// brings *carte*. Synonyms, beginnings and respelt words are `near`: they are worth half. Phrases and exclusions are taken
/// to the letter.
package struct QueryPlanner {
    private let lexicon: Lexicon
    private let synonyms: Synonyms
    private let analyser: FrenchAnalyser

    private static let shortestBeginning = 3
    private static let mostBeginnings = 24
    private static let mostPhrases = 8

    package init(lexicon: Lexicon, synonyms: Synonyms, analyser: FrenchAnalyser) {
        self.lexicon = lexicon
        self.synonyms = synonyms
        self.analyser = analyser
    }

    /// - Parameter holds: whether a document that the reader may see holds these terms side by side; nothing else is known
    ///   of the documents, so that no hidden word shows.
    package func plan(
        _ query: ParsedQuery, holds: (AskedClause.Terms) throws -> Bool
    ) rethrows -> SearchPlan {
        var plan = SearchPlan()
        let asked = query.clauses.map { $0.map(read).filter { !$0.words.isEmpty } }.filter { !$0.isEmpty }
        let clauses = withoutLoneArticles(asked)
        let others = otherWordings(clauses)
        for (clause, others) in zip(clauses, others) {
            var planned = AskedClause(exact: [], near: others)
            for part in clause { try add(part, to: &planned, &plan, hasOther: !others.isEmpty, holds) }
            planned.isWaivable = !clause.contains(where: \.isPhrase)
            if !plan.clauses.contains(planned) { plan.clauses.append(planned) }
        }
        if clauses.isEmpty { plan.clauses = titleClauses(query) }
        plan.excluded = query.excluded.map(read).filter { !$0.words.isEmpty }
            .map { AskedClause(exact: phrases($0.words.map(\.terms))) }
        return plan
    }

    /// Words of no subject only count in titles, and only when there are no others.
    private func titleClauses(_ query: ParsedQuery) -> [AskedClause] {
        query.clauses.flatMap { $0 }.flatMap { analyser.stopTerms(of: $0.text) }
            .map { AskedClause(exact: [[$0]], columns: [.title]) }
    }
}

extension QueryPlanner {
    private func read(_ part: ParsedQuery.Part) -> AskedPart {
        let bytes = Array(part.text.utf8)
        let words = analyser.words(of: part.text).map { word in
            let isAccented = bytes[word.range].contains { $0 >= 0x80 }
            var terms = lexicon.terms(of: word.folded)
            if terms.isEmpty { terms = lexicon.terms(ofFamily: word.folded) }
            if (terms.isEmpty || isAccented) && !terms.contains(word.term) { terms.append(word.term) }
            return QueryWord(
                typed: String(decoding: bytes[word.range], as: UTF8.self), folded: word.folded, terms: terms)
        }
        return AskedPart(words: words, isPhrase: part.isPhrase, isUnfinished: part.isUnfinished)
    }

    /// *l ecole*, typed without apostrophe: the article counts only when it is alone.
    private func withoutLoneArticles(_ clauses: [[AskedPart]]) -> [[AskedPart]] {
        let others = clauses.filter { !$0.allSatisfy(\.isArticle) }
        return others.isEmpty ? clauses : others
    }

    /// For each clause the wordings that also answer it, since it belongs to a wording that has synonyms.
    private func otherWordings(_ clauses: [[AskedPart]]) -> [[AskedClause.Terms]] {
        var others: [[AskedClause.Terms]] = Array(repeating: [], count: clauses.count)
        var index = 0
        while index < clauses.count {
            let run = clauses[index...].prefix { $0.count == 1 && !$0[0].isPhrase }.map { $0[0].words }
            var ends: [Int: Int] = [:]
            var count = 0
            for (place, words) in run.enumerated() {
                count += words.count
                ends[count] = place + 1
            }
            let found = synonyms.longest(run.joined().map { $0 }) { ends[$0] != nil }
            let length = found.flatMap { ends[$0.count] } ?? 0
            for place in 0..<length { others[index + place] = found?.others ?? [] }
            index += max(1, length)
        }
        return others
    }

    private func add(
        _ part: AskedPart, to clause: inout AskedClause, _ plan: inout SearchPlan, hasOther: Bool,
        _ holds: (AskedClause.Terms) throws -> Bool
    ) rethrows {
        let exact = phrases(part.words.map(\.terms))
        clause.exact += exact
        if part.isPhrase { return }
        let conjugated = conjugated(part)
        clause.near += conjugated
        if hasOther { return }
        if try (exact + conjugated).contains(where: holds) { return }
        if part.isUnfinished, part.words.count == 1, let word = part.words.first {
            let beginnings = try beginnings(word, holds)
            clause.near += beginnings
            if !beginnings.isEmpty { return }
        }
        if let joined = try joined(part.words, holds) {
            clause.near += joined
            return
        }
        let respelt = try respelt(part.words, holds)
        clause.near += respelt.terms
        plan.respellings += respelt.respellings
    }

    private func conjugated(_ part: AskedPart) -> [AskedClause.Terms] {
        guard part.words.count == 1, let word = part.words.first else { return [] }
        return lexicon.terms(ofThirdPersons: word.folded).filter { !word.terms.contains($0) }.map { [$0] }
    }

    private func beginnings(
        _ word: QueryWord, _ holds: (AskedClause.Terms) throws -> Bool
    ) rethrows -> [AskedClause.Terms] {
        guard word.folded.unicodeScalars.count >= Self.shortestBeginning else { return [] }
        return try lexicon.terms(withPrefix: word.folded, limit: Self.mostBeginnings).map { [$0] }.filter(holds)
    }

    /// *socio-culturel*, where documents say *socioculturel*.
    private func joined(
        _ words: [QueryWord], _ holds: (AskedClause.Terms) throws -> Bool
    ) rethrows -> [AskedClause.Terms]? {
        guard words.count > 1 else { return nil }
        let terms = try lexicon.terms(of: words.map(\.folded).joined()).map { [$0] }.filter(holds)
        return terms.isEmpty ? nil : terms
    }

    /// The words with those that no document has replaced by the nearest that one has; nothing when one has none.
    private func respelt(
        _ words: [QueryWord], _ holds: (AskedClause.Terms) throws -> Bool
    ) rethrows -> (terms: [AskedClause.Terms], respellings: [Respelling]) {
        var terms: [[String]] = []
        var respellings: [Respelling] = []
        for word in words {
            if try word.terms.contains(where: { try holds([$0]) }) {
                terms.append(word.terms)
            } else if let near = try lexicon.nearest(word.folded).first(where: { try holds([$0.term]) }) {
                terms.append([near.term])
                respellings.append(Respelling(typed: word.typed, used: near.word))
            } else {
                return ([], [])
            }
        }
        return respellings.isEmpty ? ([], []) : (phrases(terms), respellings)
    }

    /// The phrases that take one term of each word, a few at most.
    private func phrases(_ words: [[String]]) -> [AskedClause.Terms] {
        words.reduce([[]]) { phrases, terms in
            Array(phrases.flatMap { phrase in terms.map { phrase + [$0] } }.prefix(Self.mostPhrases))
        }
    }
}
