extension Dialect {
    /// Names of the tables made by the migrations, in order: one text column.
    package var tableNames: SQL {
        switch self {
        case .sqlite:
            // What a table of full text is made of is its own affair.
            """
            SELECT name FROM pragma_table_list WHERE schema = 'main' AND type IN ('table', 'virtual')
                AND substr(name, 1, 7) <> 'sqlite_' ORDER BY name
            """
        case .postgres:
            """
            SELECT c.relname::text COLLATE "C" AS name FROM pg_catalog.pg_class c
            JOIN pg_catalog.pg_namespace s ON s.oid = c.relnamespace AND s.nspname = current_schema()
            WHERE c.relkind IN ('r', 'p') ORDER BY name
            """
        }
    }

    /// Columns of a table in their declared order: name, declared type (in the engine's own words).
    package func columns(of table: String) -> SQL {
        switch self {
        case .sqlite: "SELECT name, type FROM pragma_table_info(\(table)) ORDER BY cid"
        case .postgres:
            """
            SELECT a.attname::text, pg_catalog.format_type(a.atttypid, NULL) FROM pg_catalog.pg_attribute a
            JOIN pg_catalog.pg_class c ON c.oid = a.attrelid
            JOIN pg_catalog.pg_namespace s ON s.oid = c.relnamespace AND s.nspname = current_schema()
            WHERE c.relname = \(table) AND a.attnum > 0 AND NOT a.attisdropped ORDER BY a.attnum
            """
        }
    }

    /// Makes an identity column go on after its greatest value, once rows were inserted with explicit numbers;
    /// nil where the engine does it alone. The names come from the schema, never from a person.
    package func identityRestart(table: String, column: String) -> SQL? {
        switch self {
        case .sqlite: nil
        case .postgres:
            """
            SELECT setval(pg_get_serial_sequence(\(table), \(column)), \
            (SELECT COALESCE(MAX(\(fragment: SQL(unsafe: column))), 0) + 1 \
            FROM \(fragment: SQL(unsafe: table))), false)
            """
        }
    }
}
