package import Domain
package import SQL

/// The publications that documentary sheets cite.
package struct SourceStore {
    private let connection: any Connection

    package init(_ connection: any Connection) { self.connection = connection }

    /// Makes the row of a document that has none, without a file.
    package func insert(_ document: SourceDocument, ids: IdentifierSource) throws -> Int64 {
        let id = ids.next()
        try connection.execute(
            """
            INSERT INTO source (id, code, title, publisher, year, address, locator_unit)
            VALUES (\(id), \(document.code), \(document.title), \(document.publisher), \(document.year),
                \(document.address), \(document.locatorUnit))
            """)
        return id
    }

    /// Brings a document up to date, with the file its facts were last imported from.
    ///
    /// - Parameter newFile: nil to keep the one it has.
    /// - Returns: false when nothing was written.
    package func update(_ id: Int64, _ document: SourceDocument, file newFile: String??) throws -> Bool {
        let known = try connection.first("SELECT file FROM source WHERE id = \(id)") { try $0.optionalText(0) }
        let file = (newFile ?? known) ?? nil
        if known == .some(file), try find(id) == document { return false }
        try connection.execute(
            """
            UPDATE source SET title = \(document.title), publisher = \(document.publisher), year = \(document.year),
                address = \(document.address), locator_unit = \(document.locatorUnit), file = \(file)
            WHERE id = \(id)
            """)
        return true
    }

    package func find(_ id: Int64) throws -> SourceDocument? {
        try connection.first(
            "SELECT code, title, publisher, year, address, locator_unit FROM source WHERE id = \(id)"
        ) { row in
            SourceDocument(
                code: try row.text(0), title: try row.text(1), publisher: try row.text(2),
                year: try row.optionalInt(3), address: try row.optionalText(4), locatorUnit: try row.text(5))
        }
    }

    /// The publication of that code with its identifier.
    package func find(code: String) throws -> (id: Int64, document: SourceDocument)? {
        guard let id = try connection.first("SELECT id FROM source WHERE code = \(code)", { try $0.integer(0) }),
            let document = try find(id)
        else { return nil }
        return (id, document)
    }

    package func codes() throws -> [String] {
        try connection.query("SELECT code FROM source ORDER BY code") { try $0.text(0) }
    }
}

extension SourceStore {
    /// The publication that each practice cites; a practice that cites none is left out.
    package func owners(of practices: [Int64]) throws -> [Int64: Int64] {
        var owners: [Int64: Int64] = [:]
        try connection.each("SELECT id, source FROM practice WHERE id \(anyOf: practices) AND source IS NOT NULL") {
            owners[try $0.integer(0)] = try $0.integer(1)
        }
        return owners
    }

    func codes(of sources: [Int64]) throws -> [Int64: String] {
        var codes: [Int64: String] = [:]
        try connection.each("SELECT id, code FROM source WHERE id \(anyOf: sources)") {
            codes[try $0.integer(0)] = try $0.text(1)
        }
        return codes
    }

    /// The whole row of a publication in JSON, to be put back by `restore`; nil when there is none.
    package func kept(code: String) throws -> String? {
        guard let (id, document) = try find(code: code) else { return nil }
        let file = try connection.first("SELECT file FROM source WHERE id = \(id)") { try $0.optionalText(0) } ?? nil
        let members = [
            ("title", document.title), ("publisher", document.publisher), ("year", document.year.map { "\($0)" }),
            ("address", document.address), ("unit", document.locatorUnit), ("file", file),
        ]
        let json = JSON.object(members.compactMap { name, value in value.map { JSON.Member(name, .string($0)) } })
        return String(decoding: json.encoded(), as: UTF8.self)
    }

    /// Puts a publication back as `kept` found it; its file only when that is still named.
    package func restore(code: String, _ kept: String) throws {
        let json = try JSON.parse(Array(kept.utf8))
        guard let title = json["title"]?.text, let publisher = json["publisher"]?.text, let unit = json["unit"]?.text
        else { throw StorageError.unreadable(table: "import_batch", column: "source_before") }
        let year = json["year"]?.text.flatMap { Int64($0) }
        try connection.execute(
            """
            UPDATE source SET title = \(title), publisher = \(publisher), year = \(year),
                address = \(json["address"]?.text), locator_unit = \(unit),
                file = (SELECT f.hash FROM file f WHERE f.hash = \(json["file"]?.text))
            WHERE code = \(code)
            """)
    }

    /// Forgets a publication that no practice and no fact cites any more.
    package func forgetUnused(code: String) throws {
        try connection.execute(
            """
            DELETE FROM source WHERE code = \(code)
                AND NOT EXISTS (SELECT 1 FROM practice p WHERE p.source = source.id)
                AND NOT EXISTS (SELECT 1 FROM fact f WHERE f.source = source.id)
            """)
    }
}
