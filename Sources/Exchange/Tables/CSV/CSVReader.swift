internal import Domain

/// Takes the bytes of a CSV file (RFC 4180) one after the other and hands its rows over.
///
/// Lines end with CRLF, LF or CR. A quote is one only where a cell begins; elsewhere it is text.
struct CSVReader {
    private enum State { case cellStart, plain, quoted, afterQuote }

    private static let quote = UInt8(ascii: "\"")

    private let separator: UInt8
    private var rows: RowCounter
    private var state = State.cellStart
    private var cell: [UInt8] = []
    private var characters = 0
    private var cells: [String] = []
    private var line = 1
    /// Lines where the row, the cell and its quote began.
    private var rowLine = 1
    private var cellLine = 1
    private var isAfterCR = false

    init(separator: CSVSeparator, rows: RowCounter) {
        self.separator = separator.rawValue
        self.rows = rows
    }

    mutating func take(_ bytes: some Sequence<UInt8>) throws {
        for byte in bytes { try take(byte) }
    }

    /// Gives the last row, which need not have a line end.
    mutating func finish() throws {
        if state == .quoted { throw TableError.unterminatedQuote(line: cellLine) }
        if state != .cellStart || !cells.isEmpty { try endRow() }
    }

    private mutating func take(_ byte: UInt8) throws {
        let isSecondHalf = isAfterCR && byte == 0x0A
        isAfterCR = byte == 0x0D
        if byte.isControl { throw TableError.controlCharacter(UInt32(byte), .line(line)) }
        switch state {
        case .quoted:
            if (byte == 0x0A && !isSecondHalf) || byte == 0x0D { line += 1 }
            if byte == Self.quote { state = .afterQuote } else { try append(byte) }
        case .afterQuote where byte == Self.quote:
            state = .quoted
            try append(byte)
        default:
            if isSecondHalf { return }
            try takeOutside(byte)
        }
    }

    private mutating func takeOutside(_ byte: UInt8) throws {
        switch byte {
        case separator: try endCell()
        case 0x0A, 0x0D:
            try endRow()
            line += 1
            (rowLine, cellLine) = (line, line)
        case Self.quote where state == .cellStart:
            state = .quoted
        default:
            if state == .afterQuote { throw TableError.strayQuote(line: line) }
            state = .plain
            try append(byte)
        }
    }

    private mutating func append(_ byte: UInt8) throws {
        // The other bytes of a character of UTF-8 begin with 10.
        if byte & 0xC0 != 0x80 { characters += 1 }
        guard characters <= rows.limits.characters else {
            throw TableError.cellTooLong(.line(cellLine), limit: rows.limits.characters)
        }
        cell.append(byte)
    }

    private mutating func endCell() throws {
        guard cells.count < rows.limits.columns else {
            throw TableError.tooManyColumns(.line(rowLine), limit: rows.limits.columns)
        }
        guard let text = String(validating: cell, as: UTF8.self) else {
            let before = cell[..<(cell.firstInvalidUTF8 ?? 0)]
            throw TableError.notUTF8(line: cellLine + before.count { $0 == 0x0A })
        }
        cells.append(FormulaGuard.unguarded(text))
        cell.removeAll(keepingCapacity: true)
        (characters, state, cellLine) = (0, .cellStart, line)
    }

    private mutating func endRow() throws {
        let isBlank = cells.isEmpty && state == .cellStart
        if !isBlank { try endCell() }
        try rows.give(rowLine, cells)
        cells.removeAll(keepingCapacity: true)
        state = .cellStart
    }
}
