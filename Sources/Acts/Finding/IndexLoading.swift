internal import Domain
internal import French
internal import SQL
internal import Search
internal import Storage

/// Reads the index in memory from the record: whole at the first search, then what changed.
struct IndexLoading {
    /// More changed practices than this are read faster all together.
    private static let fewChanges = 500
    private let connection: any Connection
    private let world: World

    init(_ connection: any Connection, _ world: World) {
        self.connection = connection
        self.world = world
    }

    func whole(at sequence: Int64, _ words: WordShelf) throws -> SearchShelf.State {
        // With the vocabularies that this transaction sees: another thread may not have read them yet.
        try IndexLoading(connection, world.reloaded(connection)).read(at: sequence, words)
    }

    private func read(at sequence: Int64, _ words: WordShelf) throws -> SearchShelf.State {
        let source = SearchDocuments(connection)
        var told: [Told] = []
        var builder = try SearchIndexBuilder(facets: Facet.allCases.count) { add in
            try source.each { row in
                add(IndexedDocument(row, audiences: []))
                told.append(Told(row))
            }
        }
        try source.audiences { builder.add(reader: $1, of: $0) }
        try values(of: nil, told) { builder.add($1, $2, of: $0) }
        var lexicon = LexiconBuilder()
        try SearchLexicon(connection).each { word, _ in lexicon.add(word.word, word.term) }
        return SearchShelf.State(
            index: builder.index(sequence: sequence), lexicon: lexicon.lexicon,
            synonyms: try SynonymRings(connection, world).synonyms(), places: try OfferedPlace.all(connection, world),
            words: words)
    }

    /// The state with what changed since; nil when it must be read whole.
    func updated(_ state: SearchShelf.State, to sequence: Int64, _ words: WordShelf) throws -> SearchShelf.State? {
        let changes = try LogStore(connection).changes(after: state.index.sequence)
        guard changes.others.isEmpty, changes.practices.count <= Self.fewChanges else { return nil }
        let practices = changes.practices.sorted()
        let (documents, told) = try documents(of: practices)
        var values: [Int64: [(facet: Int, value: Int64)]] = [:]
        try self.values(of: practices, told) { values[$0, default: []].append(($1, $2)) }
        var index = state.index
        for practice in practices {
            let document = documents[practice]
            index.replace(practice, by: document, values: values[practice] ?? [])
        }
        index.isUpToDate(with: sequence)
        let new = try SearchLexicon(connection).words(of: documents.values.map { Int64($0.number) }).values.joined()
        return SearchShelf.State(
            index: index,
            lexicon: state.lexicon.adding(new.map { LexiconEntry(word: $0.word, term: $0.term) }),
            synonyms: state.synonyms, places: state.places, words: words)
    }

    /// What a document's own row says of its values.
    private struct Told {
        let practice: Int64
        let completeness: Completeness
        let startYear: Int?

        init(_ row: SearchDocuments.Row) {
            practice = row.practice
            completeness = Completeness(sections: row.sections)
            startYear = row.startYear
        }
    }

    private func documents(of practices: [Int64]) throws -> (documents: [Int64: IndexedDocument], told: [Told]) {
        let source = SearchDocuments(connection, of: practices)
        var audiences: [Int64: [String]] = [:]
        try source.audiences { audiences[$0, default: []].append($1) }
        var documents: [Int64: IndexedDocument] = [:]
        var told: [Told] = []
        try source.each { row in
            documents[row.practice] = IndexedDocument(row, audiences: audiences[row.practice] ?? [])
            told.append(Told(row))
        }
        return (documents, told)
    }

    /// Every value of every practice, a term with all that it is a part of.
    private func values(
        of practices: [Int64]?, _ documents: [Told],
        _ insert: (_ practice: Int64, _ facet: Int, _ value: Int64) -> Void
    ) throws {
        let source = SearchDocuments(connection, of: practices)
        let (territory, organisation, publication) = (
            FacetCodes.slot(.territory), FacetCodes.slot(.organisation), FacetCodes.slot(.source)
        )
        for facet in Facet.allCases {
            let families = TermFamilies(facet, world)
            let slot = FacetCodes.slot(facet)
            func insertFamily(_ practice: Int64, _ term: Int64) {
                for id in families.above(term) { insert(practice, slot, id) }
            }
            if let field = facet.field { try source.terms(of: field) { insertFamily($0, $1) } }
            if facet == .bearer { try source.bearers { insertFamily($0, $1) } }
        }
        try source.places { insert($0, territory, $1) }
        try source.bodies { insert($0, organisation, $1) }
        try source.sources { insert($0, publication, $1) }
        for document in documents {
            let practice = document.practice
            insert(practice, FacetCodes.slot(.completeness), FacetCodes.value(document.completeness))
            for value in document.startYear.map(FacetCodes.values) ?? [] {
                insert(practice, FacetCodes.slot(.year), value)
            }
        }
    }
}

extension IndexedDocument {
    fileprivate init(_ row: SearchDocuments.Row, audiences: [String]) {
        self.init(
            number: row.document, practice: row.practice, sortKey: row.sortKey, publishedAt: row.publishedAt,
            audiences: audiences)
    }
}
