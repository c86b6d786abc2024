internal import SQL

/// One column of an archived table, in words that belong to no engine.
package struct ArchiveColumn: Sendable, Equatable {
    package enum Kind: String, Sendable, Equatable {
        case integer, double, text, blob

        /// Reads the type that an engine's catalogue declares.
        init?(declared type: String) {
            switch type.lowercased() {
            case "integer", "bigint", "smallint": self = .integer
            case "real", "double precision": self = .double
            case "text": self = .text
            case "blob", "bytea": self = .blob
            default: return nil
            }
        }

        var sqlType: SQLType {
            switch self {
            case .integer: .integer
            case .double: .double
            case .text: .text
            case .blob: .blob
            }
        }
    }

    package let name: String
    package let kind: Kind
    /// Always written as text: JSON readers would round it.
    package let isIdentifier: Bool
}
