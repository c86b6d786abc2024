/// A place of the official list, by kind and code, with what it lies in.
package struct OfficialPlace: Sendable, Equatable {
    /// Code in the vocabulary `territory`.
    package let kind: String
    /// INSEE code (SIREN number for a group of municipalities).
    package let code: String
    package let name: String
    /// INSEE code of the département, when there is exactly one.
    package let departement: String?
    /// The places it lies in, by kind and code.
    package let parents: [OfficialKey]
    /// Those whose limits it crosses: a group of municipalities of several départements.
    package let crossing: [OfficialKey]
    package let population: Int?
    package let hexagon: HexagonCell?
    /// Codes of the places of the same kind that share a land border with it.
    package let neighbours: [String]

    package init(
        kind: String, code: String, name: String, departement: String? = nil, parents: [OfficialKey] = [],
        crossing: [OfficialKey] = [], population: Int? = nil, hexagon: HexagonCell? = nil, neighbours: [String] = []
    ) {
        self.kind = kind
        self.code = code
        self.name = name
        self.departement = departement
        self.parents = parents
        self.crossing = crossing
        self.population = population
        self.hexagon = hexagon
        self.neighbours = neighbours
    }

    package var key: OfficialKey { OfficialKey(kind: kind, code: code) }
}

/// What names an official place: a code means something within one kind only.
package struct OfficialKey: Sendable, Equatable, Hashable {
    package let kind: String
    package let code: String

    package init(kind: String, code: String) {
        self.kind = kind
        self.code = code
    }
}
