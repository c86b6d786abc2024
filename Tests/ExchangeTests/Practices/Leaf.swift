import Domain

/// One value at the end of a path of a JSON record, with the object that holds it.
struct Leaf {
    /// Without the positions: "indicateurs.valeur".
    let path: String
    let value: JSON
    /// What tells the nearest object of a list from the others.
    let anchor: String?

    /// Every value of a record that is not null.
    static func all(of json: JSON, path: String = "", anchor: String? = nil, inList: Bool = false) -> [Leaf] {
        switch json {
        case .null: []
        case .array(let elements): elements.flatMap { all(of: $0, path: path, anchor: anchor, inList: true) }
        case .object(let members):
            members.flatMap { member in
                let inner = path.isEmpty ? member.key : "\(path).\(member.key)"
                return all(of: member.value, path: inner, anchor: inList ? json.label : anchor)
            }
        default: [Leaf(path: path, value: json, anchor: anchor)]
        }
    }
}

extension JSON {
    fileprivate var label: String? {
        ["libelle", "nom", "fonction", "constat"].lazy.compactMap { self[$0]?.text }.first
    }
}

extension Fact {
    /// Everything that this fact alone says, spelled as a record spells it.
    var spoken: Set<String> {
        var said = [text, term, target?.key, organisation?.name, organisation?.kind, territory?.name, territory?.kind]
        said += [territory?.departement, territory?.region, comparator?.rawValue, unit, printed, locator]
        said += [number, numberMax].map { $0.map(Fact.spelled) }
        let ends = [since, until].map { $0.map(Fact.isoForms) ?? [] }
        said += ends[0] + ends[1] + ends[0].flatMap { start in ends[1].map { "\(start)/\($0)" } }
        said += (locator ?? "").split(separator: "-").map(String.init)
        return Set(said.compactMap(\.self))
    }

    /// The words a list would show it by.
    var label: String? { text ?? organisation?.name ?? territory?.name }

    /// A day as a record may write it: "2020", "2020-11", "2020-11-30".
    static func isoForms(_ number: Int) -> [String] {
        let day = CalendarDay(number: number)
        let month = day.month < 10 ? "0\(day.month)" : "\(day.month)"
        let inMonth = day.day < 10 ? "0\(day.day)" : "\(day.day)"
        return ["\(day.year)", "\(day.year)-\(month)", "\(day.year)-\(month)-\(inMonth)"]
    }

    static func spelled(_ number: Double) -> String { String(decoding: JSON.number(number).encoded(), as: UTF8.self) }
}
