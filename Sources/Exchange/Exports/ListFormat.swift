/// A kind of file that a list is taken away as.
package enum ListFormat: String, Sendable, CaseIterable {
    case csv, xlsx, json

    package var mediaType: String {
        switch self {
        case .csv: "text/csv; charset=utf-8"
        case .xlsx: TableFormat.xlsx.mediaType
        case .json: "application/json"
        }
    }
}
