internal import Domain

/// Turns the rows of the sheets into a data set, and keeps count of what is wrong.
struct RowReading {
    private struct Level {
        let part: ReadingPlan.Part
        let parent: Int?
        let meanings: [CellMeaning]
        let columns: [Int]
        /// For each level inside, where the row of that name was added.
        var keys: [Int: [String: Int]] = [:]
        var ids: [RowID] = []
        var seen: Set<RowID> = []
        var isHeaderRead = false
    }

    private var builder: DatasetBuilder
    private var levels: [Level]
    private var faults = FaultList()
    private var cells: [Datum] = []

    init(_ codebook: Codebook, _ plan: ReadingPlan) throws(MicrodataReadError) {
        do {
            builder = try DatasetBuilder(codebook)
        } catch { throw .codebook(error) }
        levels = zip(codebook.levels, plan.parts).map { level, part in
            let variables = codebook.variables(of: level.code)
            return Level(
                part: part, parent: codebook.levels.firstIndex { $0.code == level.parent },
                meanings: zip(variables, part.origins).map { variable, origin in
                    if case .token(_, let choice) = origin { return CellMeaning(variable, token: choice) }
                    return CellMeaning(variable, token: nil)
                }, columns: part.origins.map(\.index))
        }
    }

    /// A row of the sheet of that level, the names first.
    mutating func take(_ row: TableRow, _ level: Int) throws {
        guard levels[level].isHeaderRead else {
            levels[level].isHeaderRead = true
            return
        }
        let part = levels[level].part
        if let stray = row.cells.indices.dropFirst(part.header.count).first(where: { !row.cells[$0].isEmpty }) {
            let column = CellAddress.letters(stray)
            return faults.add(MicrodataFault(.strayCell, sheet: part.title, row: row.number, column: column))
        }
        let before = faults.total
        read(row, level)
        let parent = parent(of: row, level)
        let id = id(of: row, level)
        // Once something is wrong, nothing is kept.
        guard faults.total == before, faults.total == 0 else { return }
        do throws(DatasetFault) {
            let place = try builder.add(cells, to: level, parent: parent)
            if let id { levels[level].ids.append(id) }
            remember(row, level, at: place)
        } catch {
            let name = error.column.map { part.header[levels[level].columns[$0]] }
            faults.add(MicrodataFault(.badText, sheet: part.title, row: row.number, column: name))
        }
    }

    func dataset(random: (Int) throws -> [UInt8]) throws -> Dataset {
        try faults.check()
        if builder.counts.first == 0 {
            throw MicrodataReadError.one(MicrodataFault(.noRows, sheet: levels.first?.part.title ?? ""))
        }
        let ids = try zip(levels, builder.counts).map { level, count in
            level.part.ids == nil ? try RowOrder(count: count, random: random).ids : level.ids
        }
        return try builder.frozen(ids)
    }

    private mutating func read(_ row: TableRow, _ level: Int) {
        cells.removeAll(keepingCapacity: true)
        for (meaning, column) in zip(levels[level].meanings, levels[level].columns) {
            do throws(MicrodataFault.Reason) {
                cells.append(try meaning.datum(column < row.cells.count ? row.cells[column] : ""))
            } catch {
                let part = levels[level].part
                faults.add(MicrodataFault(error, sheet: part.title, row: row.number, column: part.header[column]))
                cells.append(.gap(.empty))
            }
        }
    }

    /// By which name the rows inside will know it.
    private mutating func remember(_ row: TableRow, _ level: Int, at place: Int) {
        let part = levels[level].part
        for (inside, column) in part.keys {
            let name = column < row.cells.count ? row.cells[column].trimmed : ""
            if levels[level].keys[inside, default: [:]].updateValue(place, forKey: name) == nil { continue }
            faults.add(
                MicrodataFault(.repeatedRow(name), sheet: part.title, row: row.number, column: part.header[column]))
        }
    }

    private mutating func id(of row: TableRow, _ level: Int) -> RowID? {
        guard let column = levels[level].part.ids else { return nil }
        let part = levels[level].part
        let text = column < row.cells.count ? row.cells[column].trimmed : ""
        guard let id = RowID(text) else {
            let fault = MicrodataFault(
                .badRow(text), sheet: part.title, row: row.number, column: part.header[column])
            faults.add(fault)
            return nil
        }
        if !levels[level].seen.insert(id).inserted {
            let fault = MicrodataFault(
                .repeatedRow(text), sheet: part.title, row: row.number, column: part.header[column])
            faults.add(fault)
        }
        return id
    }

    private mutating func parent(of row: TableRow, _ level: Int) -> Int? {
        guard let above = levels[level].parent, let column = levels[level].part.parent else { return nil }
        let part = levels[level].part
        let text = column < row.cells.count ? row.cells[column].trimmed : ""
        if let place = levels[above].keys[level]?[text] { return place }
        // Where a row above is wrong, those inside it are not.
        if faults.total == 0 {
            faults.add(
                MicrodataFault(.noParent(text), sheet: part.title, row: row.number, column: part.header[column]))
        }
        return nil
    }
}
