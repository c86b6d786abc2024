internal import Domain

/// The tables and columns of an archive, with their keys, in the order to read them in.
struct ArchiveSchema: Equatable {
    static let file = "schema.json"
    private static let limit = 1 << 20

    struct Entry: Equatable {
        let name: String
        let key: [String]
        let columns: [ArchiveColumn]
    }

    var tables: [Entry] = []

    /// One table a line, for people who look at it.
    var encoded: [UInt8] {
        let lines = tables.map { String(decoding: Self.json($0).encoded(), as: UTF8.self) }
        let rebuilt = JSON.array(ArchiveTable.rebuilt.map { .string($0.name) }).encoded()
        let text = "{\"tables\":[\n" + lines.joined(separator: ",\n") + "\n],\"rebuilt\":"
        return Array(text.utf8) + rebuilt + Array("}\n".utf8)
    }

    /// - Throws: `.missing`, `.badDescription`, or `.unknownTable` for a table this program does not have.
    static func read(in folder: String) throws(ArchiveFault) -> ArchiveSchema {
        let bytes = try PartReader.whole(file, in: folder, limit: limit)
        guard let tables = (try? JSON.parse(bytes))?["tables"]?.elements else { throw .badDescription(path: file) }
        var schema = ArchiveSchema()
        for json in tables {
            guard let entry = entry(json), !schema.tables.contains(where: { $0.name == entry.name }) else {
                throw .badDescription(path: file)
            }
            if !ArchiveTable.readable.contains(where: { $0.name == entry.name }) { throw .unknownTable(entry.name) }
            schema.tables.append(entry)
        }
        return schema
    }

    private static func json(_ entry: Entry) -> JSON {
        let columns = entry.columns.map { column in
            JSON.object([
                JSON.Member("name", .string(column.name)),
                JSON.Member("type", .string(column.isIdentifier ? "identifier" : column.kind.rawValue)),
            ])
        }
        return .object([
            JSON.Member("name", .string(entry.name)), JSON.Member("key", .array(entry.key.map { .string($0) })),
            JSON.Member("columns", .array(columns)),
        ])
    }

    private static func entry(_ json: JSON) -> Entry? {
        guard let name = json["name"]?.text, let key = json["key"]?.elements?.compactMap(\.text),
            let columns = json["columns"]?.elements, !columns.isEmpty
        else { return nil }
        let read = columns.compactMap(column)
        guard read.count == columns.count, Set(read.map(\.name)).count == columns.count else { return nil }
        return Entry(name: name, key: key, columns: read)
    }

    private static func column(_ json: JSON) -> ArchiveColumn? {
        guard let name = json["name"]?.text, let type = json["type"]?.text else { return nil }
        if type == "identifier" { return ArchiveColumn(name: name, kind: .integer, isIdentifier: true) }
        return ArchiveColumn.Kind(rawValue: type).map { ArchiveColumn(name: name, kind: $0, isIdentifier: false) }
    }
}
