/// Where a row stands in a table, as the person sees it.
package struct RecordPlace: Sendable, Equatable {
    /// Name of the sheet, empty for a text file.
    package let sheet: String
    /// Line of the text file or row of the sheet, from 1.
    package let line: Int

    package init(sheet: String, line: Int) {
        self.sheet = sheet
        self.line = line
    }
}
