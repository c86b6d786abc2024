package import Domain
internal import French
internal import SQL
internal import Storage

/// Lists the bodies, or the groups of residents, that the sheets name, by name.
package struct ListOrganisations: BusinessAct {
    package struct Outcome: Sendable {
        package let total: Int
        /// The page given, which exists even when the one asked for did not.
        package let page: Int
        package let pages: Int
        /// Number of the first row in the whole list, from 1.
        package let first: Int
        package let organisations: [Organisation]
        /// Codes of the kinds that the whole list has.
        package let kinds: [String]
    }

    package static let act = Act.seeCommons
    private static let wordLimit = 12
    private let isGroup: Bool
    private let words: String
    private let kind: String?
    private let page: Int
    private let size: Int

    /// - Parameters:
    ///   - isGroup: the groups of residents, or the bodies.
    ///   - words: as typed; each must begin a word of one of the names, accents and capitals do not matter.
    ///   - kind: code in the vocabulary `organisation`; one that nobody has gives an empty list.
    ///   - page: counts from 1; a page beyond the last one is the last one.
    package init(isGroup: Bool, words: String = "", kind: String? = nil, page: Int = 1, size: Int = 50) {
        self.isGroup = isGroup
        self.words = words
        self.kind = kind
        self.page = page
        self.size = size
    }

    package func perform(by viewer: Viewer, in world: World) throws -> Outcome {
        try requireInstance(viewer)
        return try world.database.read { connection in
            let list = OrganisationList(connection, terms: world.terms, readableBy: viewer.audiences)
            // No term has the number 0.
            let kind = kind.map { world.terms.id($0, of: "organisation") ?? 0 }
            var query = OrganisationQuery(isGroup: isGroup, words: wanted, kind: kind, limit: size)
            let total = try list.count(query)
            let pages = max(1, (total + size - 1) / size)
            let current = min(max(1, page), pages)
            query.offset = (current - 1) * size
            return Outcome(
                total: total, page: current, pages: pages, first: query.offset + 1,
                organisations: try list.page(query), kinds: try list.kinds(isGroup: isGroup))
        }
    }

    private var wanted: [String] {
        Array(French.words(of: words, keepingStopWords: false).prefix(Self.wordLimit))
    }
}
