/// What may stand in `\(…)` of a statement: always a bound parameter, never SQL text.
///
/// An enum whose raw value is bindable conforms by declaring it, with no code.
package protocol SQLBindable {
    static var sqlType: SQLType { get }
    var sqlValue: SQLValue { get }
}

extension SQLBindable where Self: RawRepresentable, RawValue: SQLBindable {
    package static var sqlType: SQLType { RawValue.sqlType }
    package var sqlValue: SQLValue { rawValue.sqlValue }
}

extension Int64: SQLBindable {
    package static var sqlType: SQLType { .integer }
    package var sqlValue: SQLValue { .integer(self) }
}

extension Int: SQLBindable {
    package static var sqlType: SQLType { .integer }
    package var sqlValue: SQLValue { .integer(Int64(self)) }
}

extension Bool: SQLBindable {
    package static var sqlType: SQLType { .integer }
    package var sqlValue: SQLValue { .integer(self ? 1 : 0) }
}

extension Double: SQLBindable {
    package static var sqlType: SQLType { .double }
    /// Minus zero becomes zero: SQLite cannot store it, so PostgreSQL must not either.
    package var sqlValue: SQLValue { .double(self == 0 ? 0 : self) }
}

extension String: SQLBindable {
    package static var sqlType: SQLType { .text }
    package var sqlValue: SQLValue { .text(self) }
}

extension [UInt8]: SQLBindable {
    package static var sqlType: SQLType { .blob }
    package var sqlValue: SQLValue { .blob(self) }
}
