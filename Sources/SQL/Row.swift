/// One row of a result, valid only inside the callback that receives it.
///
/// Columns count from 0. A value of another type throws `.unexpectedType`, an absent one `.unexpectedNull`, unless the
/// optional form is used. `integer` also reads truth values and whole NUMERIC sums; `double` reads NUMERIC means.
package protocol Row {
    var columnCount: Int { get }
    func columnName(_ index: Int) -> String
    func isNull(_ index: Int) -> Bool
    func integer(_ index: Int) throws -> Int64
    func double(_ index: Int) throws -> Double
    func text(_ index: Int) throws -> String
    func blob(_ index: Int) throws -> [UInt8]
}

extension Row {
    package func int(_ index: Int) throws -> Int {
        Int(try integer(index))
    }

    /// A truth value stored as 0 or 1; any other number throws.
    package func bool(_ index: Int) throws -> Bool {
        switch try integer(index) {
        case 0: false
        case 1: true
        default: throw SQLError(.unexpectedType(column: columnName(index), wanted: .integer))
        }
    }

    package func optionalInteger(_ index: Int) throws -> Int64? {
        isNull(index) ? nil : try integer(index)
    }

    package func optionalInt(_ index: Int) throws -> Int? {
        isNull(index) ? nil : try int(index)
    }

    package func optionalDouble(_ index: Int) throws -> Double? {
        isNull(index) ? nil : try double(index)
    }

    package func optionalText(_ index: Int) throws -> String? {
        isNull(index) ? nil : try text(index)
    }

    package func optionalBlob(_ index: Int) throws -> [UInt8]? {
        isNull(index) ? nil : try blob(index)
    }

    package func optionalBool(_ index: Int) throws -> Bool? {
        isNull(index) ? nil : try bool(index)
    }

    /// A column whose type is known only at run time, as an export reads it.
    package func value(_ index: Int, as type: SQLType) throws -> SQLValue {
        if isNull(index) { return .null(type) }
        switch type {
        case .integer: return .integer(try integer(index))
        case .double: return .double(try double(index))
        case .text: return .text(try text(index))
        case .blob: return .blob(try blob(index))
        case .integers, .texts: throw SQLError(.unexpectedType(column: columnName(index), wanted: type))
        }
    }
}
