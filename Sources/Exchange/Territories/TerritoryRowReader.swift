internal import Domain

/// Reads the rows of one official list; every problem of every row is told, the first ones in words.
struct TerritoryRowReader {
    private let columns: TerritoryColumns
    private var roll: TerritoryRoll
    private var lines: [OfficialKey: Int] = [:]
    private var groups: [String: Group] = [:]
    private var refused = 0

    private struct Group {
        let name: String
        let line: Int
        var departements: Set<String> = []
        var regions: Set<String> = []
    }

    private static let (nameLimit, refusalLimit) = (200, 100)

    init(_ columns: TerritoryColumns) {
        self.columns = columns
        roll = TerritoryRoll(shape: columns.shape)
    }

    mutating func read(_ row: TableRow) {
        switch columns.shape {
        case .regions: readPlace(row, kind: "region", "REG", digits: 2)
        case .departements: readDepartement(row)
        case .overseas: readPlace(row, kind: "collectivite_outre_mer", "COMER", digits: 3)
        case .municipalities: readMunicipality(row)
        case .groups: readMember(row)
        }
    }

    /// Wholes before parts, groups gathered from their members.
    mutating func finished() -> TerritoryRoll {
        for (code, group) in groups.sorted(by: { $0.key < $1.key }) { add(group, code) }
        roll.entries =
            roll.entries.filter { $0.place.kind != "quartier" }
            + roll.entries.filter { $0.place.kind == "quartier" }
        if refused > Self.refusalLimit {
            roll.refusals.append(
                TerritoryRefusal(line: 0, column: "", reason: .more(refused - Self.refusalLimit)))
        }
        return roll
    }

    private mutating func readDepartement(_ row: TableRow) {
        guard let region = code("REG", row, digits: 2) else { return }
        readPlace(row, kind: "departement", "DEP", digits: 2, parents: [OfficialKey(kind: "region", code: region)])
    }

    private mutating func readMunicipality(_ row: TableRow) {
        let type = columns.text("TYPECOM", of: row.cells)
        switch type {
        case "COM":
            guard let departement = code("DEP", row, digits: 2) else { return }
            let parent = OfficialKey(kind: "departement", code: departement)
            readPlace(row, kind: "commune", "COM", digits: 5, departement: departement, parents: [parent])
        case "ARM":
            guard let departement = code("DEP", row, digits: 2), let whole = code("COMPARENT", row, digits: 5) else {
                return
            }
            let parent = OfficialKey(kind: "commune", code: whole)
            readPlace(row, kind: "quartier", "COM", digits: 5, departement: departement, parents: [parent])
        case "COMD", "COMA": roll.skipped += 1
        case "": refuse(row.number, "TYPECOM", .missing)
        default: refuse(row.number, "TYPECOM", .unknownType(type))
        }
    }

    private mutating func readMember(_ row: TableRow) {
        let group = columns.text("EPCI", of: row.cells)
        // The INSEE writes Z nine times for the few islands that belong to no group.
        if group.allSatisfy({ $0 == "Z" }) && !group.isEmpty {
            roll.skipped += 1
            return
        }
        guard let group = code("EPCI", row, digits: 9), let member = code("CODGEO", row, digits: 5),
            let departement = code("DEP", row, digits: 2)
        else { return }
        if isRepeated(OfficialKey(kind: "commune", code: member), row, "CODGEO") { return }
        if groups[group] == nil {
            guard let name = name(row, "LIBEPCI") else { return }
            groups[group] = Group(name: name, line: row.number)
        }
        groups[group]?.departements.insert(departement)
        let region = columns.text("REG", of: row.cells)
        if !region.isEmpty { groups[group]?.regions.insert(region) }
        roll.members[group, default: []].append((member, row.number))
    }

    /// A group that crosses départements lies in none of them.
    private mutating func add(_ group: Group, _ code: String) {
        let keys = group.departements.sorted().map { OfficialKey(kind: "departement", code: $0) }
        let regions = group.regions.sorted().map { OfficialKey(kind: "region", code: $0) }
        let isWhole = keys.count == 1
        let isRegional = regions.count == 1 && !isWhole
        let place = OfficialPlace(
            kind: "intercommunalite", code: code, name: group.name,
            departement: isWhole ? group.departements.first : nil,
            parents: isWhole ? keys : isRegional ? regions : [], crossing: isWhole ? [] : keys)
        roll.entries.append(TerritoryRoll.Entry(place: place, line: group.line))
    }

    private mutating func readPlace(
        _ row: TableRow, kind: String, _ column: String, digits: Int, departement: String? = nil,
        parents: [OfficialKey] = []
    ) {
        guard let code = code(column, row, digits: digits), let name = name(row, "LIBELLE") else { return }
        let key = OfficialKey(kind: kind, code: code)
        if isRepeated(key, row, column) { return }
        let isDepartement = Territory.mappedKinds.contains(kind)
        let place = OfficialPlace(
            kind: kind, code: code, name: name, departement: departement ?? (isDepartement ? code : nil),
            parents: parents)
        roll.entries.append(TerritoryRoll.Entry(place: place, line: row.number))
    }

    private mutating func isRepeated(_ key: OfficialKey, _ row: TableRow, _ column: String) -> Bool {
        if let line = lines[key] {
            refuse(row.number, column, .duplicate(key.code, line: line))
            return true
        }
        lines[key] = row.number
        return false
    }

    private mutating func name(_ row: TableRow, _ column: String) -> String? {
        let name = columns.text(column, of: row.cells)
        if name.isEmpty {
            refuse(row.number, column, .missing)
            return nil
        }
        if name.count > Self.nameLimit {
            refuse(row.number, column, .tooLong(limit: Self.nameLimit))
            return nil
        }
        return name.replacing("'", with: "\u{2019}")
    }

    /// A code of so many signs; those of départements may have three, Corsica writes A or B in second place.
    private mutating func code(_ column: String, _ row: TableRow, digits: Int) -> String? {
        let code = columns.text(column, of: row.cells).uppercased()
        if code.isEmpty {
            refuse(row.number, column, .missing)
            return nil
        }
        let isLong = column == "DEP" && code.utf8.count == 3 && (code.hasPrefix("97") || code.hasPrefix("98"))
        let isCorsican = digits != 9 && column != "REG" && (code.hasPrefix("2A") || code.hasPrefix("2B"))
        let rest = isCorsican ? code.dropFirst(2) : code[...]
        guard code.utf8.count == digits || isLong, rest.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else {
            refuse(row.number, column, .badCode(String(code.prefix(20)), digits: digits))
            return nil
        }
        return code
    }

    private mutating func refuse(_ line: Int, _ column: String, _ reason: TerritoryRefusal.Reason) {
        refused += 1
        if refused <= Self.refusalLimit {
            roll.refusals.append(TerritoryRefusal(line: line, column: column, reason: reason))
        }
    }
}
