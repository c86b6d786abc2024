/// A kind of table file, recognised by what it holds and never by its name.
package enum TableFormat: String, Sendable, CaseIterable {
    /// RFC 4180, UTF-8.
    case csv
    /// Office Open XML workbook (ECMA-376).
    case xlsx
    /// OpenDocument spreadsheet (ODF 1.3).
    case ods

    package var mediaType: String {
        switch self {
        case .csv: "text/csv"
        case .xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
        case .ods: "application/vnd.oasis.opendocument.spreadsheet"
        }
    }
}
