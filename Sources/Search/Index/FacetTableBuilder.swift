/// Fills a `FacetTable` from pairs in any order, each given any number of times; much faster than one insertion each.
package struct FacetTableBuilder {
    private var facets: [[Int64: DocumentSet]]
    private let capacity: Int

    package init(facets: Int, capacity: Int) {
        self.facets = Array(repeating: [:], count: facets)
        self.capacity = capacity
    }

    package mutating func add(_ document: Int, _ facet: Int, _ value: Int64) {
        facets[facet][value, default: .few([])].note(document, of: capacity)
    }

    package consuming func table() -> FacetTable {
        let documents = capacity
        for facet in facets.indices {
            for value in Array(facets[facet].keys) { facets[facet][value]?.settle(of: documents) }
        }
        return FacetTable(facets, capacity: documents)
    }
}

extension DocumentSet {
    /// Adds a document to a list that is not in order yet.
    fileprivate mutating func note(_ document: Int, of documents: Int) {
        switch self {
        case .many(var bitmap):
            self = .few([])
            bitmap.insert(document)
            self = .many(bitmap)
        case .few(var list):
            self = .few([])
            list.append(UInt32(document))
            self = Self.isMany(list.count, of: documents) ? .many(Bitmap(list)) : .few(list)
        }
    }

    /// Puts a list in order, each document once; a set that has become small is a list again.
    fileprivate mutating func settle(of documents: Int) {
        let given = self
        self = .few([])
        switch given {
        case .many(let bitmap): self = DocumentSet(bitmap, of: documents)
        case .few(let list):
            var sorted: [UInt32] = []
            sorted.reserveCapacity(list.count)
            for document in list.sorted() where document != sorted.last { sorted.append(document) }
            self = .few(sorted)
        }
    }
}
