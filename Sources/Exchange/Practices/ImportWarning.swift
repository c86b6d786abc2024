/// Something an import accepts and yet says, because a person may want to repair it.
package struct ImportWarning: Sendable, Equatable {
    package enum Reason: Sendable, Equatable {
        /// The file begins with a byte order mark, which was skipped.
        case byteOrderMark
        /// A relation names a practice that this file does not hold.
        case targetElsewhere(String)
        /// No publication is known under that name; it is kept as it is.
        case unknownDocument(String)
    }

    /// Key of the record, empty when the warning is about the file.
    package let record: String
    package let path: String
    package let reason: Reason
}
