package import Domain
package import SQL
package import Storage

/// Everything an act needs from outside: the database, the files, time and identifiers. Tests build their own.
package struct World: Sendable {
    package let database: any Database
    package let files: any FileStore
    package let journal: ErasureJournal
    package let ids: IdentifierSource
    /// Microseconds since 1970-01-01 UTC.
    package let now: @Sendable () -> Int64
    package let template: Template
    package let vocabularies: Vocabularies
    /// Numbers of the migrations that ran when this world was opened.
    package let migrated: [Int]
    let terms: TermIndex

    /// Brings the database up to date, seeds the vocabularies and loads them.
    ///
    /// - Throws: `StorageError` when the database is newer than the program, or the engine's error.
    package init(
        database: any Database, files: any FileStore, journal: ErasureJournal, ids: IdentifierSource,
        now: @escaping @Sendable () -> Int64
    ) throws {
        self.database = database
        self.files = files
        self.journal = journal
        self.ids = ids
        self.now = now
        template = Template.current
        migrated = try Migrator().migrate(database, now: now())
        _ = try database.write { try VocabularyStore($0).seed(Vocabulary.shipped, ids: ids) }
        (vocabularies, terms) = try database.read { connection in
            let store = VocabularyStore(connection)
            return (Vocabularies(try store.all()), try store.index())
        }
    }

    func facts(_ connection: any Connection) -> FactStore {
        FactStore(connection, terms: terms, template: template)
    }
}
