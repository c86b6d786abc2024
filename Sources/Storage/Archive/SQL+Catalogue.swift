internal import SQL

/// Statements made of names that come from the database's own catalogue, and of values whose type is known at run time.
extension SQL {
    /// A table or a column, quoted.
    init(name: String) {
        self.init(unsafe: "\"" + name.split(separator: "\"").joined(separator: "\"\"") + "\"")
    }

    init(value: SQLValue) {
        switch value {
        case .null(.integer): self = "\(nil as Int64?)"
        case .null(.double): self = "\(nil as Double?)"
        case .null(.blob): self = "\(nil as [UInt8]?)"
        case .null: self = "\(nil as String?)"
        case .integer(let number): self = "\(number)"
        case .double(let number): self = "\(number)"
        case .text(let text): self = "\(text)"
        case .blob(let bytes): self = "\(bytes)"
        case .integers(let numbers): self = "\(numbers)"
        case .texts(let texts): self = "\(texts)"
        }
    }

    /// The parts with `separator` between them.
    static func joined(_ parts: [SQL], _ separator: SQL = ", ") -> SQL {
        guard let first = parts.first else { return "" }
        return parts.dropFirst().reduce(first) { $0 + separator + $1 }
    }
}
