package import Domain
internal import French
package import SQL
package import Storage

/// Finds or makes places inside a write transaction, with their address and what they lie in.
package struct PlaceRegister {
    let store: TerritoryStore
    let graph: TerritoryGraph
    let ids: IdentifierSource

    package init(_ connection: any Connection, terms: TermIndex, ids: IdentifierSource) {
        store = TerritoryStore(connection, terms: terms)
        graph = TerritoryGraph(connection)
        self.ids = ids
    }

    /// The place that a fact names: the official one when the name or the code says which, otherwise a free one.
    ///
    /// - Returns: also the name the place has here, which may not be the one that was given.
    package func resolve(_ reference: TerritoryReference) throws -> (id: Int64, name: String) {
        if let found = try store.find(nameKey: PlaceName(reference).key) { return found }
        if let found = try official(reference) { return found }
        let id = try put(
            kind: reference.kind, name: reference.name, departement: reference.departement,
            region: reference.region, parents: parents(of: reference), origin: .free)
        return (id, reference.name)
    }

    /// Stores a place that is in no official list, or gives back the one with this kind, département and name.
    ///
    /// - Parameters:
    ///   - code: nil, or one that no official list uses ("00" and what begins with it).
    ///   - parents: identifiers of the places it lies in.
    ///   - crossing: those whose limits it crosses.
    /// - Throws: `StorageError.territoryCycle` when one of the parents lies in this place.
    package func put(
        kind: String, code: String? = nil, name: String, departement: String? = nil, region: String? = nil,
        parents: [Int64], crossing: [Int64] = [], origin: Territory.Origin, population: Int? = nil,
        hexagon: HexagonCell? = nil
    ) throws -> Int64 {
        let named = PlaceName(name, kind: kind, departement: departement)
        if let found = try store.find(nameKey: named.key) { return found.id }
        let id = ids.next()
        try store.insert(
            NewTerritory(
                name: name, kind: kind, code: code, departement: departement, region: region, origin: origin,
                population: population, hexagon: hexagon, nameKey: named.key, sortKey: named.sortKey,
                slug: try freeSlug(French.slug(name), departement: departement)), id: id)
        try graph.link(id, in: parents)
        try graph.link(id, in: crossing, isPartly: true)
        try graph.refresh([id])
        return id
    }

    /// Forgets every place of one origin, with what tied it to others.
    package func remove(origin: Territory.Origin) throws -> Int { try store.remove(origin: origin) }

    /// An address that no place has: the name, then with the département, then numbered.
    func freeSlug(_ slug: String, departement: String?) throws -> String {
        let second = departement.map { "\(slug)-\($0.lowercased())" } ?? slug
        for candidate in [slug, second] where try !store.isTaken(slug: candidate) { return candidate }
        var number = 2
        while try store.isTaken(slug: "\(second)-\(number)") { number += 1 }
        return "\(second)-\(number)"
    }

    /// The département the place lies in, else its region.
    func parents(of reference: TerritoryReference) throws -> [Int64] {
        if reference.kind != "departement", let code = reference.departement, let id = try departement(code) {
            return [id]
        }
        guard !Territory.regionKinds.contains(reference.kind), let region = reference.region else { return [] }
        return [try store.find(OfficialKey(kind: "region", code: region))?.id].compactMap { $0 }
    }

    private func departement(_ code: String) throws -> Int64? {
        for kind in Territory.mappedKinds {
            if let found = try store.find(OfficialKey(kind: kind, code: code)) { return found.id }
        }
        return nil
    }

    private func official(_ reference: TerritoryReference) throws -> (id: Int64, name: String)? {
        switch reference.kind {
        case "departement", "collectivite_outre_mer":
            for kind in Territory.mappedKinds {
                guard let code = reference.departement else { break }
                if let found = try store.find(OfficialKey(kind: kind, code: code)) { return found }
            }
            return try store.find(sortKey: French.sortKey(reference.name), kinds: Territory.mappedKinds)
        case "region", "ancienne_region":
            let sortKey = French.sortKey(reference.name)
            if let found = try store.find(sortKey: sortKey, kinds: Territory.regionKinds) { return found }
            guard let code = reference.region else { return nil }
            return try store.find(OfficialKey(kind: "region", code: code))
        default: return nil
        }
    }
}
