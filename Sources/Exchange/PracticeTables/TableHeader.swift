internal import Domain
internal import French

/// Which column of a table holds what, by the names of its first row; case, accents and underscores do not matter.
struct TableHeader {
    /// Place of each known column in a row, by its name.
    private(set) var places: [String: Int] = [:]
    /// Names of the columns that are left aside on purpose.
    private(set) var ignored: [String] = []
    let width: Int
    let sheet: String
    private var strangers: [PracticeTableError.Stranger] = []

    /// - Parameter names: those that the sheet may have.
    init(_ cells: [String], names: [String], sheet: String) throws(PracticeTableError) {
        width = cells.count
        self.sheet = sheet
        let known = Dictionary(names.map { (Self.folded($0), $0) }, uniquingKeysWith: { first, _ in first })
        for (index, cell) in cells.enumerated() where !cell.trimmed.isEmpty {
            if let name = known[Self.folded(cell)] {
                guard places[name] == nil else { throw .repeatedColumn(name, sheet: sheet) }
                places[name] = index
            } else if cell.trimmed.hasPrefix("_") {
                ignored.append(cell.trimmed)
            } else {
                let nearest = French.nearest(Self.folded(cell), among: known.keys.sorted()).flatMap { known[$0] }
                strangers.append(.init(sheet: sheet, name: cell.trimmed, nearest: nearest))
            }
        }
        if !strangers.isEmpty { throw .unknownColumns(strangers) }
    }

    /// The cell of a column, without the blanks around it; empty when the row is too short or the column not there.
    func cell(_ name: String, of row: [String]) -> String {
        guard let place = places[name], place < row.count else { return "" }
        return row[place].trimmed
    }

    /// True when the row holds something beyond the columns that have a name.
    func isTooLong(_ row: [String]) -> Bool { row.dropFirst(width).contains { !$0.trimmed.isEmpty } }

    private static func folded(_ name: String) -> String {
        French.folded(String(name.trimmed.map { $0 == "_" ? " " : $0 })).trimmed
    }
}
