package import Domain
internal import SQL
internal import Storage

/// Reads where the sheets of a search take place: how many in each département, how many in none.
package struct PlaceSheets: BusinessAct {
    package struct Place: Sendable {
        package let territory: Territory
        /// A sheet that takes place in several départements counts once in each.
        package let sheets: Int
        package let isChosen: Bool
        /// Nil where no boundary was imported.
        package let outline: Outline?
    }

    package struct Outcome: Sendable {
        /// Every département and overseas collectivity, by name.
        package let places: [Place]
        /// Sheets placed in at least one of them: each counts once here.
        package let placed: Int
        package let unplaced: Int
    }

    package static let act = Act.seeSheet
    private let search: SheetSearch

    /// - Parameter search: with its whole selection, the places chosen included.
    package init(_ search: SheetSearch) { self.search = search }

    package func perform(by viewer: Viewer, in world: World) throws -> Outcome {
        try world.database.read { connection in
            let kinds = Territory.mappedKinds
            let found = try SheetFinder(connection, viewer, world).find(search)
            let counts = found.heldCounts(of: .territory)
            let territories = try TerritoryList(connection, readableBy: viewer.audiences, terms: world.terms)
                .all(kinds: kinds)
            let sketches = try BoundaryStore(connection, terms: world.terms).sketches(kinds: kinds)
            let chosen = Set(found.search.selection[.territory])
            let placed = found.count(holding: territories.map(\.id), of: .territory)
            return Outcome(
                places: territories.map { territory in
                    Place(
                        territory: territory, sheets: counts[territory.id] ?? 0,
                        isChosen: chosen.contains(territory.slug), outline: sketches[territory.id])
                },
                placed: placed, unplaced: found.total - placed)
        }
    }
}
