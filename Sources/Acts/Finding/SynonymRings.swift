internal import Domain
internal import French
internal import SQL
internal import Search
internal import Storage

/// The wordings that mean the same: a term of a vocabulary with its synonyms, a word of the glossary with its acronyms.
///
/// They apply when a question is asked, so that editing them indexes nothing again.
struct SynonymRings {
    private let connection: any Connection
    private let world: World

    init(_ connection: any Connection, _ world: World) {
        self.connection = connection
        self.world = world
    }

    func synonyms() throws -> Synonyms { Synonyms(terms + (try words()), analysedBy: FrenchAnalyser()) }

    private var terms: [[String]] {
        let vocabularies = Set(Facet.allCases.compactMap { $0.vocabulary(in: world.template) }).sorted()
        return vocabularies.flatMap { vocabulary in
            world.vocabularies.terms(of: vocabulary).map { [$0.french] + $0.frenchSynonyms }
        }
        .filter { $0.count > 1 }
    }

    private func words() throws -> [[String]] {
        try KnowledgeStore(connection).all(.glossary).map { entry in
            entry.texts(.label) + entry.texts(.acronym) + entry.texts(.alias) + entry.texts(.variant)
        }
        .filter { $0.count > 1 }
    }
}
