internal import Domain

/// Cuts the bytes of a `.pb` file into rows of cells.
///
/// More lenient than a CSV reader, since these files are written by hand and by many programs: any line end, quotes
/// inside quoted texts, blank lines.
struct PabulibLines {
    struct Line: Equatable {
        var cells: [String]
        let number: Int
    }

    static let limit = 256 << 20

    private(set) var lines: [Line] = []
    private(set) var hasMark = false

    init(_ bytes: [UInt8]) throws(PabulibError) {
        guard bytes.count <= Self.limit else { throw .tooBig(bytes: bytes.count, limit: Self.limit) }
        hasMark = bytes.starts(with: [0xEF, 0xBB, 0xBF])
        let start = hasMark ? 3 : 0
        try Self.check(bytes)
        var at = start
        var number = 1
        while at < bytes.count {
            var row = RowCutter(number: number)
            let after = try row.cut(bytes, from: at)
            number = row.nextNumber
            at = after
            if row.cells.contains(where: { !$0.isEmpty }) {
                lines.append(Line(cells: row.cells, number: row.number))
            }
        }
        if lines.isEmpty { throw .empty }
    }

    private static func check(_ bytes: [UInt8]) throws(PabulibError) {
        let others: [[UInt8]] = [
            [0xFF, 0xFE], [0xFE, 0xFF], [0x50, 0x4B, 3, 4], [0x25, 0x50, 0x44, 0x46], [0xD0, 0xCF, 0x11, 0xE0],
        ]
        if others.contains(where: bytes.starts(with:)) { throw .notText }
        if let place = bytes.firstIndex(where: \.isControl) {
            throw .controlCharacter(code: Int(bytes[place]), line: line(of: place, in: bytes))
        }
        if let place = bytes.firstInvalidUTF8 { throw .notUTF8(line: line(of: place, in: bytes)) }
    }

    private static func line(of place: Int, in bytes: [UInt8]) -> Int {
        var line = 1
        for index in 0..<place {
            if bytes[index] == 0x0A || (bytes[index] == 0x0D && bytes[index + 1] != 0x0A) { line += 1 }
        }
        return line
    }
}

/// Cuts one row.
private struct RowCutter {
    /// The line where the row begins.
    let number: Int
    /// The line after it.
    private(set) var nextNumber: Int
    private(set) var cells: [String] = []

    init(number: Int) {
        self.number = number
        nextNumber = number + 1
    }

    /// - Returns: the place after the line end.
    mutating func cut(_ bytes: [UInt8], from start: Int) throws(PabulibError) -> Int {
        var at = start
        while true {
            let (cell, after) = try self.cell(bytes, from: at)
            cells.append(cell)
            if after >= bytes.count { return after }
            at = after + 1
            if bytes[after] == UInt8(ascii: ";") { continue }
            return bytes[after] == 0x0D && at < bytes.count && bytes[at] == 0x0A ? at + 1 : at
        }
    }

    /// - Returns: the cell without the spaces around it, and the place of what ended it.
    private mutating func cell(_ bytes: [UInt8], from start: Int) throws(PabulibError) -> (String, Int) {
        var first = start
        while first < bytes.count, bytes[first] == 0x20 || bytes[first] == 0x09 { first += 1 }
        if first < bytes.count, bytes[first] == UInt8(ascii: "\"") { return try quoted(bytes, from: first + 1) }
        var end = first
        while end < bytes.count, !Self.ends(bytes[end]) { end += 1 }
        return (Self.text(bytes[first..<end]), end)
    }

    /// A quote ends the cell when the cell's end follows; another one is part of the text.
    private mutating func quoted(_ bytes: [UInt8], from start: Int) throws(PabulibError) -> (String, Int) {
        var content: [UInt8] = []
        var at = start
        while at < bytes.count {
            let byte = bytes[at]
            if byte == UInt8(ascii: "\"") {
                var after = at + 1
                if after < bytes.count, bytes[after] == byte {
                    content.append(byte)
                    at += 2
                    continue
                }
                while after < bytes.count, bytes[after] == 0x20 || bytes[after] == 0x09 { after += 1 }
                if after >= bytes.count || Self.ends(bytes[after]) { return (Self.text(content[...]), after) }
            } else if byte == 0x0A || (byte == 0x0D && !(at + 1 < bytes.count && bytes[at + 1] == 0x0A)) {
                nextNumber += 1
            }
            content.append(byte)
            at += 1
        }
        throw .unterminatedQuote(line: number)
    }

    private static func ends(_ byte: UInt8) -> Bool { byte == UInt8(ascii: ";") || byte == 0x0A || byte == 0x0D }

    private static func text(_ bytes: ArraySlice<UInt8>) -> String {
        String(decoding: bytes, as: UTF8.self).withoutOuterSpaces
    }
}
