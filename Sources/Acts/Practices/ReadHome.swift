package import Domain
internal import SQL
internal import Storage

/// Reads what the front door shows, in few questions: the sheets that are new, one collection, the map, the ways in.
package struct ReadHome: BusinessAct {
    package struct News: Sendable {
        /// With the facts that the page shows.
        package let sheet: Sheet
        /// When it was published last; microseconds since 1970-01-01 UTC.
        package let at: Int64
        /// A sheet of the demonstration: nobody must take it for a real place.
        package let isFictional: Bool
    }

    package struct Featured: Sendable {
        package let listed: ListedCollection
        /// The first ones.
        package let entries: [CollectionEntry]
        /// The other collections of the home page, in their order.
        package let others: [SheetCollection]
    }

    package struct Outcome: Sendable {
        package let catalogue: ReadCatalogue.Outcome
        /// The day of the last publication first, the fullest sheets of a day first; invented ones only where there are no
        /// others.
        package let news: [News]
        /// Nil when no collection of the home page has a sheet that the viewer may see.
        package let featured: Featured?
        /// Every département and overseas collectivity, by name, with how many sheets take place there.
        package let places: [(territory: Territory, sheets: Int)]
        /// Sheets placed in at least one of them: each counts once here.
        package let placed: Int
    }

    package static let act = Act.seeSheet
    private static let shown = 3
    /// Enough to look behind the invented sheets of the demonstration.
    private static let lookedAt = 12

    package init() {}

    package func perform(by viewer: Viewer, in world: World) throws -> Outcome {
        try world.database.read { connection in
            let found = try SheetFinder(connection, viewer, world).find(SheetSearch())
            let catalogue = ReadCatalogue.outcome(found, world)
            if found.total == 0 {
                return Outcome(catalogue: catalogue, news: [], featured: nil, places: [], placed: 0)
            }
            let territories = try TerritoryList(connection, readableBy: viewer.audiences, terms: world.terms)
                .all(kinds: Territory.mappedKinds)
            let counts = found.heldCounts(of: .territory)
            let (news, featured) = try sheets(found, connection, viewer, world)
            return Outcome(
                catalogue: catalogue, news: news, featured: featured,
                places: territories.map { ($0, counts[$0.id] ?? 0) },
                placed: found.count(holding: territories.map(\.id), of: .territory))
        }
    }

    /// The facts of all the sheets of the page are read at once.
    private func sheets(
        _ found: FoundSet, _ connection: any Connection, _ viewer: Viewer, _ world: World
    ) throws -> ([News], Featured?) {
        let list = CollectionList(connection, readableBy: viewer.audiences)
        let offered = try list.all().filter { $0.collection.homePlace != nil && $0.sheets > 0 }
            .sorted { ($0.collection.homePlace ?? 0) < ($1.collection.homePlace ?? 0) }
        let chosen = try offered.first.map { try list.entries(of: $0.collection.slug, limit: Self.shown) } ?? []
        let newest = try newest(found, connection)
        let hits = (newest.map(\.practice) + chosen.map(\.practice)).map { SheetHit(practice: $0, matched: []) }
        let sheets = try FoundSheets(connection, viewer, world).read(hits, fields: ReadCollection.fields).map(\.sheet)
        let times = try EditionStore(connection).publicationTimes(of: newest.map(\.practice))
        let read = Dictionary(sheets.map { ($0.practice.id, $0) }, uniquingKeysWith: { $1 })
        let news = newest.compactMap { new in
            read[new.practice].map {
                News(sheet: $0, at: times[new.practice] ?? 0, isFictional: new.isFictional)
            }
        }
        let featured = offered.first.map { first in
            Featured(
                listed: first, entries: ReadCollection.entries(chosen, sheets),
                others: offered.dropFirst().map(\.collection))
        }
        return (news, featured)
    }

    private func newest(
        _ found: FoundSet, _ connection: any Connection
    ) throws -> [(practice: Int64, isFictional: Bool)] {
        let practices = found.news(limit: Self.lookedAt).map(\.practice)
        let keys = try PracticeStore(connection).keys(of: practices)
        let told = practices.map { practice in
            (practice: practice, isFictional: keys[practice]?.hasPrefix("\(Demonstration.document.code):") ?? false)
        }
        let real = told.filter { !$0.isFictional }
        return Array((real.isEmpty ? told : real).prefix(Self.shown))
    }
}
