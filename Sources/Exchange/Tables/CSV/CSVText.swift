/// A text as a cell of a CSV file: guarded when it begins like a formula, in quotes when it needs them.
enum CSVText {
    static func append(_ text: String, to bytes: inout [UInt8]) {
        let text = FormulaGuard.guarded(text.withoutControls)
        guard needsQuotes(text) else {
            bytes += text.utf8
            return
        }
        bytes.append(UInt8(ascii: "\""))
        for byte in text.utf8 {
            if byte == UInt8(ascii: "\"") { bytes.append(byte) }
            bytes.append(byte)
        }
        bytes.append(UInt8(ascii: "\""))
    }

    /// Any separator asks for quotes, so that whoever reads the file finds out which one it is.
    private static func needsQuotes(_ text: String) -> Bool {
        text.utf8.first == UInt8(ascii: " ") || text.utf8.last == UInt8(ascii: " ")
            || text.utf8.contains { byte in
                byte == UInt8(ascii: "\"") || byte == 0x0A || byte == 0x0D || CSVSeparator(rawValue: byte) != nil
            }
    }
}
