/// Fills a `FacetTable` from pairs in any order, each given any number of times; much faster than one insertion each.
package struct FacetTableBuilder {
    private var facets: [[Int64: [UInt32]]]
    private let capacity: Int

    package init(facets: Int, capacity: Int) {
        self.facets = Array(repeating: [:], count: facets)
        self.capacity = capacity
    }

    package mutating func add(_ document: Int, _ facet: Int, _ value: Int64) {
        facets[facet][value, default: []].append(UInt32(document))
    }

    package func table() -> FacetTable {
        FacetTable(
            facets.map { values in
                values.mapValues { documents in
                    if DocumentSet.isMany(documents.count, of: capacity) {
                        return .many(Bitmap(documents.lazy.map(Int.init)))
                    }
                    var list: [UInt32] = []
                    for document in documents.sorted() where document != list.last { list.append(document) }
                    return .few(list)
                }
            }, capacity: capacity)
    }
}
