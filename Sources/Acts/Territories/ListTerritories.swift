package import Domain
internal import SQL
internal import Storage

/// Reads the map of the country: every département with the number of sheets placed there, and what is not placed.
package struct ListTerritories: BusinessAct {
    package struct Place: Sendable {
        package let territory: Territory
        package let sheets: Int
        /// Nil where no boundary was imported.
        package let outline: Outline?
    }

    package struct Region: Sendable {
        /// Nil for the places that lie in none.
        package let territory: Territory?
        package let sheets: Int
        package let places: [Place]
    }

    package struct Outcome: Sendable {
        /// By name, each with its départements by name; then what lies in none.
        package let regions: [Region]
        /// Sheets placed in at least one département or overseas collectivity: each counts once here.
        package let placed: Int
        package let total: Int
    }

    package static let act = Act.seeCommons

    package init() {}

    package func perform(by viewer: Viewer, in world: World) throws -> Outcome {
        try world.database.read { connection in
            let list = TerritoryList(connection, readableBy: viewer.audiences, terms: world.terms)
            let sheets = SheetList(connection, readableBy: viewer.audiences)
            let kinds = Territory.mappedKinds
            let counts = try list.sheetCounts(kinds: kinds + ["region"])
            let sketches = try BoundaryStore(connection, terms: world.terms).sketches(kinds: kinds)
            let place = { (territory: Territory) in
                Place(territory: territory, sheets: counts[territory.id] ?? 0, outline: sketches[territory.id])
            }
            var seen: Set<Int64> = []
            var regions: [Region] = []
            for region in try list.all(kinds: ["region"]) {
                let parts = try list.parts(of: region.id, kinds: kinds)
                seen.formUnion(parts.map(\.id))
                regions.append(
                    Region(territory: region, sheets: counts[region.id] ?? 0, places: parts.map(place)))
            }
            let others = try list.all(kinds: kinds).filter { !seen.contains($0.id) }
            if !others.isEmpty { regions.append(Region(territory: nil, sheets: 0, places: others.map(place))) }
            return Outcome(
                regions: regions, placed: try list.countPlaced(kinds: kinds), total: try sheets.count(SheetQuery()))
        }
    }
}
