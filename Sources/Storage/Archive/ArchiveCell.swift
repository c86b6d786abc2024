internal import Domain
internal import SQL

/// One value of an archived row, as JSON and back, without loss.
///
/// Identifiers and integers beyond 2^53 are text; decimals are the shortest digits that read back the same, infinities
/// the texts "Infinity" and "-Infinity"; bytes are base64url without padding.
enum ArchiveCell {
    private static let exact: Int64 = 1 << 53

    static func json(_ value: SQLValue, of column: ArchiveColumn) -> JSON {
        switch value {
        case .integer(let number):
            column.isIdentifier || number.magnitude > exact.magnitude ? .string(String(number)) : .integer(number)
        case .double(let number) where number.isInfinite: .string(number > 0 ? "Infinity" : "-Infinity")
        case .double(let number): .number(number)
        case .text(let text): .string(text)
        case .blob(let bytes): .string(Base64URL.text(bytes))
        case .null, .integers, .texts: .null
        }
    }

    /// nil when the JSON is no value of this column.
    static func value(_ json: JSON, of column: ArchiveColumn) -> SQLValue? {
        switch (json, column.kind) {
        case (.null, let kind): .null(kind.sqlType)
        case (.integer(let number), .integer): .integer(number)
        case (.string(let text), .integer): integer(text)
        case (.integer(let number), .double): double(Double(number))
        case (.number(let number), .double): double(number)
        case (.string("Infinity"), .double): .double(.infinity)
        case (.string("-Infinity"), .double): .double(-.infinity)
        case (.string(let text), .text): .text(text)
        case (.string(let text), .blob): Base64URL.bytes(text).map { .blob($0) }
        default: nil
        }
    }

    private static func integer(_ text: String) -> SQLValue? {
        guard let number = Int64(text), String(number) == text else { return nil }
        return .integer(number)
    }

    /// Minus zero becomes zero, as everywhere in the database.
    private static func double(_ number: Double) -> SQLValue { number.sqlValue }
}
