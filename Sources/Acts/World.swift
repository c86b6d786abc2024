package import Domain
package import SQL
internal import Search
package import Storage

/// Everything an act needs from outside: the database, the files, time and identifiers. Tests build their own.
package struct World: Sendable {
    package let database: any Database
    package let files: any FileStore
    package let journal: ErasureJournal
    /// Makes and checks what proves an identity.
    package let credentials: any Credentials
    /// Takes out of files what tells who made them.
    package let cleaner: any FileCleaner
    /// Documents to print and their prints; nil where nothing is printed.
    package let prints: PrintFolder?
    package let ids: IdentifierSource
    /// Microseconds since 1970-01-01 UTC.
    package internal(set) var now: @Sendable () -> Int64
    /// 64 bits that nobody can predict.
    let random: @Sendable () -> UInt64
    package let template: Template
    /// Numbers of the migrations that ran when this world was opened.
    package let migrated: [Int]
    let loadedWords: LoadedWords
    let search: SearchShelf
    let surveyPlans: SurveyPlans

    /// The same at another moment, where the demonstration tells what was done before today.
    func at(_ moment: Int64) -> World {
        var world = self
        world.now = { moment }
        return world
    }

    /// The vocabularies as this program last read them.
    package var vocabularies: Vocabularies { loadedWords.current.vocabularies }
    var terms: TermIndex { loadedWords.current.terms }

    /// Brings the database up to date, seeds the vocabularies and loads them.
    ///
    /// - Parameter wordRoom: bytes of memory for the documents of the words asked most; 0 keeps none.
    /// - Throws: `StorageError` when the database is newer than the program, or the engine's error.
    package init(
        database: any Database, files: any FileStore, journal: ErasureJournal, credentials: any Credentials,
        ids: IdentifierSource, now: @escaping @Sendable () -> Int64,
        random: @escaping @Sendable () -> UInt64 = { .random(in: 0 ... .max) },
        prints: PrintFolder? = nil, cleaner: any FileCleaner = NoFileCleaner(), wordRoom: Int = WordShelf.room
    ) throws {
        self.database = database
        self.files = files
        self.journal = journal
        self.credentials = credentials
        self.prints = prints
        self.cleaner = cleaner
        self.ids = ids
        self.now = now
        self.random = random
        template = Template.current
        search = SearchShelf(wordRoom: wordRoom)
        surveyPlans = SurveyPlans()
        migrated = try Migrator().migrate(database, now: now())
        try Self.seedWords(database, ids, at: now())
        loadedWords = LoadedWords(try database.read { try LoadedWords.State($0) })
        try seedTerritories()
        if try database.read({ try BodyOpening($0).isNeeded() }) {
            try database.write { connection in
                try bringBodies(connection)
                try LogStore(connection).changeEverything()
            }
        }
        if try database.read({ try IndexRebuild($0, self).isNeeded() }) {
            try database.write { connection in
                try IndexRebuild(connection, self).run()
                try LogStore(connection).changeEverything()
            }
        }
        if try database.read({ try HarvestRegister($0, self).isNeeded() }) {
            try database.write { try HarvestRegister($0, self).fill() }
        }
    }

    /// Shared words and texts come with the program.
    private static func seedWords(_ database: any Database, _ ids: IdentifierSource, at now: Int64) throws {
        try database.write { connection in
            var isNewer = try VocabularyStore(connection).seed(Vocabulary.shipped, ids: ids, at: now)
            for file in KnowledgeFile.shipped where try KnowledgeStore(connection).seed(file, ids: ids) {
                isNewer = true
            }
            if try GridStore(connection).seed(Grid.shipped, ids: ids, at: now) { isNewer = true }
            if isNewer { try LogStore(connection).changeEverything() }
        }
    }

    /// Addresses and names of today for bodies of an older schema; also inside the transaction that reads an archive.
    func bringBodies(_ connection: any Connection) throws { try BodyOpening(connection).run() }

    /// Official places come with the program; looked at first, so that opening a database does not write.
    private func seedTerritories() throws {
        let seeding = { TerritorySeeding($0, terms: terms, ids: ids, now: now()) }
        if try database.read({ try seeding($0).isNeeded() }) {
            try database.write { connection in
                try seeding(connection).run()
                try refreshEditors(connection)
                try LogStore(connection).changeEverything()
            }
        }
    }

    /// Who the editors of a place are changes with what the place lies in.
    private func refreshEditors(_ connection: any Connection) throws {
        let transaction = Transaction(connection, by: .instanceOperator, in: self)
        try Audiences(transaction).refresh(try transaction.practices.beforeEditors())
    }

    /// The same for an archive of before, inside the transaction that reads it.
    func bringTerritories(_ connection: any Connection) throws {
        let seeding = TerritorySeeding(connection, terms: terms, ids: ids, now: now())
        guard try seeding.isNeeded() else { return }
        try seeding.run()
        try refreshEditors(connection)
    }

    func facts(_ connection: any Connection) -> FactStore {
        FactStore(connection, terms: terms, template: template)
    }
}
