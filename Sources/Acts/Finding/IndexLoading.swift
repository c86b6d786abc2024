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
        let documents = try documents(of: nil)
        let capacity = (documents.map(\.document.number).max() ?? -1) + 1
        var builder = FacetTableBuilder(facets: Facet.allCases.count, capacity: capacity)
        try values(of: nil, documents) { builder.add($0, $1, $2) }
        var entries: [LexiconEntry] = []
        try SearchLexicon(connection).each { word, _ in
            entries.append(LexiconEntry(word: word.word, term: word.term))
        }
        return SearchShelf.State(
            index: SearchIndex(documents.map(\.document), facets: builder.table(), sequence: sequence),
            lexicon: Lexicon(entries), synonyms: try SynonymRings(connection, world).synonyms(),
            places: try OfferedPlace.all(connection, world), words: words)
    }

    /// The state with what changed since; nil when it must be read whole.
    func updated(_ state: SearchShelf.State, to sequence: Int64, _ words: WordShelf) throws -> SearchShelf.State? {
        let changes = try LogStore(connection).changes(after: state.index.sequence)
        guard changes.others.isEmpty, changes.practices.count <= Self.fewChanges else { return nil }
        let practices = changes.practices.sorted()
        let documents = try documents(of: practices)
        var values: [Int: [(facet: Int, value: Int64)]] = [:]
        try self.values(of: practices, documents) { values[$0, default: []].append(($1, $2)) }
        var index = state.index
        let byPractice = Dictionary(documents.map { ($0.document.practice, $0.document) }, uniquingKeysWith: { $1 })
        for practice in practices {
            let document = byPractice[practice]
            index.replace(practice, by: document, values: document.flatMap { values[$0.number] } ?? [])
        }
        index.isUpToDate(with: sequence)
        let new = try SearchLexicon(connection).words(of: documents.map { Int64($0.document.number) }).values.joined()
        return SearchShelf.State(
            index: index,
            lexicon: state.lexicon.adding(new.map { LexiconEntry(word: $0.word, term: $0.term) }),
            synonyms: state.synonyms, places: state.places, words: words)
    }

    private typealias Read = (document: IndexedDocument, sections: Int, startYear: Int?)

    private func documents(of practices: [Int64]?) throws -> [Read] {
        let source = SearchDocuments(connection, of: practices)
        var audiences: [Int64: [String]] = [:]
        try source.audiences { audiences[$0, default: []].append($1) }
        var documents: [Read] = []
        try source.each { row in
            let document = IndexedDocument(
                number: row.document, practice: row.practice, sortKey: row.sortKey,
                publishedAt: row.publishedAt, audiences: audiences[row.practice] ?? [])
            documents.append((document, row.sections, row.startYear))
        }
        return documents
    }

    /// Every value of every document, a term with all that it is a part of.
    private func values(
        of practices: [Int64]?, _ documents: [Read], _ add: (_ document: Int, _ facet: Int, _ value: Int64) -> Void
    ) throws {
        let source = SearchDocuments(connection, of: practices)
        let numbers = Dictionary(
            documents.map { ($0.document.practice, $0.document.number) }, uniquingKeysWith: { $1 })
        func insert(_ practice: Int64, _ slot: Int, _ value: Int64) {
            if let number = numbers[practice] { add(number, slot, value) }
        }
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
        for read in documents {
            let number = read.document.number
            add(number, FacetCodes.slot(.completeness), FacetCodes.value(Completeness(sections: read.sections)))
            for value in read.startYear.map(FacetCodes.values) ?? [] { add(number, FacetCodes.slot(.year), value) }
        }
    }
}
