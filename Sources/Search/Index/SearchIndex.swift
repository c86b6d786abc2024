/// Everything a search needs but the words: documents in the order of their names, readers, facet values.
///
/// A value: a search keeps the one it began with, whatever is published meanwhile.
package struct SearchIndex: Sendable {
    /// The last change of the record that is in it.
    package private(set) var sequence: Int64
    package private(set) var facets: FacetTable
    /// By number; nil where a document was and is no more.
    private var documents: [IndexedDocument?]
    /// Numbers by name, then by identifier of the practice.
    private var byName: [UInt32]
    private var readers: [String: Bitmap] = [:]
    private var numbers: [Int64: UInt32] = [:]

    /// - Parameter facets: of these documents.
    package init(_ given: [IndexedDocument], facets: FacetTable, sequence: Int64) {
        self.sequence = sequence
        self.facets = facets
        documents = Array(repeating: nil, count: (given.map(\.number).max() ?? -1) + 1)
        for document in given { documents[document.number] = document }
        byName = given.sorted(by: Self.isNamedBefore).map { UInt32($0.number) }
        numbers = Dictionary(given.map { ($0.practice, UInt32($0.number)) }, uniquingKeysWith: { $1 })
        for document in given { note(document) }
    }

    /// Documents there may be, holes included.
    package var capacity: Int { documents.count }
    package var count: Int { byName.count }

    package subscript(number: Int) -> IndexedDocument? { number < documents.count ? documents[number] : nil }

    /// The number of the document of a practice.
    package func number(of practice: Int64) -> Int? { numbers[practice].map(Int.init) }

    /// The documents that one of these audiences may read.
    package func readable(by audiences: [String]) -> Bitmap {
        audiences.reduce(into: Bitmap(capacity: capacity)) { set, code in
            if let readers = readers[code] { set.formUnion(readers) }
        }
    }

    /// The documents of a set by name, from `offset`, at most `limit`.
    package func byName(_ set: Bitmap, offset: Int = 0, limit: Int = .max) -> [Int] {
        var found: [Int] = []
        var passed = 0
        for number in byName where set.contains(Int(number)) {
            if passed >= offset { found.append(Int(number)) }
            passed += 1
            if found.count >= limit { break }
        }
        return found
    }

    /// The documents of a set, those published last first; by name within one moment.
    package func newest(_ set: Bitmap, limit: Int) -> [Int] {
        let found = byName(set)
        let sorted = found.enumerated().sorted { left, right in
            let (one, two) = (published(left.element), published(right.element))
            return one == two ? left.offset < right.offset : one > two
        }
        return sorted.prefix(limit).map(\.element)
    }

    private func published(_ number: Int) -> Int64 { self[number]?.publishedAt ?? 0 }

    /// Says that everything up to this change is in.
    package mutating func isUpToDate(with change: Int64) { sequence = change }

    /// Replaces a document, or takes it out when there is none any more.
    ///
    /// - Parameter values: facet and value of the new document.
    package mutating func replace(
        _ practice: Int64, by document: IndexedDocument?, values: [(facet: Int, value: Int64)] = []
    ) {
        if let number = number(of: practice) { remove(number) }
        guard let document else { return }
        if document.number >= documents.count {
            documents += Array(repeating: nil, count: document.number + 1 - documents.count)
        }
        documents[document.number] = document
        numbers[document.practice] = UInt32(document.number)
        note(document)
        let place = place(of: document)
        byName.insert(UInt32(document.number), at: place)
        for value in values { facets.insert(document.number, value.facet, value.value) }
    }

    private mutating func remove(_ number: Int) {
        guard let document = documents[number] else { return }
        documents[number] = nil
        numbers[document.practice] = nil
        byName.removeAll { $0 == UInt32(number) }
        for code in document.audiences { readers[code]?.remove(number) }
        facets.remove(number)
    }

    private mutating func note(_ document: IndexedDocument) {
        for code in document.audiences {
            readers[code, default: Bitmap(capacity: documents.count)].insert(document.number)
        }
    }

    private func place(of document: IndexedDocument) -> Int {
        var range = 0..<byName.count
        while !range.isEmpty {
            let middle = range.lowerBound + range.count / 2
            if let other = documents[Int(byName[middle])], Self.isNamedBefore(other, document) {
                range = (middle + 1)..<range.upperBound
            } else {
                range = range.lowerBound..<middle
            }
        }
        return range.lowerBound
    }

    private static func isNamedBefore(_ one: IndexedDocument, _ two: IndexedDocument) -> Bool {
        one.sortKey.utf8.elementsEqual(two.sortKey.utf8)
            ? one.practice < two.practice : one.sortKey.utf8.lexicographicallyPrecedes(two.sortKey.utf8)
    }
}
