import Search
import TestSupport

/// Documents with names of one letter, so that many are equal.
enum Documents {
    static func some(_ count: Int, _ draw: inout Draw) -> [IndexedDocument] {
        (0..<count).map { number in
            document(number, name: ["a", "b", "c", "é"][draw.below(4)], at: Int64(draw.below(5)))
        }
    }

    static func document(
        _ number: Int, name: String, at: Int64 = 0, readers: [String] = ["public"]
    ) -> IndexedDocument {
        IndexedDocument(
            number: number, practice: Int64(1_000 - number), sortKey: name,
            publishedAt: at, audiences: readers)
    }

    static func index(_ documents: [IndexedDocument]) -> SearchIndex {
        SearchIndex(documents, facets: FacetTable(facets: 1, capacity: documents.count), sequence: 1)
    }
}
