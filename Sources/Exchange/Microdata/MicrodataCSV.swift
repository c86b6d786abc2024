package import Domain

/// Writes the rows of a level as CSV: a line of codes, then a row a line; docs/formats/microdata.md describes the cells.
package struct MicrodataCSV {
    package enum Form: String, Sendable, CaseIterable {
        /// For spreadsheets of French-speaking countries: `;`, decimal comma, byte order mark.
        case spreadsheet
        /// For programs: `,`, decimal point.
        case machine
        /// As `machine`, for readers that end a row at each line end: those inside texts become blanks.
        case lines
    }

    private static let pieceSize = 1 << 16

    private let dataset: Dataset
    private let form: Form
    private let separator: UInt8

    package init(_ dataset: Dataset, _ form: Form) {
        self.dataset = dataset
        self.form = form
        separator = form == .spreadsheet ? UInt8(ascii: ";") : UInt8(ascii: ",")
    }

    /// - Parameters:
    ///   - table: one of the data set.
    ///   - sink: takes the next bytes of the file.
    package func write(_ table: Dataset.Table, into sink: ([UInt8]) throws -> Void) rethrows {
        let above = dataset.tables.first { $0.level.code == table.level.parent }
        var bytes: [UInt8] = form == .spreadsheet ? [0xEF, 0xBB, 0xBF] : []
        bytes += header(table)
        let columns = zip(table.variables, table.columns).map { CSVColumn($0, $1, form) }
        let banner = dataset.codebook.isSynthetic ? [separator] + Array(MicrodataWords.syntheticMark.utf8) : []
        for row in 0..<table.count {
            bytes += table.ids[row].utf8
            if let above {
                bytes.append(separator)
                bytes += above.ids[Int(table.parents[row])].utf8
            }
            for column in columns {
                bytes.append(separator)
                column.append(row, to: &bytes)
            }
            bytes += banner
            bytes += [0x0D, 0x0A]
            if bytes.count >= Self.pieceSize {
                try sink(bytes)
                bytes.removeAll(keepingCapacity: true)
            }
        }
        try sink(bytes)
    }

    private func header(_ table: Dataset.Table) -> [UInt8] {
        let names = MicrodataHeader.names(of: table, in: dataset.codebook)
        return Array(names.map { Array($0.utf8) }.joined(separator: [separator])) + [0x0D, 0x0A]
    }
}

/// The names of the columns of a level, in files.
enum MicrodataHeader {
    static func names(of table: Dataset.Table, in codebook: Codebook) -> [String] {
        [Codebook.rowColumn] + (table.level.parent == nil ? [] : [Codebook.parentColumn])
            + table.variables.map(\.code) + (codebook.isSynthetic ? [Codebook.bannerColumn] : [])
    }
}

/// The cells of one column as bytes; a class for the same reason as `Spelling`.
private final class CSVColumn {
    private let spelling: Spelling
    private let kind: Variable.Kind
    private let form: MicrodataCSV.Form

    init(_ variable: Variable, _ column: Column, _ form: MicrodataCSV.Form) {
        spelling = Spelling(variable, column)
        kind = variable.kind
        self.form = form
    }

    func append(_ row: Int, to bytes: inout [UInt8]) {
        let isGap = spelling.column.gap(at: row) != nil
        switch kind {
        case .territory, .organisation, .text:
            if isGap { bytes += spelling.text(row).utf8 } else { appendText(row, to: &bytes) }
        case .single, .several, .ordered, .matrix:
            let code = spelling.column.codes[row]
            // Most are one digit.
            if 0...9 ~= code { bytes.append(0x30 + UInt8(code)) } else { bytes += spelling.text(row).utf8 }
        case .number where !isGap:
            let text = PlainNumber.text(spelling.column.numbers[row]) ?? ""
            let comma = form == .spreadsheet ? UInt8(ascii: ",") : UInt8(ascii: ".")
            for byte in text.utf8 { bytes.append(byte == UInt8(ascii: ".") ? comma : byte) }
        default: bytes += spelling.text(row).utf8
        }
    }

    private func appendText(_ row: Int, to bytes: inout [UInt8]) {
        let text = spelling.text(row)
        let isLine = form == .lines && text.utf8.contains { $0 == 0x0A || $0 == 0x0D }
        CSVText.append(isLine ? text.inOneLine : text, to: &bytes)
    }
}

extension String {
    /// With one blank for each run of line ends and tabs.
    var inOneLine: String {
        split { $0.isNewline || $0 == "\t" }.joined(separator: " ")
    }
}
