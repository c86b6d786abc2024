internal import Domain
internal import Storage

/// The circles around a place: its département, those that touch it, its region.
struct Surroundings {
    private let list: TerritoryList
    private let territory: Territory
    private let ancestors: [Territory]

    init(_ list: TerritoryList, of territory: Territory, _ ancestors: [Territory]) {
        self.list = list
        self.territory = territory
        self.ancestors = ancestors
    }

    /// The départements the place is or lies in; several for a group of municipalities that crosses them.
    var departements: [Territory] {
        ([territory] + ancestors).filter { Territory.mappedKinds.contains($0.kind) }
    }

    var regions: [Territory] { ([territory] + ancestors).filter { $0.kind == "region" } }

    /// Départements that touch those of the place, by name; none for a region.
    var neighbours: [Territory] {
        get throws {
            let own = Set(departements.map(\.id))
            var seen = own
            let found = try departements.flatMap { try list.neighbours(of: $0.id) }
            return found.filter { seen.insert($0.id).inserted }
        }
    }
}
