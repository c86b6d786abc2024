/// What a reader of published tables knows and does not know: counts, and the sums in which they stand.
///
/// A node is a set of rows: two keys that count the same rows are one node, since whoever knows how the questions lead to
/// each other knows the one from the other. Counts of nobody are taken for known.
struct MaskingSystem {
    struct Term: Hashable {
        let node: Int
        let sign: Int
    }

    struct Node {
        let count: Int
        /// Of the list that can still be changed.
        var isOurs = false
        var isPublished = false
        var isTelling = false
        var isKnown = false
        /// The most that a table loses without it.
        var loss = 0
    }

    private(set) var nodes: [Node] = []
    /// Each adds up to nothing.
    private(set) var sums: [[Term]] = []
    private(set) var places: [CellKey: Int] = [:]
    /// Sums that a node stands in.
    private(set) var touching: [[Int]] = []

    init(_ list: TableList, after earlier: [Masking]) {
        places = add(list, isOurs: true) { _ in false }
        for masking in earlier {
            let others = add(masking.list, isOurs: false) { masking.hidden.contains($0) }
            link(list, masking.list, others)
        }
        touching = [[Int]](repeating: [], count: nodes.count)
        for (sum, terms) in sums.enumerated() {
            for term in terms { touching[term.node].append(sum) }
        }
    }

    mutating func setKnown(_ node: Int, _ isKnown: Bool) { nodes[node].isKnown = isKnown }

    private mutating func add(
        _ list: TableList, isOurs: Bool, hiding isHidden: (CellKey) -> Bool
    ) -> [CellKey: Int] {
        var byMark: [UInt64: Int] = [:]
        var places: [CellKey: Int] = [:]
        // In a fixed order, so that the same tables are masked alike each time.
        for (key, count) in list.counts.sorted(by: { $0.value.precedes($1.value) }) {
            let node = byMark[count.mark] ?? nodes.count
            if node == nodes.count { nodes.append(Node(count: count.rows)) }
            byMark[count.mark] = node
            places[key] = node
            nodes[node].isOurs = isOurs
            nodes[node].isTelling = nodes[node].isTelling || key.isTelling
            guard list.published.contains(key) else { continue }
            nodes[node].isPublished = true
            nodes[node].isKnown = nodes[node].isKnown || !isHidden(key)
            nodes[node].loss = max(nodes[node].loss, key.loss)
        }
        var made: Set<[Term]> = []
        for (whole, parts) in list.sums {
            guard let top = places[whole] else { continue }
            let terms = parts.compactMap { places[$0] }.sorted().map { Term(node: $0, sign: 1) }
            if terms.count == 1 && terms[0].node == top { continue }
            let sum = terms + [Term(node: top, sign: -1)]
            made.insert(sum)
        }
        sums += made.sorted { $0.map(\.node).lexicographicallyPrecedes($1.map(\.node)) }
        return places
    }

    /// What came, or went, between the two lists is a count as well, which nobody publishes and everybody can reckon.
    private mutating func link(_ list: TableList, _ other: TableList, _ others: [CellKey: Int]) {
        var isTelling: [[Int]: Bool] = [:]
        for key in Set(places.keys).union(others.keys) {
            let pair = [places[key] ?? -1, others[key] ?? -1]
            isTelling[pair] = key.isTelling || isTelling[pair] ?? false
        }
        for (pair, isTelling) in isTelling.sorted(by: { $0.key.lexicographicallyPrecedes($1.key) }) {
            let difference = count(pair[0]) - count(pair[1])
            var terms = [Term(node: pair[0], sign: 1), Term(node: pair[1], sign: -1)].filter { $0.node >= 0 }
            if difference != 0 {
                terms.append(Term(node: nodes.count, sign: difference > 0 ? -1 : 1))
                nodes.append(Node(count: abs(difference), isTelling: isTelling))
            }
            sums.append(terms)
        }
    }

    private func count(_ node: Int) -> Int { node < 0 ? 0 : nodes[node].count }
}

extension TableList.Count {
    fileprivate func precedes(_ other: TableList.Count) -> Bool { (rows, mark) < (other.rows, other.mark) }
}
