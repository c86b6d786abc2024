/// Why a table cannot be read or written; lines and rows from 1, parts are files inside a workbook.
package enum TableError: Error, Sendable, Equatable {
    // The file.
    case unreadable
    case empty
    case tooBig(bytes: Int, limit: Int)
    /// None of the three formats.
    case unknownFormat
    /// A workbook of Excel before 2007, one in binary form, or one behind a password: the three look alike.
    case otherWorkbook
    case encrypted
    /// "UTF-16" or "UTF-32": to be saved again in UTF-8.
    case otherEncoding(String)
    /// Most often Windows-1252: to be saved again in UTF-8.
    case notUTF8(line: Int)
    // The parts of a workbook.
    /// Cut short, with a wrong checksum, or not what its table of contents says.
    case damaged
    /// A part whose name leaves the file, such as "../x".
    case unsafeName
    case tooManyParts(limit: Int)
    case partTooBig(String, limit: Int)
    /// Inflates so much that it was made to fill a memory.
    case inflated(String)
    case missingPart(String)
    case malformed(part: String, line: Int)
    /// The part has a document type, by which entities come.
    case declaresType(part: String)
    case tooDeep(part: String, limit: Int)
    case tooMuchText(limit: Int)
    // The sheets.
    case noSheet
    case unknownSheet(String, nearest: String?)
    case tooManyRows(sheet: String, limit: Int)
    case tooManyCells(sheet: String, limit: Int)
    case tooManyColumns(TablePlace, limit: Int)
    // The cells.
    case unterminatedQuote(line: Int)
    /// A closing quote with something else than a separator after it.
    case strayQuote(line: Int)
    case controlCharacter(UInt32, TablePlace)
    case cellTooLong(TablePlace, limit: Int)
    /// The value is an error of the spreadsheet, such as "#REF!".
    case errorValue(String, TablePlace)
    /// A formula stored without its result.
    case notComputed(TablePlace)
    /// A value that is not of the type the cell says.
    case badCell(TablePlace)
    // Writing.
    case unwritable
    /// Longer than 31 characters, with one of `[]:*?/\`, or given twice.
    case badSheetName(String)
}
