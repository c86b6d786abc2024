package import Domain
internal import French
package import SQL

/// The methods and the words of the field.
package struct KnowledgeStore {
    let connection: any Connection

    package init(_ connection: any Connection) { self.connection = connection }

    /// Grows with each change of any entry; 0 before the first.
    package func revision() throws -> Int64 {
        try connection.query("SELECT revision FROM knowledge ORDER BY kind") { try $0.integer(0) }.reduce(0, +)
    }

    /// Every entry of a kind, words by name, methods by code.
    package func all(_ kind: KnowledgeKind) throws -> [KnowledgeEntry] {
        var lines: [Int64: [KnowledgeEntry.Line]] = [:]
        try connection.each(
            """
            SELECT l.entry, l.field, l.text, l.source, l.locator
            FROM knowledge_line l JOIN knowledge_entry e ON e.id = l.entry WHERE e.kind = \(kind.rawValue)
            ORDER BY l.entry, l.field, l.position
            """
        ) { lines[try $0.integer(0), default: []].append(try Self.line($0)) }
        return try connection.query(
            "SELECT id, code FROM knowledge_entry WHERE kind = \(kind.rawValue) ORDER BY sort_key, code"
        ) { KnowledgeEntry(kind, code: try $0.text(1), lines: lines[try $0.integer(0)] ?? []) }
    }

    /// Codes of the publications that any entry cites.
    package func citedSources() throws -> Set<String> {
        Set(
            try connection.query(
                "SELECT DISTINCT source FROM knowledge_line WHERE source IS NOT NULL ORDER BY source"
            ) { try $0.text(0) })
    }

    /// Writes an entry whole.
    ///
    /// - Parameter isEdited: true for what this commons wrote itself.
    package func put(_ entry: KnowledgeEntry, isEdited: Bool, ids: IdentifierSource) throws {
        let (kind, code) = (entry.kind.rawValue, entry.code)
        let known = try connection.first(
            "SELECT id FROM knowledge_entry WHERE kind = \(kind) AND code = \(code)", { try $0.integer(0) })
        if let known { try connection.execute("DELETE FROM knowledge_line WHERE entry = \(known)") }
        let id = known ?? ids.next()
        try connection.execute(
            """
            INSERT INTO knowledge_entry (id, kind, code, sort_key, is_edited)
            VALUES (\(id), \(kind), \(code), \(French.sortKey(entry.label)), \(isEdited ? 1 : 0))
            ON CONFLICT (id) DO UPDATE SET sort_key = excluded.sort_key, is_edited = excluded.is_edited
            """)
        try insert(entry, id)
    }

    /// All the lines of an entry in one statement.
    private func insert(_ entry: KnowledgeEntry, _ id: Int64) throws {
        var counts: [KnowledgeField: Int64] = [:]
        let positions = entry.lines.map { line in
            counts[line.field, default: 0] += 1
            return counts[line.field] ?? 1
        }
        try connection.execute(
            """
            INSERT INTO knowledge_line (entry, field, position, text, source, locator)
            SELECT \(id), f.value, p.value, t.value, NULLIF(s.value, ''), NULLIF(l.value, '')
            FROM \(rowsOf: entry.lines.map(\.field.rawValue)) AS f
            JOIN \(rowsOf: positions) AS p ON p.position = f.position
            JOIN \(rowsOf: entry.lines.map(\.text)) AS t ON t.position = f.position
            JOIN \(rowsOf: entry.lines.map { $0.source ?? "" }) AS s ON s.position = f.position
            JOIN \(rowsOf: entry.lines.map { $0.locator ?? "" }) AS l ON l.position = f.position
            """)
    }

    /// Tells readers that something changed.
    package func touch(_ kind: KnowledgeKind) throws {
        try connection.execute(
            """
            INSERT INTO knowledge (kind, version, revision) VALUES (\(kind.rawValue), 0, 1)
            ON CONFLICT (kind) DO UPDATE SET revision = knowledge.revision + 1
            """)
    }

    private static func line(_ row: any Row) throws -> KnowledgeEntry.Line {
        guard let field = KnowledgeField(rawValue: try row.text(1)) else {
            throw StorageError.unreadable(table: "knowledge_line", column: "field")
        }
        return KnowledgeEntry.Line(
            field, try row.text(2), source: try row.optionalText(3), locator: try row.optionalText(4))
    }
}
