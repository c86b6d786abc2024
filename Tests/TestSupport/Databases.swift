package import SQL

/// Runs one test body on an empty database of the engine, after the schema given, written in our schema language.
package func withDatabase<R>(
    on engine: Engine, schema: String = "", _ settings: DatabaseSettings = DatabaseSettings(),
    _ body: (any Database) throws -> R
) throws -> R {
    let fixture = try DatabaseFixture(engine, settings)
    if !schema.isEmpty {
        try fixture.database.withMigrationLock { try $0.script($0.dialect.schema(schema)) }
    }
    return try withExtendedLifetime(fixture) { try body(fixture.database) }
}

/// Runs one body on each engine in turn.
package func withEachEngine(schema: String = "", _ body: (Engine, any Database) throws -> Void) throws {
    for engine in Engine.allCases {
        try withDatabase(on: engine, schema: schema) { try body(engine, $0) }
    }
}
