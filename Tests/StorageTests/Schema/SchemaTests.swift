import SQL
import Storage
import TestSupport
import Testing

/// The schema of each engine, kept as a document and reviewed like code.
@Suite struct StoredSchemaTests {
    @Test(arguments: Engine.allCases) func theSchemaIsTheOneThatWasReviewed(_ engine: Engine) throws {
        try withDatabase(on: engine) { database in
            _ = try Migrator().migrate(database, now: 1)
            let text = try database.read { try SchemaDump($0).text() }
            let golden = GoldenFile("../../../docs/schema/\(engine.rawValue).sql", beside: #filePath)
            let difference = try golden.compare(Self.heading(engine) + text)
            #expect(difference == nil, "\(golden.advice(for: "StoredSchemaTests"))")
        }
    }

    private static func heading(_ engine: Engine) -> String {
        let name = engine == .sqlite ? "SQLite" : "PostgreSQL"
        return """
            -- The whole schema as \(name) keeps it, made by the migrations of Sources/Storage/Migrations.
            -- Written by a test: ESSAIM_REWRITE=1 swift test --filter StoredSchemaTests


            """
    }

    /// A row cannot be removed quickly, nor looked up from the other side, without an index on what points at it.
    @Test func everyReferenceHasAnIndexThatBeginsWithIt() throws {
        // A source is a publication: there are a few, so finding those of a file needs none. The territory of an outline
        // and the number of a document are keys of their rows, which SQLite keeps without an index. A part is found by its
        // survey, then by the number of the data set; what is said with codes, by its survey, then by its question.
        let exceptions: Set<String> = [
            "source.file", "boundary.territory", "search_document_word.doc", "password.member", "second_factor.member",
            "mail_choice.member", "private_feed.member", "report_contact.report", "inquiry_contact.inquiry",
            "handover.practice", "campaign_snapshot_part.number", "campaign_plan.campaign", "campaign_audit.number",
            "campaign_table.number", "coding_consent.campaign", "coding_question.snapshot", "coding_code.question",
            "coding_reading.question", "coding_quotation.question",
        ]
        try withDatabase(on: .sqlite) { database in
            _ = try Migrator().migrate(database, now: 1)
            let missing = try database.read { connection in
                try connection.query(
                    """
                    SELECT t.name, k."from" FROM sqlite_schema t JOIN pragma_foreign_key_list(t.name) k
                    WHERE t.type = 'table' AND NOT EXISTS (
                        SELECT 1 FROM pragma_index_list(t.name) i JOIN pragma_index_info(i.name) c
                        WHERE c.seqno = 0 AND c.name = k."from")
                    ORDER BY t.name, k."from"
                    """
                ) { "\(try $0.text(0)).\(try $0.text(1))" }
            }
            #expect(Set(missing) == exceptions)
        }
    }

    /// What the engines keep must be the same columns in the same order: rows are copied between them. Terms are kept by
    /// each engine in its own way.
    @Test func bothEnginesHaveTheSameTablesAndColumns() throws {
        let columns = try Engine.allCases.map { engine in
            try withDatabase(on: engine) { database in
                _ = try Migrator().migrate(database, now: 1)
                return try database.read { connection in
                    let tables = try connection.query(connection.dialect.tableNames) { try $0.text(0) }
                    return try tables.filter { $0 != "search_text" }.flatMap { table in
                        try connection.query(connection.dialect.columns(of: table)) { "\(table).\(try $0.text(0))" }
                    }
                }
            }
        }
        #expect(columns[0] == columns[1] && columns[0].count > 100)
    }
}
