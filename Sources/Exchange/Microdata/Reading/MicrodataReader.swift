package import Domain

/// Reads answers from files of tables: our own, those of ODK Central and KoboToolbox, or any with a line of names.
///
/// Nothing is kept of files in which one cell is wrong.
package struct MicrodataReader {
    /// One file, and what people call it.
    package struct Source: Sendable {
        package let name: String
        package let path: String

        package init(name: String, path: String) {
            self.name = name
            self.path = path
        }
    }

    /// What is read, and what the files have besides.
    package struct Reading: Sendable {
        package let dataset: Dataset
        /// Sheets and columns that no variable of the codebook is read from.
        package let unread: [String]
        /// The column that each variable was read from, to be shown: names of groups are looked past.
        package let columns: [String: String]
    }

    /// A million rows of 40 columns, for whoever runs the server: what others send has the usual limits.
    package static var largeLimits: TableLimits {
        var limits = TableLimits()
        limits.bytes = 512 << 20
        limits.partBytes = 2 << 30
        limits.cells = 42_000_000
        limits.sharedBytes = 512 << 20
        return limits
    }

    /// Those that have a line of names and something below.
    package let sheets: [MicrodataSheet]
    let files: [TableFile]
    let sources: [Source]

    package init(_ sources: [Source], limits: TableLimits = TableLimits()) throws(MicrodataReadError) {
        self.sources = sources
        var (files, sheets): ([TableFile], [MicrodataSheet]) = ([], [])
        for (index, source) in sources.enumerated() {
            do throws(TableError) {
                let file = try TableFile(path: source.path, limits: limits)
                files.append(file)
                for sheet in file.sheets {
                    guard let header = try file.header(of: sheet) else { continue }
                    let title = file.sheets.count > 1 ? "\(source.name), \(sheet)" : source.name
                    let found = MicrodataSheet(title: title, name: sheet, header: header, file: index)
                    if !found.isExplanation { sheets.append(found) }
                }
            } catch {
                throw .table(error, file: source.name)
            }
        }
        (self.files, self.sheets) = (files, sheets)
        if sheets.isEmpty {
            throw .one(MicrodataFault(.noRows, sheet: sources.first?.name ?? ""))
        }
        for sheet in sheets {
            guard let name = sheet.repeated else { continue }
            throw .one(MicrodataFault(.repeatedColumn, sheet: sheet.title, row: 1, column: name))
        }
    }

    /// The answers as the codebook says.
    ///
    /// - Parameters:
    ///   - columns: for some variables the name of the column they are read from; the others are found by their codes.
    ///   - random: gives that many bytes of a source made for secrets, for the ids of rows that have none of ours.
    package func reading(
        _ codebook: Codebook, columns: [String: String] = [:], random: (Int) throws -> [UInt8]
    ) throws -> Reading {
        if let fault = codebook.fault { throw MicrodataReadError.codebook(fault) }
        var codebook = codebook
        // The banner stays, whatever the codebook forgot.
        if isSynthetic { codebook.isSynthetic = true }
        let plan = try ReadingPlan(codebook, sheets, columns)
        var rows = try RowReading(codebook, plan)
        for (level, part) in plan.parts.enumerated() {
            let sheet = sheets[part.sheet]
            try tabled(sheet) { try files[sheet.file].rows(of: sheet.name) { try rows.take($0, level) } }
        }
        return Reading(dataset: try rows.dataset(random: random), unread: plan.unread, columns: plan.origins)
    }

    /// One of the sheets says that its rows were made by a program.
    var isSynthetic: Bool { sheets.contains { $0.index(Codebook.bannerColumn) != nil } }

    /// Gives the rows below the names.
    func rows(of sheet: MicrodataSheet, _ body: (TableRow) throws -> Void) throws {
        var isFirst = true
        try tabled(sheet) {
            try files[sheet.file].rows(of: sheet.name) { row in
                if !isFirst { try body(row) }
                isFirst = false
            }
        }
    }

    private func tabled(_ sheet: MicrodataSheet, _ body: () throws -> Void) throws {
        do {
            try body()
        } catch let error as TableError {
            throw MicrodataReadError.table(error, file: sources[sheet.file].name)
        }
    }
}

extension TableFile {
    /// Only to stop a reading.
    private struct Enough: Error {}

    /// The first row, without blanks around; nil when there is no other.
    fileprivate func header(of sheet: String) throws(TableError) -> [String]? {
        var header: [String]?
        do {
            try rows(of: sheet) { row in
                if header != nil { throw Enough() }
                header = row.cells.map { $0.trimmed }
            }
            return nil
        } catch let error as TableError {
            throw error
        } catch {
            return header
        }
    }
}
