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

    /// - Parameter published: the facts of the published text, when the caller has them at hand.
    func refresh(_ practice: Practice, _ published: [Fact]? = nil) throws {
        // Words only find the sheet for those who may read it, so names of hidden practices stay out.
        let facts =
            try published ?? world.facts(connection).facts(of: practice.id, edition: 1, readableBy: [.everyone])
        let titles = [practice.title] + (try PracticeStore(connection).titles(mergedInto: practice.id))
        try EditionStore(connection).setWords(words(titles, facts), of: practice.id, edition: 1)
    }

    private func words(_ titles: [String], _ facts: [Fact]) -> Set<String> {
        var words = Set(titles.flatMap { French.words(of: $0) })
        for fact in facts {
            guard let field = world.template.field(fact.field), field.weight > 0 else { continue }
            // A name as printed and a word that was led to a code are the source's own: it is found by them too.
            let printed = fact.organisation == nil && fact.term == nil ? nil : fact.printed
            for text in [fact.text, fact.organisation?.name, printed, fact.territory?.name] {
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
