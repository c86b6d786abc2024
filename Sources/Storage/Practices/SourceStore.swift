package import Domain
package import SQL

/// The publications that documentary sheets cite.
package struct SourceStore {
    private let connection: any Connection

    package init(_ connection: any Connection) { self.connection = connection }

    /// Makes the document or brings it up to date.
    ///
    /// - Returns: its identifier; `isChanged` is false when nothing was written.
    package func put(
        _ document: SourceDocument, file: String?, ids: IdentifierSource
    ) throws -> (id: Int64, isChanged: Bool) {
        let known = try connection.first("SELECT id, file FROM source WHERE code = \(document.code)") {
            (id: try $0.integer(0), file: try $0.optionalText(1))
        }
        if let known, known.file == file, try find(known.id) == document { return (known.id, false) }
        let id = known?.id ?? ids.next()
        try connection.execute(
            """
            INSERT INTO source (id, code, title, publisher, year, address, locator_unit, file)
            VALUES (\(id), \(document.code), \(document.title), \(document.publisher), \(document.year),
                \(document.address), \(document.locatorUnit), \(file))
            ON CONFLICT (id) DO UPDATE SET title = excluded.title, publisher = excluded.publisher,
                year = excluded.year, address = excluded.address, locator_unit = excluded.locator_unit,
                file = excluded.file
            """)
        return (id, true)
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
}
