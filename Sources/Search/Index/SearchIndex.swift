/// Everything a search needs but the words: documents in the order of their names, readers, facet values.
///
/// A value: a search keeps the one it began with, whatever is published meanwhile. Numbers only and one block of names:
/// objects of their own for a hundred thousand documents would take more memory than all the rest of the program.
package struct SearchIndex: Sendable {
    /// The last change of the record that is in it.
    package private(set) var sequence: Int64
    package private(set) var facets: FacetTable
    private var documents = DocumentTable()
    /// Numbers by name, then by identifier of the practice.
    private var byName: [UInt32]
    /// The place of each number in `byName`.
    private var places: [UInt32] = []
    private var readers: [String: Bitmap] = [:]
    private var numbers = PracticeNumbers()

    /// - Parameter facets: of these documents.
    package init(_ given: [IndexedDocument], facets: FacetTable, sequence: Int64) {
        let builder = SearchIndexBuilder(facets: 0) { add in given.forEach(add) }
        self = builder.index(facets: facets, sequence: sequence)
    }

    /// What a builder made.
    init(
        _ documents: DocumentTable, readers: [String: Bitmap], numbers: PracticeNumbers, facets: FacetTable,
        sequence: Int64
    ) {
        self.documents = documents
        self.readers = readers
        self.numbers = numbers
        self.facets = facets
        self.sequence = sequence
        byName = documents.byName()
        notePlaces()
    }

    /// Documents there may be, holes included.
    package var capacity: Int { documents.capacity }
    package var count: Int { byName.count }

    /// The practice of a document; nil where none is.
    package func practice(of number: Int) -> Int64? { documents.practice(of: number) }

    /// Microseconds since 1970-01-01 UTC.
    package func publishedAt(_ number: Int) -> Int64 { documents.publishedAt(number) }

    /// The number of the document of a practice.
    package func number(of practice: Int64) -> Int? { numbers[practice].map(Int.init) }

    /// The documents that one of these audiences may read.
    package func readable(by audiences: [String]) -> Bitmap {
        audiences.reduce(into: Bitmap(capacity: capacity)) { set, code in
            if let readers = readers[code] { set.formUnion(readers) }
        }
    }

    /// Where a document stands by name; nil where none is.
    func place(_ number: Int) -> Int? {
        places.indices.contains(number) && places[number] != .max ? Int(places[number]) : nil
    }

    /// The documents of a set by name, from `offset`, at most `limit`.
    package func byName(_ set: Bitmap, offset: Int = 0, limit: Int = .max) -> [Int] {
        if set.count * 16 < byName.count {
            // Few of many: cheaper to sort than to look for among all.
            let sorted = placed(set).sorted { places[$0] < places[$1] }
            return Array(sorted.dropFirst(offset).prefix(limit))
        }
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
        let sorted = placed(set).sorted { left, right in
            let (one, two) = (publishedAt(left), publishedAt(right))
            return one == two ? places[left] < places[right] : one > two
        }
        return Array(sorted.prefix(limit))
    }

    private func placed(_ set: Bitmap) -> [Int] { set.documents.filter { place($0) != nil } }

    /// Says that everything up to this change is in.
    package mutating func isUpToDate(with change: Int64) { sequence = change }

    /// Replaces a document, or takes it out when there is none any more.
    ///
    /// - Parameter values: facet and value of the new document.
    package mutating func replace(
        _ practice: Int64, by document: IndexedDocument?, values: [(facet: Int, value: Int64)] = []
    ) {
        if let number = number(of: practice) { remove(number) }
        if let document {
            documents.put(document)
            numbers[document.practice] = UInt32(document.number)
            for code in document.audiences { readers[code, default: Bitmap()].insert(document.number) }
            byName.insert(UInt32(document.number), at: documents.place(of: document.number, in: byName))
            for value in values { facets.insert(document.number, value.facet, value.value) }
        }
        notePlaces()
    }

    private mutating func remove(_ number: Int) {
        if let practice = documents.practice(of: number) { numbers[practice] = nil }
        documents.remove(number)
        byName.removeAll { $0 == UInt32(number) }
        for code in Array(readers.keys) { readers[code]?.remove(number) }
        facets.remove(number)
    }

    private mutating func notePlaces() {
        places = Array(repeating: .max, count: documents.capacity)
        for (place, number) in byName.enumerated() { places[Int(number)] = UInt32(place) }
    }
}
