internal import XML

/// Reads the rows of one sheet of an ODS file (ODF 1.3 part 3, §9.1): repeated cells and rows are written out as far as
/// they hold something.
final class TableVisitor: XMLVisitor {
    private(set) var wantsText = false
    private var rows: RowCounter
    private let index: Int
    private var sheets = 0
    private var isInSheet = false
    /// Depth of the element whose content is nothing of ours: comments, drawings, a table inside a cell.
    private var skipped: Int?
    private var row = 0
    private var repeated = 1
    private var rowDepth = 0
    private var cells: [String] = []
    private var column = 0
    private var cell: ODSCell?
    private var cellDepth = 0

    /// What stands in a paragraph and is not its text.
    private static let asides: Set<String> = ["annotation", "note", "ruby-text", "frame"]

    /// - Parameter index: which of the sheets, from 0.
    init(sheet index: Int, _ rows: RowCounter) {
        self.index = index
        self.rows = rows
    }

    func start(_ tag: XMLTag) throws {
        if skipped != nil { return }
        if tag.name == "table", tag.depth == 4 {
            isInSheet = sheets == index
            sheets += 1
        }
        guard isInSheet else { return }
        switch tag.name {
        case _ where cell != nil: startInCell(tag)
        case "table-row": try startRow(tag)
        case "table-cell" where tag.depth == rowDepth + 1, "covered-table-cell" where tag.depth == rowDepth + 1:
            cell = try ODSCell(tag, at: place)
            cellDepth = tag.depth
        case "shapes", "named-expressions": skipped = tag.depth
        default: break
        }
    }

    func end(_ name: String, depth: Int) throws {
        if let skipped {
            if skipped == depth { self.skipped = nil }
            return
        }
        guard isInSheet else { return }
        if cell != nil {
            if depth == cellDepth { return try endCell() }
            if depth == cellDepth + 1 { wantsText = false }
        } else if name == "table-row", depth == rowDepth {
            try endRow()
        } else if name == "table", depth == 4 {
            isInSheet = false
        }
    }

    func text(_ piece: String) throws {
        if skipped != nil { return }
        cell?.text.write(piece)
        try checkLength()
    }

    private var place: TablePlace {
        .cell(CellAddress.text(column: min(column, rows.limits.columns), row: row + 1), sheet: rows.sheet)
    }

    /// Nothing but paragraphs right under a cell is its text.
    private func startInCell(_ tag: XMLTag) {
        switch tag.name {
        case "p" where tag.depth == cellDepth + 1, "h" where tag.depth == cellDepth + 1:
            cell?.text.startParagraph()
            wantsText = true
        case "s" where wantsText:
            let times = tag["c", in: ODSNamespace.text].map { Int($0) ?? 1 } ?? 1
            // One over the limit is refused as well as more.
            cell?.text.insert(" ", times: min(max(0, times), rows.limits.characters + 1))
        case "tab" where wantsText: cell?.text.insert("\t", times: 1)
        case "line-break" where wantsText: cell?.text.insert("\n", times: 1)
        default: if tag.depth == cellDepth + 1 || Self.asides.contains(tag.name) { skipped = tag.depth }
        }
    }

    private func startRow(_ tag: XMLTag) throws {
        let times = tag["number-rows-repeated", in: ODSNamespace.table].map { Int($0) ?? 0 } ?? 1
        guard times > 0, times <= 1 << 30 else { throw TableError.badCell(place) }
        (repeated, rowDepth, column) = (times, tag.depth, 0)
        cells.removeAll(keepingCapacity: true)
    }

    private func endRow() throws {
        defer { row += repeated }
        guard row <= 1 << 30 else { throw TableError.tooManyRows(sheet: rows.sheet, limit: rows.limits.rows) }
        if cells.isEmpty { return }
        for time in 1...repeated { try rows.give(row + time, cells) }
    }

    private func endCell() throws {
        try checkLength()
        guard let cell else { return }
        self.cell = nil
        wantsText = false
        let said = try rows.checked(cell.said(at: place), at: place)
        defer { column += min(cell.repeated, 1 << 30) }
        guard column <= 1 << 30 else { throw TableError.tooManyColumns(place, limit: rows.limits.columns) }
        if said.isEmpty { return }
        let (end, isTooFar) = column.addingReportingOverflow(cell.repeated)
        guard !isTooFar, end <= rows.limits.columns else {
            throw TableError.tooManyColumns(place, limit: rows.limits.columns)
        }
        while cells.count < column { cells.append("") }
        while cells.count < end { cells.append(said) }
    }

    private func checkLength() throws {
        // Not held to its end when it is far too long: four bytes a character at most.
        guard let cell, cell.text.bytes.count > rows.limits.characters * 4 else { return }
        throw TableError.cellTooLong(place, limit: rows.limits.characters)
    }
}
