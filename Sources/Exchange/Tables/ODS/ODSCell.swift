internal import XML

/// A cell of an ODS file (ODF 1.3 part 3, §9.1.4) while it is read.
struct ODSCell {
    /// Cells in a row that are the same as this one.
    let repeated: Int
    private let type: String
    private let value: String?
    private let hasFormula: Bool
    private let isError: Bool
    private let isCovered: Bool
    var text = ParagraphText()

    /// - Throws: `badCell` when the cell is repeated no times.
    init(_ tag: XMLTag, at place: @autoclosure () -> TablePlace) throws {
        let times = tag["number-columns-repeated", in: ODSNamespace.table].map { Int($0) ?? 0 } ?? 1
        guard times > 0 else { throw TableError.badCell(place()) }
        repeated = times
        type = tag["value-type", in: ODSNamespace.office] ?? ""
        hasFormula = tag["formula", in: ODSNamespace.table] != nil
        isError = tag["value-type", in: ODSNamespace.calc] == "error"
        isCovered = tag.name == "covered-table-cell"
        value =
            switch type {
            case "float", "percentage", "currency": tag["value", in: ODSNamespace.office]
            case "date": tag["date-value", in: ODSNamespace.office]
            case "time": tag["time-value", in: ODSNamespace.office]
            case "boolean": tag["boolean-value", in: ODSNamespace.office]
            default: tag["string-value", in: ODSNamespace.office]
            }
    }

    /// - Throws: `errorValue`, `notComputed`, `badCell`.
    func said(at place: @autoclosure () -> TablePlace) throws -> String {
        // Hidden behind the cell it was joined to.
        if isCovered { return "" }
        if isError { throw TableError.errorValue(text.said, place()) }
        if hasFormula && type.isEmpty { throw TableError.notComputed(place()) }
        switch type {
        case "float", "percentage", "currency":
            guard let number = value.flatMap(PlainNumber.text(stored:)) else { throw TableError.badCell(place()) }
            return number
        case "date": return ISODate.trimmed(value ?? text.said)
        case "time": return ISODate.time(value ?? text.said)
        default: return value ?? text.said
        }
    }
}
