/// Why a table cannot be read as practices at all; what is wrong with the table itself is a `TableError`.
package enum PracticeTableError: Error, Sendable, Equatable {
    /// A column that is none of ours, with the name it was perhaps meant to have.
    package struct Stranger: Sendable, Equatable {
        package let sheet: String
        package let name: String
        package let nearest: String?

        package init(sheet: String, name: String, nearest: String?) {
            self.sheet = sheet
            self.name = name
            self.nearest = nearest
        }
    }

    case unknownColumns([Stranger])
    case repeatedColumn(String, sheet: String)
    case missingColumn(String, sheet: String)
    /// A workbook without the sheet of practices, with the names of those it has.
    case noMainSheet([String])
    case noRows
    /// More rows of details than are held at once.
    case tooManyDetails(limit: Int)
}
