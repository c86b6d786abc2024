package import Domain
internal import French
internal import SQL
internal import Storage

/// Reads one page of the sheets that answer some words, by name.
package struct ListSheets: BusinessAct {
    package struct Outcome: Sendable {
        package let total: Int
        /// Counts from 1.
        package let page: Int
        package let pages: Int
        /// Number of the first row in the whole list, from 1.
        package let first: Int
        /// Each with the facts that help to decide whether to open it.
        package let sheets: [Sheet]
        /// What the list was asked to speak of, in words; nil when it was asked nothing.
        package let subject: String?
    }

    package static let act = Act.seeSheet
    private static let fields = [
        "territory", "years", "bearer", "description", "effect", "theme", "obstacle", "stage",
    ]
    private static let wordLimit = 12
    private let words: String
    private let filter: SheetFilter?
    private let page: Int
    private let size: Int

    /// - Parameters:
    ///   - words: as typed; each must begin a word of the sheet, accents and capitals do not matter. The first twelve
    ///     count, so that no address makes the database work for long.
    ///   - filter: what the sheets must speak of, nil for any.
    ///   - page: counts from 1; a page beyond the last one is the last one.
    package init(words: String, filter: SheetFilter? = nil, page: Int = 1, size: Int = 20) {
        self.words = words
        self.filter = filter
        self.page = page
        self.size = size
    }

    /// - Throws: `Refusal.notFound` when the filter names a thing that is not there.
    package func perform(by viewer: Viewer, in world: World) throws -> Outcome {
        try world.database.read { connection in
            let subject = try filter.map { try SubjectResolver(connection, viewer, world).resolve($0) }
            let list = SheetList(connection, readableBy: viewer.audiences)
            var query = SheetQuery(words: Self.wanted(words), subject: subject?.subject, limit: size)
            let total = try list.count(query)
            let pages = max(1, (total + size - 1) / size)
            let current = min(max(1, page), pages)
            query.offset = (current - 1) * size
            let practices = try list.page(query)
            let facts = try world.facts(connection).facts(
                of: practices.map(\.id), fields: Self.fields, readableBy: viewer.audiences)
            let sheets = practices.map {
                Sheet(practice: $0, edition: nil, source: nil, facts: facts[$0.id] ?? [])
            }
            return Outcome(
                total: total, page: current, pages: pages, first: query.offset + 1, sheets: sheets,
                subject: subject?.name)
        }
    }

    /// The folded words that the list is asked for, each once.
    static func wanted(_ words: String) -> [String] {
        var seen: Set<String> = []
        let words = French.words(of: words, keepingStopWords: false)
        return Array(words.filter { seen.insert($0).inserted }.prefix(wordLimit))
    }
}
