internal import French

/// The people among whom a panel is drawn, one row each, with an answer for each feature of the targets.
package struct SortitionCandidates: Sendable, Equatable {
    /// How each person is called: the identifier of the file, else its rank from 1.
    package private(set) var ids: [String] = []
    /// Values of each person by feature, as indexes of the targets.
    package private(set) var answers: [[Int]] = []
    /// The home of each person when homes are asked for; nil when all its cells are empty.
    package private(set) var homes: [Int?]?
    /// The table as it was, to write those drawn and the others.
    package private(set) var header: [String] = []
    package private(set) var rows: [[String]] = []
    /// The column of identifiers; nil when people are called by their rank.
    package private(set) var idColumn: String?

    /// Names that a column of identifiers commonly has.
    private static let idNames = ["id", "identifiant", "nationbuilder_id", "person_id", "candidate_id", "uuid"]
    private static let limit = 1_000_000

    /// Reads a table of candidates.
    /// - Parameters:
    ///   - idColumn: the column of identifiers; without it, one with a common name.
    ///   - homeColumns: people with the same texts there live together, capitals apart.
    /// - Throws: `TableError` or `SortitionFileError`.
    package init(
        _ table: TableFile, _ targets: SortitionTargets, idColumn: String? = nil, homeColumns: [String] = []
    ) throws {
        var reader: Reader?
        if !homeColumns.isEmpty { homes = [] }
        try table.rows(of: table.sheets.first ?? "") { row in
            guard reader != nil else {
                let columns = try SortitionHeader(row)
                header = columns.names
                reader = try Reader(columns, targets, idColumn ?? "", Self.idNames, homeColumns)
                return
            }
            if ids.count == Self.limit { throw SortitionFileError.tooManyCandidates(limit: Self.limit) }
            if let one = try reader?.person(row, rank: ids.count + 1) {
                ids.append(one.id)
                answers.append(one.answers)
                homes?.append(one.home)
                rows.append(row.cells)
            }
        }
        self.idColumn = reader?.id.map { header[$0] }
        if ids.isEmpty { throw SortitionFileError.noCandidates }
    }
}

/// Reads one row after the other.
private struct Reader {
    let id: Int?
    private let columns: [Int]
    private let homeColumns: [Int]
    private let names: [String]
    private let targets: SortitionTargets
    private let values: [[String: Int]]
    private var lines: [String: Int] = [:]
    private var homes: [String: Int] = [:]

    init(
        _ header: SortitionHeader, _ targets: SortitionTargets, _ asked: String, _ idNames: [String], _ home: [String]
    ) throws(SortitionFileError) {
        self.targets = targets
        names = header.names
        values = targets.features.map { feature in
            Dictionary(feature.values.enumerated().map { ($1.name.key, $0) }, uniquingKeysWith: { first, _ in first })
        }
        var columns: [Int] = []
        for feature in targets.features { columns.append(try header.required(feature.name, [feature.name])) }
        self.columns = columns
        id =
            asked.isEmpty
            ? idNames.lazy.compactMap { header.index([$0]) }.first { !columns.contains($0) }
            : try header.required(asked, [asked])
        var homeColumns: [Int] = []
        for column in home { homeColumns.append(try header.required(column, [column])) }
        self.homeColumns = homeColumns
    }

    mutating func person(
        _ row: TableRow, rank: Int
    ) throws(SortitionFileError) -> (id: String, answers: [Int], home: Int?) {
        let name = id.map(row.text) ?? String(rank)
        if let id, name.isEmpty { throw .emptyCell(column: names[id], line: row.number) }
        if let first = lines.updateValue(row.number, forKey: name) {
            throw .repeatedID(name, line: row.number, first: first)
        }
        var answers: [Int] = []
        for (feature, column) in columns.enumerated() {
            let text = row.text(column)
            if let value = values[feature][text.key] {
                answers.append(value)
                continue
            }
            if text.isEmpty { throw .emptyCell(column: names[column], line: row.number) }
            let known = targets.features[feature].values.map(\.name)
            throw .unknownValue(
                text, column: names[column], line: row.number, nearest: French.nearest(text, among: known))
        }
        return (name, answers, home(row))
    }

    private mutating func home(_ row: TableRow) -> Int? {
        let texts = homeColumns.map { row.text($0).key }
        guard texts.contains(where: { !$0.isEmpty }) else { return nil }
        let key = texts.joined(separator: "\u{0}")
        let number = homes[key] ?? homes.count
        homes[key] = number
        return number
    }
}
