internal import French

/// A file of tables as people keep them, CSV, XLSX or ODS: opened, checked, and read row by row without being held.
///
/// The rules are in docs/formats/tables.md. A reading that throws may have given rows before: whoever stores what it
/// reads stores it when the reading is over.
package struct TableFile: Sendable {
    package let format: TableFormat
    /// Names of the sheets in their order, hidden ones too; one, "", for CSV.
    package let sheets: [String]
    /// What stands between the cells of a CSV file.
    package let separator: CSVSeparator?
    package let warnings: [TableWarning]
    private let path: String
    private let limits: TableLimits

    /// Finds out what the file is and checks it as a whole; its rows are checked as they are read.
    package init(path: String, limits: TableLimits = TableLimits()) throws(TableError) {
        self.path = path
        self.limits = limits
        do {
            let contents = try TableContents(of: path, limits)
            (format, sheets) = (contents.format, contents.sheets)
            (separator, warnings) = (contents.separator, contents.warnings)
        } catch let error as TableError {
            throw error
        } catch {
            throw .damaged
        }
        if sheets.isEmpty { throw .noSheet }
    }

    /// Gives each row of a sheet that holds something, from the start at each call.
    /// - Throws: `TableError`, or what the body throws.
    package func rows(of sheet: String, _ body: (TableRow) throws -> Void) throws {
        guard let index = sheets.firstIndex(of: sheet) else {
            throw TableError.unknownSheet(sheet, nearest: French.nearest(sheet, among: sheets))
        }
        try withoutActuallyEscaping(body) { body in
            let rows = RowCounter(sheet: sheet, limits: limits, body: body)
            switch format {
            case .csv: try readText(rows)
            case .xlsx: try readWorkbook(index, rows)
            case .ods:
                try ZipArchive(path, limits).visit(TableContents.odsPart, with: TableVisitor(sheet: index, rows))
            }
        }
    }

    private func readText(_ rows: RowCounter) throws {
        var reader = CSVReader(separator: separator ?? .tab, rows: rows)
        let file = try OpenedFile(path, limit: limits.bytes)
        var piece = try file.next()
        if warnings.contains(.byteOrderMark) { piece.removeFirst(TableContents.mark.count) }
        while !piece.isEmpty {
            try reader.take(piece)
            piece = try file.next()
        }
        try reader.finish()
    }

    private func readWorkbook(_ index: Int, _ rows: RowCounter) throws {
        let archive = try ZipArchive(path, limits)
        let workbook = try Workbook(archive)
        guard workbook.sheets.indices.contains(index) else { throw TableError.damaged }
        let values = try CellValues(of: workbook, in: archive)
        try archive.visit(workbook.sheets[index].part, with: SheetVisitor(values, rows))
    }
}
