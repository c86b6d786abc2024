/// A place people belong to: official (département, commune…) or free (a living area, a neighbourhood).
package struct Territory: Sendable, Equatable {
    /// Who says that the place exists.
    package enum Origin: String, Sendable, CaseIterable {
        /// Comes with the program: regions, départements, overseas collectivities.
        case reference
        /// Read from an official file.
        case imported
        /// Named by a sheet.
        case free
        /// Fictional, removed with the demonstration.
        case demo
    }

    package let id: Int64
    package let slug: String
    package let name: String
    /// Code in the vocabulary `territory`.
    package let kind: String
    /// INSEE code, nil for free places.
    package let code: String?
    /// INSEE code of the département, when the place lies in one.
    package let departement: String?
    package let origin: Origin
    package let population: Int?
    package let hexagon: HexagonCell?

    package init(
        id: Int64, slug: String, name: String, kind: String, code: String? = nil, departement: String? = nil,
        origin: Origin = .free, population: Int? = nil, hexagon: HexagonCell? = nil
    ) {
        self.id = id
        self.slug = slug
        self.name = name
        self.kind = kind
        self.code = code
        self.departement = departement
        self.origin = origin
        self.population = population
        self.hexagon = hexagon
    }

    /// Kinds that the map of the country draws, one cell each.
    package static let mappedKinds = ["departement", "collectivite_outre_mer"]
    /// Kinds that hold départements.
    package static let regionKinds = ["region", "ancienne_region"]
}
