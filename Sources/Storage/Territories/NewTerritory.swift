package import Domain

/// A place to store, with everything that is derived from its name.
package struct NewTerritory: Sendable, Equatable {
    package var name: String
    package var kind: String
    package var code: String?
    package var departement: String?
    package var region: String?
    package var origin: Territory.Origin
    package var population: Int?
    package var hexagon: HexagonCell?
    /// Kind, département and folded name together: no two places share it.
    package var nameKey: String
    package var sortKey: String
    package var slug: String

    package init(
        name: String, kind: String, code: String? = nil, departement: String? = nil, region: String? = nil,
        origin: Territory.Origin, population: Int? = nil, hexagon: HexagonCell? = nil, nameKey: String,
        sortKey: String, slug: String
    ) {
        self.name = name
        self.kind = kind
        self.code = code
        self.departement = departement
        self.region = region
        self.origin = origin
        self.population = population
        self.hexagon = hexagon
        self.nameKey = nameKey
        self.sortKey = sortKey
        self.slug = slug
    }
}
