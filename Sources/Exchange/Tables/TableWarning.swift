/// Something a table file is read with and yet says, because a person may want to know it.
package enum TableWarning: Sendable, Equatable {
    /// The file begins with a byte order mark, which was skipped.
    case byteOrderMark
}
