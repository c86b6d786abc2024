internal import Domain
internal import Storage

/// Keeps which municipalities lie in which group, and which départements a group lies in or crosses, as the official
/// composition says; only what changed is written.
struct GroupLinks {
    private let register: PlaceRegister
    private let writer: OfficialPlaceWriter

    init(_ register: PlaceRegister, _ writer: OfficialPlaceWriter) {
        self.register = register
        self.writer = writer
    }

    /// - Returns: how many municipalities changed group.
    func run(_ roll: TerritoryRoll, _ refusals: inout [TerritoryRefusal]) throws -> Int {
        if roll.members.isEmpty { return 0 }
        guard let municipality = kind("commune"), let group = kind("intercommunalite"),
            !writer.codes(of: "commune").isEmpty
        else {
            refusals.append(TerritoryRefusal(line: 0, column: "CODGEO", reason: .noMunicipalities))
            return 0
        }
        try placeGroups(roll, group)
        let wanted = wantedLinks(roll, &refusals)
        let stored = try register.graph.links(from: municipality, to: group)
        let changed = wanted.filter { stored[$0.key] != [$0.value] }.sorted { $0.key < $1.key }
        let ids = changed.map(\.key)
        for start in stride(from: 0, to: ids.count, by: 1_000) {
            try register.graph.unlink(Array(ids[start..<min(ids.count, start + 1_000)]), from: group)
        }
        for (part, whole) in changed { try register.graph.link(part, in: [whole]) }
        try register.graph.refresh(ids)
        return changed.count
    }

    private func wantedLinks(_ roll: TerritoryRoll, _ refusals: inout [TerritoryRefusal]) -> [Int64: Int64] {
        var wanted: [Int64: Int64] = [:]
        for (code, members) in roll.members {
            guard let whole = writer.id(of: OfficialKey(kind: "intercommunalite", code: code)) else { continue }
            for member in members {
                if let part = writer.id(of: OfficialKey(kind: "commune", code: member.code)) {
                    wanted[part] = whole
                } else {
                    refusals.append(
                        TerritoryRefusal(
                            line: member.line, column: "CODGEO", reason: .unknownPlace(member.code, nearest: nil)))
                }
            }
        }
        refusals.sort { $0.line < $1.line }
        return wanted
    }

    /// A group may have gained a municipality across a limit.
    private func placeGroups(_ roll: TerritoryRoll, _ group: Int64) throws {
        let kinds = ["departement", "region", "collectivite_outre_mer"].compactMap(kind)
        var stored: [Int64: Set<Int64>] = [:]
        for kind in kinds {
            stored.merge(try register.graph.links(from: group, to: kind), uniquingKeysWith: { $0.union($1) })
        }
        var changed: [Int64] = []
        for entry in roll.entries {
            guard let id = writer.id(of: entry.place.key) else { continue }
            let inside = entry.place.parents.compactMap { writer.id(of: $0) }
            let across = entry.place.crossing.compactMap { writer.id(of: $0) }
            if stored[id] == Set(inside + across) { continue }
            for kind in kinds { try register.graph.unlink([id], from: kind) }
            try register.graph.link(id, in: inside)
            try register.graph.link(id, in: across, isPartly: true)
            changed.append(id)
        }
        try register.graph.refresh(changed)
    }

    private func kind(_ code: String) -> Int64? { register.store.terms.id(code, of: "territory") }
}
