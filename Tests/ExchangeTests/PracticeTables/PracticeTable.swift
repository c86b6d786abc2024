import Domain
import Exchange
import TestSupport

/// A table of practices on disk, as a test writes it.
struct PracticeTable {
    private let folder: TemporaryDirectory
    let path: String

    /// - Parameter text: of a CSV file.
    init(_ text: String) throws {
        try self.init { path in try TextFile.write(Array(text.utf8), to: path) }
    }

    /// - Parameter write: makes the file at that path.
    init(_ write: (String) throws -> Void) throws {
        folder = try TemporaryDirectory()
        path = folder.file("table")
        try write(path)
    }

    /// A workbook: names of sheets with their rows, the header first.
    init(workbook sheets: [(name: String, rows: [[String]])]) throws {
        try self.init { path in
            let writer = try XLSXWriter(path: path, created: 0)
            for sheet in sheets {
                try writer.sheet(sheet.name, header: sheet.rows.first ?? [])
                for row in sheet.rows.dropFirst() { try writer.row(row.map(TableCell.text)) }
            }
            try writer.close()
        }
    }

    func items() throws -> [FeedItem] {
        var items: [FeedItem] = []
        try PracticeTableFeed(path: path, document: PracticeFeeds.table, namespace: "essai").read { items.append($0) }
        return items
    }

    func drafts() throws -> [PracticeDraft] {
        try items().compactMap { if case .draft(let draft) = $0 { draft } else { nil } }
    }

    func refusals() throws -> [ImportRefusal] {
        try items().compactMap { if case .refusal(let refusal) = $0 { refusal } else { nil } }
    }

    func warnings() throws -> [ImportWarning] {
        try items().compactMap { if case .warning(let warning) = $0 { warning } else { nil } }
    }

    /// Why the file as a whole is refused.
    func fault() -> PracticeTableError? {
        do {
            _ = try items()
            return nil
        } catch { return error as? PracticeTableError }
    }
}
