/// Hands the rows of a sheet over, without those that hold nothing, and stops when there are too many.
struct RowCounter {
    let sheet: String
    let limits: TableLimits
    private let body: (TableRow) throws -> Void
    private var rows = 0
    private var cells = 0

    init(sheet: String, limits: TableLimits, body: @escaping (TableRow) throws -> Void) {
        self.sheet = sheet
        self.limits = limits
        self.body = body
    }

    mutating func give(_ number: Int, _ row: [String]) throws {
        cells += row.count
        guard cells <= limits.cells else { throw TableError.tooManyCells(sheet: sheet, limit: limits.cells) }
        guard row.contains(where: { !$0.isEmpty }) else { return }
        rows += 1
        guard rows <= limits.rows else { throw TableError.tooManyRows(sheet: sheet, limit: limits.rows) }
        try body(TableRow(number: number, cells: row))
    }

    /// The text of a workbook's cell, when it may stand there.
    func checked(_ text: String, at place: @autoclosure () -> TablePlace) throws -> String {
        // Bytes are at least as many as characters, and counted at once.
        if text.utf8.count > limits.characters, text.unicodeScalars.count > limits.characters {
            throw TableError.cellTooLong(place(), limit: limits.characters)
        }
        if let control = text.utf8.first(where: \.isControl) {
            throw TableError.controlCharacter(UInt32(control), place())
        }
        return text
    }
}

extension UInt8 {
    /// C0 controls and DEL, but tab and line ends, which texts have.
    var isControl: Bool { self < 0x20 && self != 0x09 && self != 0x0A && self != 0x0D || self == 0x7F }
}
