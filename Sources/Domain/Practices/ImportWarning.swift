/// Something an import accepts and yet says, because a person may want to repair it.
package struct ImportWarning: Sendable, Equatable {
    package enum Reason: Sendable, Equatable {
        /// The file begins with a byte order mark, which was skipped.
        case byteOrderMark
        /// A relation names a practice that this file does not hold.
        case targetElsewhere(String)
        /// No publication is known under that name; it is kept as it is.
        case unknownDocument(String)
        /// A word that leads to no code; it is kept as it is.
        case unknownWord(String)
        /// A date that is kept as printed, because it is none that we read.
        case unreadDate(String)
        /// Another record has that name in that place; they are numbered in the order of the file.
        case sameName(String)
        /// The record has no identifier: its title is one, until it is corrected.
        case noIdentifier
        /// A column whose name begins with "_", which is not read.
        case ignoredColumn
        /// A sheet of a workbook that is none of ours, which is not read.
        case ignoredSheet
    }

    /// Key or line of the record, empty when the warning is about the file.
    package let record: String
    package let path: String
    package let reason: Reason
    /// Where it stands, when the record is a row of a table; the path is then the name of the column.
    package let place: RecordPlace?

    package init(record: String, path: String, reason: Reason, place: RecordPlace? = nil) {
        self.record = record
        self.path = path
        self.reason = reason
        self.place = place
    }
}
