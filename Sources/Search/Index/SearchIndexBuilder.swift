/// Makes a `SearchIndex` in three steps, so that nothing is held twice: documents, then readers, then values.
package struct SearchIndexBuilder {
    private let documents: DocumentTable
    private let numbers: PracticeNumbers
    private var readers: [String: Bitmap] = [:]
    private var facets: FacetTableBuilder
    /// Where the last practice was found: they come in increasing order most of the time.
    private var hint = 0

    /// - Parameters:
    ///   - facets: how many there are.
    ///   - each: gives the documents, best in the order of their names.
    package init(facets: Int, _ each: ((IndexedDocument) -> Void) throws -> Void) rethrows {
        var documents = DocumentTable()
        var numbers: [(practice: Int64, number: UInt32)] = []
        var readers: [String: Bitmap] = [:]
        try each { document in
            documents.put(document)
            numbers.append((document.practice, UInt32(document.number)))
            for code in document.audiences { readers[code, default: Bitmap()].insert(document.number) }
        }
        self.documents = documents
        self.numbers = PracticeNumbers(numbers)
        self.readers = readers
        self.facets = FacetTableBuilder(facets: facets, capacity: documents.capacity)
    }

    /// One more audience that may read a document; nothing for a practice without one.
    package mutating func add(reader code: String, of practice: Int64) {
        guard let number = numbers.number(of: practice, near: &hint) else { return }
        readers[code, default: Bitmap()].insert(Int(number))
    }

    /// A value that a document has; nothing for a practice without one.
    package mutating func add(_ facet: Int, _ value: Int64, of practice: Int64) {
        guard let number = numbers.number(of: practice, near: &hint) else { return }
        facets.add(Int(number), facet, value)
    }

    package func index(sequence: Int64) -> SearchIndex { index(facets: facets.table(), sequence: sequence) }

    func index(facets: FacetTable, sequence: Int64) -> SearchIndex {
        SearchIndex(documents, readers: readers, numbers: numbers, facets: facets, sequence: sequence)
    }
}
