/// Which documents have which values, facet by facet, kept in memory: counts never ask the database.
///
/// A facet is a small number and a value an identifier, both the caller's own.
package struct FacetTable: Sendable {
    private var facets: [[Int64: DocumentSet]]
    /// Documents there may be, holes included: decides when a list becomes a bitmap.
    package private(set) var capacity: Int

    package init(facets: Int, capacity: Int) {
        self.facets = Array(repeating: [:], count: facets)
        self.capacity = capacity
    }

    /// What a builder made.
    init(_ facets: [[Int64: DocumentSet]], capacity: Int) {
        self.facets = facets
        self.capacity = capacity
    }

    /// Every value of a facet that some document has.
    package func values(of facet: Int) -> [Int64: DocumentSet] { facets[facet] }

    package func documents(_ facet: Int, _ value: Int64) -> DocumentSet? { facets[facet][value] }

    /// How many documents of the base have each value of a facet; values of none are left out.
    package func counts(of facet: Int, within base: Bitmap) -> [Int64: Int] {
        facets[facet].compactMapValues { set in
            let count = set.intersectionCount(base)
            return count > 0 ? count : nil
        }
    }

    package mutating func insert(_ document: Int, _ facet: Int, _ value: Int64) {
        capacity = max(capacity, document + 1)
        facets[facet][value, default: .few([])].insert(document, of: capacity)
    }

    /// Takes a document out of every value.
    package mutating func remove(_ document: Int) {
        for facet in facets.indices {
            for value in Array(facets[facet].keys) {
                guard facets[facet][value]?.remove(document) == true else { continue }
                if facets[facet][value]?.count == 0 { facets[facet][value] = nil }
            }
        }
    }

    /// Memory that the sets take, roughly.
    package var bytes: Int {
        facets.reduce(0) { sum, values in
            values.values.reduce(sum) { $0 + $1.bytes }
        }
    }
}
