/// The two families of SQL that the stores speak; what differs between them is written here and nowhere else.
package enum Dialect: String, Sendable, CaseIterable {
    case sqlite, postgres

    func placeholder(_ number: Int) -> String {
        switch self {
        case .sqlite: "?"
        case .postgres: "$\(number)"
        }
    }

    func list(_ use: SQL.ListUse, _ placeholder: String) -> String {
        switch (self, use) {
        case (.sqlite, .anyOf): "IN (SELECT value FROM json_each(\(placeholder)))"
        case (.sqlite, .noneOf): "NOT IN (SELECT value FROM json_each(\(placeholder)))"
        case (.sqlite, .rows): "(SELECT key + 1 AS position, value FROM json_each(\(placeholder)))"
        case (.postgres, .anyOf): "= ANY(\(placeholder))"
        case (.postgres, .noneOf): "<> ALL(\(placeholder))"
        case (.postgres, .rows):
            "(SELECT position, value FROM unnest(\(placeholder)) WITH ORDINALITY AS list(value, position))"
        }
    }
}
