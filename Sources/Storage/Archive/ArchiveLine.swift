internal import Domain
internal import SQL

/// Reads one line of a table: a JSON object with exactly the columns of the schema.
struct ArchiveLine {
    private let columns: [ArchiveColumn]
    private let names: Set<String>

    init(_ columns: [ArchiveColumn]) {
        self.columns = columns
        names = Set(columns.map(\.name))
    }

    /// The values in the order of the columns.
    func values(_ line: [UInt8]) throws(LineFault) -> [SQLValue] {
        let json: JSON
        do { json = try JSON.parse(line, depthLimit: 2) } catch { throw .json(error.reason) }
        guard case .object(let members) = json else { throw .notAnObject }
        if let stranger = members.first(where: { !names.contains($0.key) }) { throw .unknownColumn(stranger.key) }
        let found = Dictionary(members.map { ($0.key, $0.value) }, uniquingKeysWith: { $1 })
        var values: [SQLValue] = []
        for column in columns {
            guard let json = found[column.name] else { throw .missingColumn(column.name) }
            guard let value = ArchiveCell.value(json, of: column) else {
                throw .wrongType(column: column.name, expected: column.kind)
            }
            values.append(value)
        }
        return values
    }
}
