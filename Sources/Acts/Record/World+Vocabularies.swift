internal import Domain
internal import SQL
internal import Storage

extension World {
    /// The same world once the vocabularies in the database were replaced.
    func reloaded(_ connection: any Connection) throws -> World {
        let store = VocabularyStore(connection)
        return World(self, vocabularies: Vocabularies(try store.all()), terms: try store.index())
    }

    private init(_ world: World, vocabularies: Vocabularies, terms: TermIndex) {
        database = world.database
        files = world.files
        journal = world.journal
        ids = world.ids
        now = world.now
        template = world.template
        migrated = world.migrated
        self.vocabularies = vocabularies
        self.terms = terms
    }
}
