internal import Domain
internal import French
internal import Storage

/// Stores official places one after the other: compares with what is there, recognises places that sheets named
/// first, links each to what it lies in.
struct OfficialPlaceWriter {
    /// What became of one place.
    enum Action: Sendable {
        case created, updated, unchanged
        /// A place that sheets had named is now the official one.
        case recognised
    }

    private let register: PlaceRegister
    private var known: [OfficialKey: TerritoryStore.Known] = [:]
    private var ids: [OfficialKey: Int64] = [:]
    private var free: [String: [String: TerritoryStore.Known]] = [:]
    private var changed: [Int64] = []
    /// Read once: a list has tens of thousands of places.
    private var nameKeys: Set<String>
    private var slugs: Set<String>

    /// - Parameter kinds: of the places that will be put, and of what they lie in.
    init(_ register: PlaceRegister, kinds: Set<String>) throws {
        self.register = register
        (nameKeys, slugs) = try register.store.taken()
        for kind in kinds {
            for (code, place) in try register.store.official(kind: kind) {
                known[OfficialKey(kind: kind, code: code)] = place
                ids[OfficialKey(kind: kind, code: code)] = place.id
            }
            // A sheet cannot tell a region of today from one of before.
            free[kind] = try register.store.free(kind: kind == "ancienne_region" ? "region" : kind)
        }
    }

    func id(of key: OfficialKey) -> Int64? { ids[key] }

    /// Codes of the places of a kind that are here, in order.
    func codes(of kind: String) -> [String] { ids.keys.filter { $0.kind == kind }.map(\.code).sorted() }

    mutating func put(_ place: OfficialPlace, origin: Territory.Origin) throws -> Action {
        var new = described(place, origin: origin)
        let action: Action
        if let old = known[place.key] {
            if !isNews(new, for: old) { return .unchanged }
            new.nameKey = unique(new, besides: old.nameKey)
            try register.store.makeOfficial(old.id, as: new)
            if new.departement != old.departement { try move(place, old.id) }
            action = .updated
        } else {
            action = try bring(place, &new)
        }
        try mergeOthers(meaning: place)
        return action
    }

    /// Makes the closure of what was put; the last thing to do.
    func finish() throws { try register.graph.refresh(changed) }

    private mutating func bring(_ place: OfficialPlace, _ new: inout NewTerritory) throws -> Action {
        let id: Int64
        let action: Action
        if place.kind != "ancienne_region", let same = free[place.kind]?.removeValue(forKey: new.nameKey) {
            id = same.id
            try register.store.makeOfficial(id, as: new)
            action = .recognised
        } else {
            id = register.ids.next()
            new.nameKey = unique(new, besides: nil)
            if slugs.contains(new.slug) { new.slug = try register.freeSlug(new.slug, departement: place.code) }
            slugs.insert(new.slug)
            try register.store.insert(new, id: id)
            action = .created
        }
        ids[place.key] = id
        try link(place, id)
        return action
    }

    private mutating func link(_ place: OfficialPlace, _ id: Int64) throws {
        try register.graph.link(id, in: place.parents.compactMap { ids[$0] })
        try register.graph.link(id, in: place.crossing.compactMap { ids[$0] }, isPartly: true)
        changed.append(id)
    }

    /// A municipality that changed département lies in the new one only.
    private mutating func move(_ place: OfficialPlace, _ id: Int64) throws {
        let kinds = Set((place.parents + place.crossing).map(\.kind)).sorted()
        for kind in kinds.compactMap({ register.store.terms.id($0, of: "territory") }) {
            try register.graph.unlink([id], from: kind)
        }
        try link(place, id)
    }

    /// Places that sheets named in another way ("Calvados (ACSEA)", 14): the kind and the code say what they are.
    private mutating func mergeOthers(meaning place: OfficialPlace) throws {
        guard let kept = ids[place.key] else { return }
        let same = (free[place.kind] ?? [:]).values.filter { other in
            switch place.kind {
            case "departement": other.departement == place.code
            case "ancienne_region": French.folded(other.name) == French.folded(place.name)
            default: false
            }
        }
        for other in same.sorted(by: { $0.id < $1.id }) {
            let isSameName = French.folded(other.name) == French.folded(place.name)
            try register.store.merge(other.id, printedAs: isSameName ? nil : other.name, into: kept)
            free[place.kind]?[other.nameKey] = nil
            free["region"]?[other.nameKey] = nil
        }
    }

    private func described(_ place: OfficialPlace, origin: Territory.Origin) -> NewTerritory {
        let named = PlaceName(place.name, kind: place.kind, departement: place.departement)
        let region = place.parents.first { $0.kind == "region" }?.code
        return NewTerritory(
            name: place.name, kind: place.kind, code: place.code, departement: place.departement,
            region: place.kind == "region" ? place.code : region, origin: origin, population: place.population,
            hexagon: place.hexagon, nameKey: named.key, sortKey: named.sortKey,
            slug: named.slug(code: place.code))
    }

    /// The list of the program never undoes what an official file said since.
    private func isNews(_ new: NewTerritory, for old: TerritoryStore.Known) -> Bool {
        if new.origin == .reference && old.origin == .imported { return false }
        return new.name != old.name || new.departement != old.departement
            || (new.population != nil && new.population != old.population)
    }

    /// Two municipalities of one département may fold to one name: the second adds its code.
    private mutating func unique(_ new: NewTerritory, besides own: String?) -> String {
        if new.nameKey == own || nameKeys.insert(new.nameKey).inserted { return new.nameKey }
        return "\(new.nameKey)|\(new.code ?? "")"
    }
}
