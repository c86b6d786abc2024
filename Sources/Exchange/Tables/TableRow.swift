/// One row of a table that holds something.
package struct TableRow: Sendable, Equatable {
    /// Line where the row begins in a text file, row of the sheet in a workbook; from 1.
    package let number: Int
    /// As many as the file gives: shorter or longer than the header where it is so. A workbook's row ends with its last
    /// cell that holds something. Numbers are written with a point and no exponent, dates as YYYY-MM-DD.
    package let cells: [String]
}
