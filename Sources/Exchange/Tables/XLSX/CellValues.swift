/// What the cells of a workbook say, as text.
struct CellValues {
    /// A cell as it is written in its sheet.
    struct Cell {
        /// The attribute `t` (ECMA-376 part 1, §18.18.11).
        let type: String
        let style: Int
        var text = ""
        var hasFormula = false
    }

    let texts: SharedTexts
    let styles: CellStyles
    let countsFrom1904: Bool

    init(of workbook: Workbook, in archive: ZipArchive) throws {
        texts = SharedTexts(archive.limits, size: try workbook.textsPart.map(archive.size(of:)) ?? 0)
        styles = CellStyles()
        countsFrom1904 = workbook.countsFrom1904
        if let part = workbook.textsPart { try archive.visit(part, with: texts) }
        if let part = workbook.stylesPart { try archive.visit(part, with: styles) }
    }

    /// - Throws: `errorValue`, `notComputed`, `badCell`.
    func text(of cell: Cell, at place: @autoclosure () -> TablePlace) throws(TableError) -> String {
        switch cell.type {
        case "str", "inlineStr": return CellEscape.decoded(cell.text)
        case _ where cell.text.isEmpty:
            // Nothing is what an empty cell says, but a formula has a result.
            if cell.hasFormula { throw .notComputed(place()) }
            return ""
        case "e": throw .errorValue(cell.text, place())
        default:
            guard let text = value(cell) else { throw .badCell(place()) }
            return text
        }
    }

    private func value(_ cell: Cell) -> String? {
        switch cell.type {
        case "s": Int(cell.text).flatMap { texts[$0] }
        case "b": ["1": "true", "0": "false", "true": "true", "false": "false"][cell.text]
        case "d": ISODate.trimmed(cell.text)
        case "n": number(cell)
        default: nil
        }
    }

    private func number(_ cell: Cell) -> String? {
        guard let number = PlainNumber.text(stored: cell.text) else { return nil }
        guard let format = styles[cell.style], let serial = Double(number) else { return number }
        return SerialDate.text(serial, format, from1904: countsFrom1904) ?? number
    }
}
