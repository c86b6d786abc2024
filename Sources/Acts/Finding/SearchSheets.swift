package import Domain
internal import SQL
package import Search
internal import Storage

/// Reads one page of the sheets that answer a search, with how many there are for every other choice.
package struct SearchSheets: BusinessAct {
    package struct Outcome: Sendable {
        package let total: Int
        /// Counts from 1.
        package let page: Int
        package let pages: Int
        /// Number of the first row in the whole list, from 1.
        package let first: Int
        /// Each with the facts that help to decide whether to open it.
        package let sheets: [FoundSheet]
        /// In the order of the page; without facets that nothing found has a value of.
        package let facets: [FacetCount]
        /// Everything chosen, those that no facet offers too, with names.
        package let chosen: [FacetCount.Value]
        /// Chosen values that are not there (any more): left aside.
        package let unknown: [SheetFilter]
        package let corrections: [Correction]
        /// Said when sheets that lack some of the words are in the list.
        package let waiver: Waiver?
        /// What the words were led to, to mark them; nil when none was asked.
        package let plan: SearchPlan?
    }

    package static let act = Act.seeSheet
    static let fields = [
        "territory", "years", "bearer", "description", "effect", "theme", "need", "obstacle", "obstacle.type", "lever",
        "lever.type", "stage", "evaluation.status",
    ]
    private let search: SheetSearch
    private let page: Int
    private let size: Int

    /// - Parameter page: counts from 1; a page beyond the last one is the last one.
    package init(_ search: SheetSearch, page: Int = 1, size: Int = 20) {
        self.search = search
        self.page = page
        self.size = size
    }

    package func perform(by viewer: Viewer, in world: World) throws -> Outcome {
        try world.database.read { connection in
            let found = try SheetFinder(connection, viewer, world).find(search)
            let pages = max(1, (found.total + size - 1) / size)
            let current = min(max(1, page), pages)
            let offset = (current - 1) * size
            let names = FacetNames(connection, viewer, world)
            let words = FoundWords(found, connection, viewer, world)
            return Outcome(
                total: found.total, page: current, pages: pages, first: offset + 1,
                sheets: try words.excerpted(
                    try FoundSheets(connection, viewer, world).read(
                        found.page(offset: offset, limit: size), fields: Self.fields)),
                facets: try Facet.offered.compactMap { try names.count($0, found) },
                chosen: try names.chosen(found), unknown: found.unknown,
                corrections: try words.corrections(), waiver: found.waiver, plan: found.plan)
        }
    }
}
