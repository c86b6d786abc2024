package import Domain
internal import SQL
internal import Storage

/// Reads what a feed tells: of the sheets that answer a search, those published last.
package struct ReadFeed: BusinessAct {
    package struct Entry: Sendable {
        /// With the facts that a feed shows.
        package let sheet: Sheet
        /// The first edition and the present one.
        package let first: Edition
        package let latest: Edition
    }

    package struct Outcome: Sendable {
        /// Everything that the search chose, with names.
        package let chosen: [FacetCount.Value]
        /// The one published last first.
        package let entries: [Entry]
    }

    package static let act = Act.seeSheet
    /// What readers of feeds fetch again and again.
    package static let limit = 30
    private static let fields = ["bearer", "description", "need", "theme"]
    private let search: SheetSearch

    /// - Parameter search: its own order does not matter.
    package init(_ search: SheetSearch) {
        var search = search
        search.order = .recent
        self.search = search
    }

    /// The sheets of a place and of those within.
    package init(territory slug: String) {
        self.init(SheetSearch(filter: SheetFilter(.territory, slug)))
    }

    /// - Throws: `Refusal.notFound` when the search chooses something that is not there, or that the viewer may not know
    ///   of: a feed must not become another one by itself.
    package func perform(by viewer: Viewer, in world: World) throws -> Outcome {
        try world.database.read { connection in
            let found = try SheetFinder(connection, viewer, world).find(search)
            if !found.unknown.isEmpty { throw Refusal.notFound }
            let hits = found.newest(limit: Self.limit)
            let editions = try EditionStore(connection).all(of: hits.map(\.practice))
            let sheets = try FoundSheets(connection, viewer, world).read(hits, fields: Self.fields).map(\.sheet)
            return Outcome(
                chosen: try FacetNames(connection, viewer, world).chosen(found),
                entries: sheets.compactMap { sheet in
                    guard let own = editions[sheet.practice.id], let first = own.first, let latest = own.last else {
                        return nil
                    }
                    return Entry(sheet: sheet, first: first, latest: latest)
                })
        }
    }
}
