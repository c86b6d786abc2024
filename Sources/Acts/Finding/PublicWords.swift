internal import Domain
internal import French
internal import SQL
internal import Search
internal import Storage

/// The words of the sheets that everybody may read, as one of these sheets spells them.
struct PublicWords {
    private let connection: any Connection
    private let world: World
    private let state: SearchShelf.State
    private let postings: any Postings
    private let readable: Bitmap

    /// - Parameter readable: the documents that everybody may read.
    init(
        _ connection: any Connection, _ world: World, _ state: SearchShelf.State, _ postings: any Postings,
        _ readable: Bitmap
    ) {
        self.connection = connection
        self.world = world
        self.state = state
        self.postings = postings
        self.readable = readable
    }

    /// Longer words that begin so, those of most sheets first.
    func completing(_ beginning: String, limit: Int) throws -> [String] {
        let words = try SearchLexicon(connection).publicWords(beginning: beginning, limit: limit)
        return try words.filter { $0.word != beginning }.map { try spelling(of: $0) }
    }

    private func spelling(of word: SearchWord) throws -> String {
        let analyser = FrenchAnalyser.passing()
        for column in SearchColumn.allCases {
            let holders = try postings.documents(term: word.term, in: column).intersection(readable)
            for number in holders.documents.prefix(3) {
                for text in try texts(of: number) {
                    if let spelling = analyser.spelling(of: word.word, in: text) { return spelling }
                }
            }
        }
        return word.word
    }

    private func texts(of number: Int) throws -> [String] {
        guard let id = state.index.practice(of: number), let practice = try PracticeStore(connection).find(id) else {
            return []
        }
        let facts = try world.facts(connection).facts(of: [id], readableBy: [.everyone])[id] ?? []
        return [practice.title]
            + facts.flatMap { [$0.text, $0.territory?.name, $0.organisation?.name].compactMap(\.self) }
    }
}
