internal import Domain
internal import Search

/// One sheet found, with where the words were met.
struct SheetHit {
    let practice: Int64
    let matched: [FoundSheet.Part]
}

/// What a search found, before any page of it is read.
struct FoundSet {
    /// What was asked, without the values that are not there.
    let search: SheetSearch
    let unknown: [SheetFilter]
    /// What the words were led to; nil when no word was asked.
    let plan: SearchPlan?
    let index: SearchIndex
    /// What the words found; nil when no word was asked.
    let match: Match?
    /// Sheets that answer the words, before any choice.
    let answering: Bitmap
    /// The sheets that hold one of the values chosen in a facet.
    let chosen: [Facet: Bitmap]
    /// The sheets found.
    let documents: Bitmap
    let total: Int

    init(
        _ search: SheetSearch, unknown: [SheetFilter], _ question: Question, _ chosen: [Facet: Bitmap],
        in index: SearchIndex
    ) {
        self.search = search
        self.unknown = unknown
        self.index = index
        self.chosen = chosen
        plan = question.plan
        match = question.match
        answering = question.documents
        documents = chosen.values.reduce(answering) { $0.intersection($1) }
        total = documents.count
    }

    /// What was asked of the sheets, when not all the words were.
    var waiver: Waiver? {
        guard let quorum = match?.quorum, quorum.isPartial else { return nil }
        return Waiver(needed: quorum.needed, words: quorum.words)
    }

    func page(offset: Int, limit: Int) -> [SheetHit] { ordered(offset: offset, limit: limit).compactMap(hit) }

    /// Those published last.
    func newest(limit: Int) -> [SheetHit] { index.newest(documents, limit: limit).compactMap(hit) }

    /// Those published last, for readers who are told the day: within one day, those that tell more come first, because an
    /// import of many sheets is one moment.
    func news(limit: Int) -> [SheetHit] {
        let holders = { (completeness: Completeness) in
            index.facets.documents(FacetCodes.slot(.completeness), FacetCodes.value(completeness))?.bitmap ?? Bitmap()
        }
        let detailed = holders(.detailed)
        let fuller = [detailed, detailed.union(holders(.developed))]
        // In one pass: sorting them all would take longer the more there are.
        var best: [(number: Int, key: (day: Int64, fullness: Int, rank: Int))] = []
        for (rank, number) in index.byName(documents).enumerated() {
            let day = index.publishedAt(number) / 86_400_000_000
            let key = (day: -day, fullness: -fuller.count { $0.contains(number) }, rank: rank)
            if best.count == limit, let last = best.last, last.key < key { continue }
            best.insert((number, key), at: best.firstIndex { key < $0.key } ?? best.endIndex)
            if best.count > limit { best.removeLast() }
        }
        return best.compactMap { hit($0.number) }
    }

    /// How many sheets have each value of a facet, as if nothing were chosen in it.
    func counts(of facet: Facet) -> [Int64: Int] {
        let others = chosen.filter { $0.key != facet }.values
        let base = chosen[facet] == nil ? documents : others.reduce(answering) { $0.intersection($1) }
        return index.facets.counts(of: FacetCodes.slot(facet), within: base)
    }

    /// The same by the codes of addresses, for facets whose values are terms.
    func codedCounts(of facet: Facet, _ world: World) -> [String: Int] {
        let codes = FacetCodes(world)
        let pairs = counts(of: facet).compactMap { value, count in codes.code(value, of: facet).map { ($0, count) } }
        return Dictionary(pairs, uniquingKeysWith: { $1 })
    }

    /// How many of the sheets found have each value of a facet, with everything that is chosen, in it too.
    func heldCounts(of facet: Facet) -> [Int64: Int] {
        index.facets.counts(of: FacetCodes.slot(facet), within: documents)
    }

    /// How many of the sheets found have at least one of these values of a facet.
    func count(holding values: [Int64], of facet: Facet) -> Int {
        let holders = values.compactMap { index.facets.documents(FacetCodes.slot(facet), $0)?.bitmap }
        return holders.reduce(Bitmap()) { $0.union($1) }.intersectionCount(documents)
    }

    private func ordered(offset: Int, limit: Int) -> [Int] {
        switch search.order ?? .relevance {
        case .relevance:
            match?.best(documents, offset: offset, limit: limit)
                ?? index.byName(documents, offset: offset, limit: limit)
        case .name: index.byName(documents, offset: offset, limit: limit)
        case .recent: Array(index.newest(documents, limit: offset + limit).dropFirst(offset))
        }
    }

    private func hit(_ number: Int) -> SheetHit? {
        guard let practice = index.practice(of: number) else { return nil }
        return SheetHit(practice: practice, matched: (match?.columns(of: number) ?? []).map(FoundSheet.Part.init))
    }
}

extension FoundSheet.Part {
    fileprivate init(_ column: SearchColumn) {
        switch column {
        case .title: self = .title
        case .need: self = .need
        case .text: self = .text
        }
    }
}
