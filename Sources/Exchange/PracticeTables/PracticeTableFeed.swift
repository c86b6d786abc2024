package import Domain
internal import French

/// A table of practices (docs/formats/table.md), CSV, XLSX or ODS, read row by row.
///
/// Rows are held one at a time; the sheets of details of a workbook are held together, up to `DetailRows.limit` rows.
package struct PracticeTableFeed: PracticeFeed {
    package let document: SourceDocument
    package let namespace: String
    private let file: TableFile
    private let main: String
    private let context: TableContext

    /// Opens the file and checks the names of its columns.
    ///
    /// - Parameters:
    ///   - document: what the rows cite.
    ///   - namespace: of the identifiers of the rows; with one it is the identity of a practice.
    /// - Throws: `TableError`, `PracticeTableError`.
    package init(
        path: String, document: SourceDocument, namespace: String, limits: TableLimits = TableLimits(),
        vocabularies: Vocabularies = Vocabularies(Vocabulary.shipped)
    ) throws {
        file = try TableFile(path: path, limits: limits)
        self.document = document
        self.namespace = namespace
        context = TableContext(vocabularies: vocabularies, textLimit: PracticesFile.Limits().text)
        let named = file.sheets.first { French.folded($0) == TemplateSheets.main }
        guard let main = named ?? (file.sheets.count == 1 ? file.sheets.first : nil) else {
            throw PracticeTableError.noMainSheet(file.sheets)
        }
        self.main = main
        try checkHeader()
    }

    package var mediaType: String { file.format.mediaType }

    package func read(_ each: (FeedItem) throws -> Void) throws {
        let details = try DetailRows(of: file, besides: main)
        for warning in details.warnings { try each(.warning(warning)) }
        var reading = TableReading(sheet: main, details: details, context: context)
        try file.rows(of: main) { row in
            for item in try reading.read(row) { try each(item) }
        }
        guard reading.hasRows else { throw PracticeTableError.noRows }
        for item in reading.orphans { try each(item) }
    }

    private struct HeaderRead: Error {}

    private func checkHeader() throws {
        do {
            try file.rows(of: main) { row in
                _ = try TableReading.header(row.cells, sheet: main)
                throw HeaderRead()
            }
        } catch is HeaderRead {
            return
        }
        throw PracticeTableError.noRows
    }
}
