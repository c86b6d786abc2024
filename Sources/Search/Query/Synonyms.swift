package import French

/// Wordings that mean the same, in rings: « DSL », « développement social local ».
///
/// Rings are never joined, not even when a wording stands in two of them: such a wording belongs to the first ring that
/// names it, and the others answer only for their own wordings. Looked up by words, one step each, however many wordings
/// there are.
package struct Synonyms: Sendable {
    private struct Node: Sendable {
        var byTerm: [String: Int] = [:]
        var byFolded: [String: Int] = [:]
        var wording: (ring: Int, place: Int)?
    }

    private var nodes = [Node()]
    /// Of each ring the terms of its wordings.
    private var rings: [[[String]]] = []

    /// - Parameter rings: equivalent wordings, those of most authority first. A wording without any subject is left out.
    package init(_ rings: [[String]] = [], analysedBy analyser: FrenchAnalyser) {
        for ring in rings {
            var known: [[String]] = []
            for words in ring.map(analyser.words) where !words.isEmpty {
                let terms = words.map(\.term)
                if known.contains(terms) { continue }
                add(words, ring: self.rings.count, place: known.count)
                known.append(terms)
            }
            self.rings.append(known)
        }
    }

    /// The longest wording that these words begin with: how many words, and the other wordings of its ring.
    ///
    /// - Parameter isEnd: says of a number of words whether a wording may end there.
    func longest(
        _ words: some Collection<QueryWord>, endingWhere isEnd: (Int) -> Bool
    ) -> (count: Int, others: [[String]])? {
        var states = [0]
        var found: (count: Int, node: Int)?
        for (index, word) in words.enumerated() {
            states = states.flatMap { next(after: $0, word) }
            if states.isEmpty { break }
            if isEnd(index + 1), let node = states.first(where: { nodes[$0].wording != nil }) {
                found = (index + 1, node)
            }
        }
        guard let found, let wording = nodes[found.node].wording else { return nil }
        var others = rings[wording.ring]
        others.remove(at: wording.place)
        return (found.count, others)
    }

    private func next(after node: Int, _ word: QueryWord) -> [Int] {
        var following = word.terms.compactMap { nodes[node].byTerm[$0] }
        if let next = nodes[node].byFolded[word.folded], !following.contains(next) { following.append(next) }
        return following
    }

    private mutating func add(_ words: [AnalysedWord], ring: Int, place: Int) {
        var node = 0
        for word in words {
            let next = nodes[node].byTerm[word.term] ?? nodes.count
            if next == nodes.count { nodes.append(Node()) }
            nodes[node].byTerm[word.term] = next
            if nodes[node].byFolded[word.folded] == nil { nodes[node].byFolded[word.folded] = next }
            node = next
        }
        if nodes[node].wording == nil { nodes[node].wording = (ring, place) }
    }
}
