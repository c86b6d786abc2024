package import Domain
package import SQL

/// The publications that documentary sheets cite.
package struct SourceStore {
    private let connection: any Connection

    package init(_ connection: any Connection) { self.connection = connection }

    /// The identifier of the document, made or brought up to date.
    package func put(_ document: SourceDocument, file: String?, ids: IdentifierSource) throws -> Int64 {
        let known = try connection.first("SELECT id FROM source WHERE code = \(document.code)") { try $0.integer(0) }
        let id = known ?? ids.next()
        try connection.execute(
            """
            INSERT INTO source (id, code, title, publisher, year, address, locator_unit, file)
            VALUES (\(id), \(document.code), \(document.title), \(document.publisher), \(document.year),
                \(document.address), \(document.locatorUnit), \(file))
            ON CONFLICT (id) DO UPDATE SET title = excluded.title, publisher = excluded.publisher,
                year = excluded.year, address = excluded.address, locator_unit = excluded.locator_unit,
                file = excluded.file
            """)
        return id
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
}
