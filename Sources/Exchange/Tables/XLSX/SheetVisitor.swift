internal import XML

/// Reads the rows of one sheet of an XLSX file (ECMA-376 part 1, §18.3): cells stand where their address says.
final class SheetVisitor: XMLVisitor {
    private(set) var wantsText = false
    private let values: CellValues
    private var rows: RowCounter
    /// The row being read, from 1; 0 before the first.
    private var row = 0
    private var isInRow = false
    private var cells: [String] = []
    private var column = -1
    private var cell: CellValues.Cell?
    /// Inside a reading aid (`rPh`), whose text is not the cell's.
    private var isAid = false

    init(_ values: CellValues, _ rows: RowCounter) {
        self.values = values
        self.rows = rows
    }

    func start(_ tag: XMLTag) throws {
        switch (tag.name, tag.depth) {
        // worksheet, sheetData, row, c: what has these names elsewhere is something else.
        case ("row", 3): try startRow(tag)
        case ("c", 4) where isInRow: try startCell(tag)
        case ("v", 5): wantsText = cell != nil
        case ("f", 5): cell?.hasFormula = true
        case ("rPh", _): isAid = true
        case ("t", _) where cell?.type == "inlineStr": wantsText = !isAid
        default: break
        }
    }

    func end(_ name: String, depth: Int) throws {
        switch (name, depth) {
        case ("v", 5), ("t", _): wantsText = false
        case ("rPh", _): isAid = false
        case ("c", 4) where isInRow: try endCell()
        case ("row", 3) where isInRow:
            isInRow = false
            try rows.give(row, cells)
        default: break
        }
    }

    func text(_ piece: String) throws {
        cell?.text += piece
        // Not held to its end when it is far too long: an address, four bytes a character.
        if let cell, cell.text.utf8.count > rows.limits.characters * 8 {
            throw TableError.cellTooLong(place, limit: rows.limits.characters)
        }
    }

    private var place: TablePlace {
        .cell(CellAddress.text(column: max(0, column), row: row), sheet: rows.sheet)
    }

    private func startRow(_ tag: XMLTag) throws {
        let number = tag["r"].map { Int($0) ?? 0 } ?? row + 1
        guard number > row, number <= 1 << 30 else { throw TableError.badCell(place) }
        (row, isInRow, column) = (number, true, -1)
        cells.removeAll(keepingCapacity: true)
    }

    private func startCell(_ tag: XMLTag) throws {
        let number = tag["r"].map { CellAddress.column(of: $0) ?? -1 } ?? column + 1
        guard number > column else { throw TableError.badCell(place) }
        column = number
        guard number < rows.limits.columns else {
            throw TableError.tooManyColumns(place, limit: rows.limits.columns)
        }
        cell = CellValues.Cell(type: tag["t"] ?? "n", style: tag["s"].flatMap(Int.init) ?? 0)
    }

    private func endCell() throws {
        guard let cell else { return }
        self.cell = nil
        let text = try rows.checked(values.text(of: cell, at: place), at: place)
        if text.isEmpty { return }
        while cells.count < column { cells.append("") }
        cells.append(text)
    }
}
