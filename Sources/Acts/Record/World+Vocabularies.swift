internal import SQL
internal import Storage

extension World {
    /// The number of the latest change: as long as it stays, every page reads the same. One look at a key.
    package func state() throws -> Int64 { try database.read { try LogStore($0).latestChange() } }

    /// The same when nothing has to be waited for; nil when something would be.
    package func stateAtOnce() throws -> Int64? { try LogStore.latestChange(atOnce: database) }

    /// Reads the vocabularies again when somebody changed them, perhaps another program: one small query otherwise.
    package func refreshVocabularies() throws {
        try database.read { connection in
            let stamp = try VocabularyStore(connection).stamp()
            if stamp != loadedWords.current.stamp { loadedWords.replace(by: try LoadedWords.State(connection)) }
        }
    }

    /// The same world, with the vocabularies as this transaction sees them.
    func reloaded(_ connection: any Connection) throws -> World {
        World(self, LoadedWords(try LoadedWords.State(connection)))
    }

    private init(_ world: World, _ words: LoadedWords) {
        database = world.database
        files = world.files
        journal = world.journal
        credentials = world.credentials
        prints = world.prints
        cleaner = world.cleaner
        ids = world.ids
        now = world.now
        random = world.random
        template = world.template
        migrated = world.migrated
        search = world.search
        surveyPlans = world.surveyPlans
        loadedWords = words
    }
}
