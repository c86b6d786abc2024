/// Reads a CSV file that is held in memory.
enum CSVBytes {
    /// - Throws: `TableError`.
    static func rows(_ bytes: [UInt8], limits: TableLimits = TableLimits()) throws -> [TableRow] {
        if bytes.isEmpty { throw TableError.empty }
        if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
            throw TableError.otherEncoding("UTF-16")
        }
        for other in [[0x50, 0x4B, 3, 4], [0x25, 0x50, 0x44, 0x46], [0xD0, 0xCF, 0x11, 0xE0]] as [[UInt8]]
        where bytes.starts(with: other) {
            throw TableError.unknownFormat
        }
        let text = bytes.dropFirst(bytes.starts(with: TableContents.mark) ? TableContents.mark.count : 0)
        let separator = CSVSeparator.detected(in: text.prefix(1 << 16))
        var rows: [TableRow] = []
        try withoutActuallyEscaping({ (row: TableRow) in rows.append(row) }) { body in
            var reader = CSVReader(separator: separator, rows: RowCounter(sheet: "", limits: limits, body: body))
            try reader.take(text)
            try reader.finish()
        }
        return rows
    }
}
