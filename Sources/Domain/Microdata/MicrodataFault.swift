/// What of a file of answers cannot be read as its codebook says, and where; nothing of the file is kept then.
package struct MicrodataFault: Error, Sendable, Equatable {
    package enum Reason: Error, Sendable, Equatable {
        // The file.
        /// No sheet has rows of that level.
        case noSheet(level: String)
        case noRows
        /// A variable of the codebook without its column.
        case missingColumn(nearest: String?)
        /// Two columns of one name.
        case repeatedColumn
        // The rows.
        /// More cells than the first line has names.
        case strayCell
        /// Not an id that we write.
        case badRow(String)
        case repeatedRow(String)
        /// The row that it says it belongs to is not there.
        case noParent(String)
        // The cells.
        case notAValue(String, nearest: String?)
        /// Neither 1 nor 0, nor words that mean them.
        case notAChoice(String)
        case notARank(String)
        case notANumber(String)
        case notADay(String, Variable.DatePrecision)
        /// A control character, or more than `Dataset.textLimit` characters.
        case badText
    }

    package let reason: Reason
    /// The file, and its sheet when it has several.
    package let sheet: String
    /// Row of the sheet or line of the file, from 1; nil when it is about the whole.
    package let row: Int?
    /// As the first line has it, or the code of the variable.
    package let column: String?

    package init(_ reason: Reason, sheet: String, row: Int? = nil, column: String? = nil) {
        self.reason = reason
        self.sheet = sheet
        self.row = row
        self.column = column
    }
}
