/// Writes a CSV file (RFC 4180, UTF-8, CRLF) piece by piece; texts that begin like a formula are guarded by an apostrophe.
///
/// Reading the file back with `TableFile` gives the same texts; of rows, those that hold nothing are not given.
package struct CSVWriter {
    private static let pieceSize = 1 << 16

    private let separator: UInt8
    private let sink: ([UInt8]) throws -> Void
    private var bytes: [UInt8] = []

    /// - Parameters:
    ///   - separator: `semicolon` for the spreadsheets of French-speaking countries.
    ///   - hasMark: begins with a byte order mark, without which Excel takes UTF-8 for Windows-1252.
    ///   - sink: takes the next bytes of the file.
    package init(
        separator: CSVSeparator = .semicolon, hasMark: Bool = true, into sink: @escaping ([UInt8]) throws -> Void
    ) {
        self.separator = separator.rawValue
        self.sink = sink
        if hasMark { bytes = [0xEF, 0xBB, 0xBF] }
    }

    package mutating func row(_ cells: [TableCell]) throws {
        for (index, cell) in cells.enumerated() {
            if index > 0 { bytes.append(separator) }
            append(cell)
        }
        bytes += [0x0D, 0x0A]
        if bytes.count >= Self.pieceSize { try finish() }
    }

    /// Gives the sink what it has not had yet; to be called at the end.
    package mutating func finish() throws {
        if bytes.isEmpty { return }
        try sink(bytes)
        bytes.removeAll(keepingCapacity: true)
    }

    private mutating func append(_ cell: TableCell) {
        switch cell {
        case .text(let text): CSVText.append(text, to: &bytes)
        case .number(let number): bytes += (PlainNumber.text(number) ?? "").utf8
        case .integer(let integer): bytes += String(integer).utf8
        case .empty: break
        }
    }
}
