import Search
import TestSupport
import Testing

@Suite struct FacetTableTests {
    private typealias Pair = (document: Int, facet: Int, value: Int64)

    private func pairs(_ documents: Int, _ draw: inout Draw) -> [Pair] {
        (0..<documents * 6).map { _ in (draw.below(documents), draw.below(3), Int64(draw.below(draw.below(40) + 1))) }
    }

    /// Counted one by one.
    private func slow(_ pairs: [Pair], _ facet: Int, _ base: Set<Int>) -> [Int64: Int] {
        var seen: [Int64: Set<Int>] = [:]
        for pair in pairs where pair.facet == facet && base.contains(pair.document) {
            seen[pair.value, default: []].insert(pair.document)
        }
        return seen.mapValues(\.count)
    }

    @Test func countsAreThoseOfASlowCountHoweverTheTableWasFilled() {
        var draw = Draw(seed: 2)
        for documents in [1, 40, 700] {
            let pairs = pairs(documents, &draw)
            var builder = FacetTableBuilder(facets: 3, capacity: documents)
            var grown = FacetTable(facets: 3, capacity: 0)
            for pair in pairs {
                builder.add(pair.document, pair.facet, pair.value)
                grown.insert(pair.document, pair.facet, pair.value)
            }
            let built = builder.table()
            for facet in 0..<3 {
                let base = draw.set(of: documents / 2 + 1, below: documents)
                let expected = slow(pairs, facet, base)
                #expect(built.counts(of: facet, within: Bitmap(base)) == expected)
                #expect(grown.counts(of: facet, within: Bitmap(base)) == expected)
            }
        }
    }

    @Test func aDocumentTakenOutIsInNoValueAnyMore() {
        var draw = Draw(seed: 3)
        let pairs = pairs(300, &draw)
        var builder = FacetTableBuilder(facets: 3, capacity: 300)
        for pair in pairs { builder.add(pair.document, pair.facet, pair.value) }
        var table = builder.table()
        let gone = draw.set(of: 120, below: 300)
        for document in gone { table.remove(document) }
        let left = pairs.filter { !gone.contains($0.document) }
        for facet in 0..<3 {
            let all = Bitmap(0..<300)
            #expect(table.counts(of: facet, within: all) == slow(left, facet, Set(0..<300)))
            #expect(Set(table.values(of: facet).keys) == Set(left.filter { $0.facet == facet }.map(\.value)))
        }
    }
}
