package import Domain

/// Writes a data set as a workbook: the codes, the same rows in words, the codebook, and what to read first.
package struct MicrodataWorkbook {
    private let dataset: Dataset
    private let notice: MicrodataNotice
    private let words: MicrodataWords
    private let day: CalendarDay?

    package init(_ dataset: Dataset, _ freeze: Freeze?, language: String) {
        self.dataset = dataset
        words = MicrodataWords.words(in: language)
        notice = MicrodataNotice(dataset, freeze, words)
        day = freeze?.day
    }

    /// - Parameter path: of the file to make.
    /// - Throws: `tooManyRows` beyond what a sheet holds, `unwritable`.
    package func write(at path: String) throws(TableError) {
        // The day of the freeze, so that the same data set gives the same bytes.
        let writer = try XLSXWriter(path: path, created: Int64(day?.number ?? 0) * 86_400)
        for table in dataset.tables { try writeCodes(table, writer) }
        for table in dataset.tables { try writeLabels(table, writer) }
        try writeCodebook(writer)
        try writeNotice(writer)
        try writer.close()
    }

    /// Names of sheets have at most 31 characters, none of a few signs.
    private func name(_ first: String, _ table: Dataset.Table) -> String {
        table.level.parent == nil ? first : String("\(first) \(table.level.code)".prefix(31))
    }

    private func writeCodes(_ table: Dataset.Table, _ writer: XLSXWriter) throws(TableError) {
        let names = MicrodataHeader.names(of: table, in: dataset.codebook)
        try writer.sheet(name(words.data, table), header: names, widths: names.map(Self.width))
        let spellings = zip(table.variables, table.columns).map(Spelling.init)
        for row in 0..<table.count {
            try writer.row(start(row, of: table) + spellings.map { $0.cell(row) } + banner)
        }
    }

    private func writeLabels(_ table: Dataset.Table, _ writer: XLSXWriter) throws(TableError) {
        let names =
            [words.row] + (table.level.parent == nil ? [] : [words.parent])
            + table.variables.map { dataset.codebook.fullLabel(of: $0, in: words.language) }
            + (dataset.codebook.isSynthetic ? [Codebook.bannerColumn] : [])
        try writer.sheet(name(words.labels, table), header: names, widths: names.map { _ in 24 })
        let columns = zip(table.variables, table.columns).map { LabelledColumn($0, $1, words) }
        for row in 0..<table.count {
            try writer.row(start(row, of: table) + columns.map { $0.cell(row) } + banner)
        }
    }

    private func writeCodebook(_ writer: XLSXWriter) throws(TableError) {
        let rows = CodebookRows(dataset.codebook, words)
        let header = rows.header + (dataset.codebook.isSynthetic ? [Codebook.bannerColumn] : [])
        try writer.sheet(words.dictionary, header: header, widths: [18, 12, 20, 40, 50, 30, 10, 18, 40, 8])
        for row in rows.rows { try writer.row(row + banner) }
    }

    private func writeNotice(_ writer: XLSXWriter) throws(TableError) {
        try writer.sheet(words.readMe, header: [notice.title], widths: [30, 90])
        if let banner = notice.banner { try writer.row([.text(banner)]) }
        for line in notice.lines { try writer.row([.text(line.name), .text(line.text)]) }
    }

    private func start(_ row: Int, of table: Dataset.Table) -> [TableCell] {
        let id = TableCell.text(table.ids[row].description)
        let above = dataset.tables.first { $0.level.code == table.level.parent }
        return above.map { [id, .text($0.ids[Int(table.parents[row])].description)] } ?? [id]
    }

    private var banner: [TableCell] { dataset.codebook.isSynthetic ? [.text(MicrodataWords.syntheticMark)] : [] }

    private static func width(_ name: String) -> Double { Double(max(name.count + 2, 10)) }
}

extension Spelling {
    /// The cell as codes: a number as a number where the workbook keeps all its digits.
    fileprivate func cell(_ row: Int) -> TableCell {
        if let gap = column.gap(at: row) {
            let code = variable.missing.code(of: gap).map { Int($0) }
            return variable.kind.isText ? .text(text(row)) : code.map(TableCell.integer) ?? .empty
        }
        return switch variable.kind {
        case .single, .several, .ordered, .matrix: .integer(Int(column.codes[row]))
        case .number: PlainNumber.cell(column.numbers[row])
        case .date, .territory, .organisation, .text: .text(text(row).fittingCell)
        }
    }
}

extension String {
    /// What a cell of a workbook holds: some characters take seven there. What does not fit is cut, and says so.
    fileprivate var fittingCell: String {
        let limit = 32_767
        guard utf8.count > limit / 7, CellEscape.encoded(self).unicodeScalars.count > limit else { return self }
        let plain = replacing("\r\n", with: "\n").replacing("\r", with: "\n")
        guard CellEscape.encoded(plain).unicodeScalars.count > limit else { return plain }
        var cut = plain.unicodeScalars.prefix(limit / 7 - 4)
        cut.append(contentsOf: " […]".unicodeScalars)
        return String(cut)
    }
}

extension PlainNumber {
    /// Workbooks are written with 16 digits: a number that has more is written as text.
    fileprivate static func cell(_ number: Double) -> TableCell {
        let digits = number.description.prefix { $0 != "e" }.utf8.filter { 0x30...0x39 ~= $0 }.drop { $0 == 0x30 }
        return digits.count <= 16 ? .number(number) : text(number).map(TableCell.text) ?? .empty
    }
}

/// The cells of a column in words.
private struct LabelledColumn {
    private let spelling: Spelling
    private let words: MicrodataWords
    private let labels: [Int32: String]
    private let names: [String: String]

    init(_ variable: Variable, _ column: Column, _ words: MicrodataWords) {
        spelling = Spelling(variable, column)
        self.words = words
        let pairs = variable.values.map { ($0, $0.label.text(in: words.language)) }
        labels = Dictionary(pairs.map { ($0.0.number, $0.1) }) { first, _ in first }
        names = Dictionary(pairs.map { ($0.0.name, $0.1) }) { first, _ in first }
    }

    func cell(_ row: Int) -> TableCell {
        let (variable, column) = (spelling.variable, spelling.column)
        if let gap = column.gap(at: row) { return gap == .empty ? .empty : .text(words.word(gap)) }
        switch variable.kind {
        case .single, .matrix: return .text(labels[column.codes[row]] ?? "")
        case .territory, .organisation:
            let code = column.texts[Int(column.codes[row])]
            return .text(names[code] ?? code)
        case .text: return .text(column.texts[Int(column.codes[row])].fittingCell)
        default: return spelling.cell(row)
        }
    }
}
