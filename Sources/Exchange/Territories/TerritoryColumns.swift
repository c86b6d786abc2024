internal import Domain
internal import French

/// The columns that an official list of the INSEE has, and where they stand in one file.
struct TerritoryColumns {
    let shape: TerritoryRoll.Shape
    private let positions: [String: Int]

    /// What each list must have; the others are known and not read.
    private static let required: [(shape: TerritoryRoll.Shape, columns: [String])] = [
        (.municipalities, ["TYPECOM", "COM", "DEP", "LIBELLE", "COMPARENT"]),
        (.groups, ["CODGEO", "EPCI", "LIBEPCI", "DEP"]),
        (.overseas, ["COMER", "LIBELLE"]),
        (.departements, ["DEP", "REG", "CHEFLIEU", "LIBELLE"]),
        (.regions, ["REG", "CHEFLIEU", "LIBELLE"]),
    ]

    /// - Returns: nil when the row is no header: fewer than half of the columns of any list.
    /// - Throws: `.missingColumn` for a header that lacks some.
    init?(_ cells: [String]) throws(TerritoriesFileError) {
        let names = cells.map { $0.split(whereSeparator: \.isWhitespace).joined().uppercased() }
        let best = Self.required.max { left, right in
            Self.share(left.columns, names) < Self.share(right.columns, names)
        }
        guard let best, Self.share(best.columns, names) >= 0.5 else { return nil }
        for column in best.columns where !names.contains(column) {
            let nearest = French.nearest(column, among: names.filter { !$0.isEmpty })
            throw .missingColumn(column, nearest: nearest, shape: best.shape)
        }
        shape = best.shape
        positions = Dictionary(
            names.enumerated().map { ($0.element, $0.offset) }, uniquingKeysWith: { first, _ in first })
    }

    /// The cell of a column, without the blanks around it; empty beyond the end of a short row.
    func text(_ column: String, of row: [String]) -> String {
        guard let index = positions[column], index < row.count else { return "" }
        return String(row[index].trimmed)
    }

    private static func share(_ columns: [String], _ names: [String]) -> Double {
        Double(columns.count(where: names.contains)) / Double(columns.count)
    }
}

extension String {
    /// The text without the blanks around it.
    fileprivate var trimmed: Substring {
        let start = drop(while: \.isWhitespace)
        guard let last = start.lastIndex(where: { !$0.isWhitespace }) else { return "" }
        return start[...last]
    }
}
