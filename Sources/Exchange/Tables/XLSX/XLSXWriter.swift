internal import CXLSXWriter
internal import Glibc

/// Writes an XLSX file sheet after sheet, row after row: the header in bold and always in sight, texts never taken for
/// formulas.
///
/// The rows wait in a file beside the one being written, not in memory. The same rows and date give the same bytes. A
/// writer that goes away before it is closed leaves no file.
package final class XLSXWriter {
    private static let rowLimit = 1_048_576
    private static let columnLimit = 16_384
    private static let characterLimit = 32_767

    private var workbook: UnsafeMutablePointer<lxw_workbook>?
    private let path: String
    private let bold: UnsafeMutablePointer<lxw_format>?
    private var worksheet: UnsafeMutablePointer<lxw_worksheet>?
    private var names: Set<String> = []
    private var name = ""
    private var row = 0

    /// - Parameters:
    ///   - path: where the file is made when it is closed, in a folder that can be written.
    ///   - created: the date it carries, seconds since 1970.
    package init(path: String, created: Int64) throws(TableError) {
        // libxlsxwriter finds out at the end, and complains on the standard error output.
        let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw .unwritable }
        Glibc.close(descriptor)
        let folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? "."
        workbook = path.withCString { path in folder.withCString { shim_xlsx_open(path, $0) } }
        guard let workbook else { throw .unwritable }
        self.path = path
        _ = shim_xlsx_date(workbook, created)
        bold = workbook_add_format(workbook)
        format_set_bold(bold)
    }

    deinit {
        guard let workbook else { return }
        // Freeing it alone would leave the files of its rows open.
        workbook_close(workbook)
        unlink(path)
    }

    /// Begins a sheet; the one before can no longer be written to.
    ///
    /// - Parameter widths: of the columns in characters, from the first; the others have the usual one.
    package func sheet(_ name: String, header: [String], widths: [Double] = []) throws(TableError) {
        guard Self.isName(name), names.insert(name.lowercased()).inserted else { throw .badSheetName(name) }
        guard let workbook, let sheet = workbook_add_worksheet(workbook, name) else { throw .unwritable }
        (worksheet, self.name, row) = (sheet, name, 0)
        for (column, width) in widths.enumerated() {
            worksheet_set_column(sheet, lxw_col_t(column), lxw_col_t(column), width, nil)
        }
        worksheet_freeze_panes(sheet, 1, 0)
        try write(header.map(TableCell.text), bold)
    }

    package func row(_ cells: [TableCell]) throws(TableError) { try write(cells, nil) }

    /// Makes the file; nothing can be written afterwards.
    package func close() throws(TableError) {
        guard let workbook else { return }
        self.workbook = nil
        worksheet = nil
        guard workbook_close(workbook) == LXW_NO_ERROR else { throw .unwritable }
    }

    private func write(_ cells: [TableCell], _ format: UnsafeMutablePointer<lxw_format>?) throws(TableError) {
        guard let worksheet else { throw .unwritable }
        guard row < Self.rowLimit else { throw .tooManyRows(sheet: name, limit: Self.rowLimit) }
        for (column, cell) in cells.enumerated() {
            let place = TablePlace.cell(CellAddress.text(column: column, row: row + 1), sheet: name)
            guard column < Self.columnLimit else { throw .tooManyColumns(place, limit: Self.columnLimit) }
            try write(cell, worksheet, lxw_col_t(column), format, place)
        }
        row += 1
    }

    private func write(
        _ cell: TableCell, _ sheet: UnsafeMutablePointer<lxw_worksheet>, _ column: lxw_col_t,
        _ format: UnsafeMutablePointer<lxw_format>?, _ place: TablePlace
    ) throws(TableError) {
        let outcome: lxw_error
        switch cell {
        case .empty, .text(""): return
        case .text(let text):
            let written = CellEscape.encoded(text.withoutControls)
            guard written.unicodeScalars.count <= Self.characterLimit else {
                throw .cellTooLong(place, limit: Self.characterLimit)
            }
            outcome = worksheet_write_string(sheet, lxw_row_t(row), column, written, format)
        case .number(let number):
            if !number.isFinite { return }
            outcome = worksheet_write_number(sheet, lxw_row_t(row), column, number, format)
        case .integer(let integer) where abs(Double(integer)) < 1e15:
            outcome = worksheet_write_number(sheet, lxw_row_t(row), column, Double(integer), format)
        // Spreadsheets keep 15 digits of a number.
        case .integer(let integer):
            outcome = worksheet_write_string(sheet, lxw_row_t(row), column, String(integer), format)
        }
        guard outcome == LXW_NO_ERROR else { throw .unwritable }
    }

    private static func isName(_ name: String) -> Bool {
        1...31 ~= name.utf16.count && !name.contains { "[]:*?/\\".contains($0) }
            && !name.hasPrefix("'") && !name.hasSuffix("'")
            && !name.utf8.contains { $0.isControl || $0 < 0x20 }
    }
}
