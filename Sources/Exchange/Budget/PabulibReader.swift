/// Reads the tables of a `.pb` file: the sections in any order, rows as wide as their header.
struct PabulibReader {
    private(set) var warnings: [PabulibWarning] = []
    private var meta: [Pabulib.Entry] = []
    private var tables: [PabulibError.Section: Pabulib.Table] = [:]

    /// Columns of text that may hold a semicolon without quotes, the likeliest first.
    private static let texts = [
        "name", "description", "category", "categories", "target", "targets", "beneficiaries", "neighborhood",
        "subunit", "district", "proposer", "education",
    ]
    private static let numbers: Set<String> = ["cost", "votes", "score", "selected", "latitude", "longitude"]

    static func read(_ bytes: [UInt8]) throws(PabulibError) -> (file: Pabulib, warnings: [PabulibWarning]) {
        let lines = try PabulibLines(bytes)
        var reader = PabulibReader()
        if lines.hasMark { reader.warnings.append(.byteOrderMark) }
        var section: PabulibError.Section?
        var seen: Set<PabulibError.Section> = []
        var rows: [PabulibLines.Line] = []
        var start = 0
        for line in lines.lines {
            guard let next = self.section(line) else {
                if section == nil { throw .beforeSections(line: line.number) }
                rows.append(line)
                continue
            }
            if let section { try reader.take(section, rows, from: start) }
            if !seen.insert(next).inserted { throw .repeatedSection(next, line: line.number) }
            (section, rows, start) = (next, [], line.number)
        }
        if let section { try reader.take(section, rows, from: start) }
        for section in PabulibError.Section.allCases where !seen.contains(section) { throw .missingSection(section) }
        guard let projects = reader.tables[.projects], let votes = reader.tables[.votes] else {
            throw .missingSection(.votes)
        }
        return (Pabulib(meta: reader.meta, projects: projects, votes: votes), reader.warnings)
    }

    /// The section that a line opens: its name alone, whatever its case.
    private static func section(_ line: PabulibLines.Line) -> PabulibError.Section? {
        guard let first = line.cells.first, line.cells.dropFirst().allSatisfy(\.isEmpty) else { return nil }
        return PabulibError.Section(rawValue: first.uppercased())
    }

    private mutating func take(
        _ section: PabulibError.Section, _ rows: [PabulibLines.Line], from line: Int
    ) throws(PabulibError) {
        if section == .meta { return try takeMeta(rows) }
        guard let head = rows.first else { throw .missingHeader(section, line: line) }
        let columns = Array(head.cells.reversed().drop { $0.isEmpty }.reversed())
        let known = Set(columns.map { $0.lowercased() })
        let wanted = section == .projects ? ["project_id", "cost"] : ["voter_id", "vote"]
        if known.isDisjoint(with: wanted) { throw .missingHeader(section, line: head.number) }
        for column in wanted where !known.contains(column) && column != "voter_id" {
            throw .missingColumn(column, section, line: head.number)
        }
        var seen: Set<String> = []
        if let twice = columns.first(where: { !seen.insert($0.lowercased()).inserted }) {
            throw .repeatedColumn(twice, line: head.number)
        }
        var taken: [Pabulib.Row] = []
        for row in rows.dropFirst() { taken.append(try fitted(row, columns)) }
        tables[section] = Pabulib.Table(columns: columns, rows: taken, line: head.number)
    }

    private mutating func takeMeta(_ rows: [PabulibLines.Line]) throws(PabulibError) {
        var rows = rows[...]
        if let first = rows.first {
            if first.cells.prefix(2).map({ $0.lowercased() }) == ["key", "value"] {
                rows.removeFirst()
            } else {
                warnings.append(.noMetaHeader(line: first.number))
            }
        }
        var values: [String: String] = [:]
        for row in rows {
            let value = row.cells.dropFirst().reversed().drop { $0.isEmpty }.reversed().joined(separator: ";")
            let key = row.cells[0]
            if let known = values.updateValue(value, forKey: key.lowercased()) {
                guard known == value else { throw .contradiction(key: key, line: row.number) }
                warnings.append(.repeatedKey(key, line: row.number))
            } else {
                meta.append(Pabulib.Entry(key, value, line: row.number))
            }
        }
    }

    /// A row as wide as its header: filled up, or with the cells joined that a semicolon without quotes cut.
    private mutating func fitted(
        _ row: PabulibLines.Line, _ columns: [String]
    ) throws(PabulibError) -> Pabulib.Row {
        var cells = row.cells
        while cells.count > columns.count, cells.last == "" { cells.removeLast() }
        let extra = cells.count - columns.count
        guard extra > 0 else {
            return Pabulib.Row(cells + [String](repeating: "", count: -extra), line: row.number)
        }
        for name in Self.texts {
            guard let place = columns.firstIndex(where: { $0.lowercased() == name }) else { continue }
            let joined = cells[place...(place + extra)].joined(separator: ";")
            let whole = cells[..<place] + [joined] + cells[(place + extra + 1)...]
            if Self.agree(Array(whole), columns) {
                warnings.append(.joinedSemicolons(column: columns[place], line: row.number))
                return Pabulib.Row(Array(whole), line: row.number)
            }
        }
        throw .tooManyCells(line: row.number, found: cells.count, expected: columns.count)
    }

    /// Whether the columns of numbers hold numbers.
    private static func agree(_ cells: [String], _ columns: [String]) -> Bool {
        zip(cells, columns).allSatisfy { cell, column in
            guard numbers.contains(column.lowercased()) else { return true }
            if column.lowercased() != "cost" && (cell.isEmpty || cell.lowercased() == "none") { return true }
            let digits = cell.first == "-" ? String(cell.dropFirst()) : cell
            if case .success = DecimalText.reading(digits) { return true }
            return false
        }
    }
}
