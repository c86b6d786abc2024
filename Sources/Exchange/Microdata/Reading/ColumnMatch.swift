internal import Domain

/// The columns of a sheet that the variables of a level are read from.
struct ColumnMatch {
    private(set) var origins: [ReadingPlan.Origin] = []
    /// Codes of the variables without a column.
    private(set) var missing: [String] = []
    var found: Int { origins.count - missing.count }

    /// By what a column may be called: its whole name, what follows the last `/`, `-` or `.` of groups, its two last
    /// parts.
    private let places: [String: Int]

    init(_ variables: [Variable], _ codebook: Codebook, _ header: [String], _ columns: [String: String]) {
        var places: [String: Int] = [:]
        for names in [Self.whole, Self.lastTwo, Self.last, Self.afterDash] {
            for (index, name) in header.enumerated() where !name.isEmpty {
                let key = names(name.lowercased())
                if places[key] == nil { places[key] = index }
            }
        }
        self.places = places
        for variable in variables {
            if let origin = origin(of: variable, codebook, columns[variable.code]) {
                origins.append(origin)
            } else {
                origins.append(.column(0))
                missing.append(variable.code)
            }
        }
    }

    private func origin(of variable: Variable, _ codebook: Codebook, _ column: String?) -> ReadingPlan.Origin? {
        let isChoice = variable.kind == .several
        if let column {
            guard let index = places[column.lowercased()] else { return nil }
            let isOwn = ["/", "_", "-"].contains { column.lowercased().hasSuffix($0 + choice(variable)) }
            let isList = isChoice && !isOwn && column != variable.code
            return isList ? .token(index, variable.choice ?? "") : .column(index)
        }
        if let index = places[variable.code.lowercased()] { return .column(index) }
        guard let group = variable.group?.lowercased() else { return nil }
        if let index = places["\(group)/\(choice(variable))"] { return .column(index) }
        guard isChoice, let index = places[group], let choice = variable.choice else { return nil }
        return .token(index, choice)
    }

    private func choice(_ variable: Variable) -> String { (variable.choice ?? variable.code).lowercased() }

    private static func whole(_ name: String) -> String { name }

    private static func lastTwo(_ name: String) -> String {
        name.split(separator: "/").suffix(2).joined(separator: "/")
    }

    private static func last(_ name: String) -> String {
        name.split(separator: "/").last.map(String.init) ?? name
    }

    private static func afterDash(_ name: String) -> String {
        name.split { $0 == "-" || $0 == "." }.last.map(String.init) ?? name
    }
}
