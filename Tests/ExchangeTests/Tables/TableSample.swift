import Exchange
import TestSupport
import Testing

/// Table files made for one test, in a folder of their own.
struct TableSample {
    let folder: TemporaryDirectory
    var path: String { folder.file("table") }

    init() throws { folder = try TemporaryDirectory() }

    init(_ bytes: [UInt8]) throws {
        try self.init()
        try TextFile.write(bytes, to: path)
    }

    init(_ text: String) throws { try self.init(Array(text.utf8)) }

    init(parts: [(String, String)], password: String? = nil) throws {
        try self.init()
        try ZipFile.write(parts, to: path, password: password)
    }

    func open(_ limits: TableLimits = TableLimits()) throws -> TableFile {
        try TableFile(path: path, limits: limits)
    }

    /// The rows of the sheet, the first one when none is named.
    func rows(of sheet: String? = nil, _ limits: TableLimits = TableLimits()) throws -> [TableRow] {
        let file = try open(limits)
        var rows: [TableRow] = []
        try file.rows(of: sheet ?? file.sheets.first ?? "") { rows.append($0) }
        return rows
    }

    func cells(_ limits: TableLimits = TableLimits()) throws -> [[String]] { try rows(of: nil, limits).map(\.cells) }

    /// What opening and reading refuses, nil when nothing.
    func fault(_ limits: TableLimits = TableLimits()) throws -> TableError? {
        do {
            for sheet in try open(limits).sheets { _ = try rows(of: sheet, limits) }
            return nil
        } catch let error as TableError { return error }
    }
}

extension TableSample {
    /// An XLSX file of one sheet, "Données", with these rows as XML, and of an empty one.
    static func workbook(
        _ rows: String, texts: String = "", formats: String = "", styles: String = "", properties: String = "",
        others: [(String, String)] = []
    ) throws -> TableSample {
        let parts = WorkbookParts.xlsx(
            rows, texts: texts, formats: formats, styles: styles, properties: properties)
        return try TableSample(parts: parts + others)
    }

    /// An ODS file of one sheet, "Données", with these rows as XML, and of another.
    static func spreadsheet(_ rows: String) throws -> TableSample { try TableSample(parts: WorkbookParts.ods(rows)) }
}
