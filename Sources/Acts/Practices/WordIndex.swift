internal import Domain
internal import French
internal import SQL
internal import Storage

/// The folded words by which a published sheet is found: title, texts, names and labels of its searched fields.
struct WordIndex {
    private let connection: any Connection
    private let world: World

    init(_ connection: any Connection, world: World) {
        self.connection = connection
        self.world = world
    }

    func refresh(_ practice: Practice) throws {
        // Words only find the sheet for those who may read it, so names of hidden practices stay out.
        let facts = try world.facts(connection).facts(of: practice.id, edition: 1, readableBy: [.everyone])
        try EditionStore(connection).setWords(words(practice.title, facts), of: practice.id, edition: 1)
    }

    private func words(_ title: String, _ facts: [Fact]) -> Set<String> {
        var words = Set(French.words(of: title))
        for fact in facts {
            guard let field = world.template.field(fact.field), field.weight > 0 else { continue }
            for text in [fact.text, fact.organisation?.name, fact.territory?.name] {
                if let text { words.formUnion(French.words(of: text)) }
            }
            if let code = fact.term, let vocabulary = field.vocabulary,
                let term = world.vocabularies.term(code, of: vocabulary)
            {
                words.formUnion(French.words(of: term.french))
            }
        }
        return words
    }
}
