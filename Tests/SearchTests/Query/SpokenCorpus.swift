import French
import Search

/// A few sheets in one line each, with the lexicon that their words make.
struct SpokenCorpus {
    static let sheets = [
        "Développement social local en milieu rural : la MSA part des envies des habitantes et des habitants",
        "Médiation et prévention : la pair-aidance, une aide entre parents, pour l’égalité",
        "Le DSL, ou comment des quartiers s’organisent ; accompagnement et accompagnants, aidants et aidance",
        "L’intervention sociale d’intérêt collectif (ISIC) avec des sans-abri et l’épicerie solidaire",
        "Travail social de groupe : une école, un jardin partagé, un espace socioculturel",
        "Proposées par les voisins, des balades que proposaient les aînés",
    ]
    static let rings = [
        ["développement social", "DSL", "développement social territorial", "développement social local"],
        [
            "travail social collectif", "TSC", "ISIC", "intervention sociale d’intérêt collectif",
            "intervention collective",
        ],
    ]

    let analyser = FrenchAnalyser(remembering: 1_024)
    let lexicon: Lexicon
    let synonyms: Synonyms
    private let terms: [[String]]

    init(_ sheets: [String] = Self.sheets, rings: [[String]] = Self.rings) {
        let words = sheets.map { [analyser] in analyser.words(of: $0) }
        terms = words.map { $0.map(\.term) }
        lexicon = Lexicon(words.joined().map { LexiconEntry(word: $0.folded, term: $0.term) })
        synonyms = Synonyms(rings, analysedBy: analyser)
    }

    func holds(_ phrase: AskedClause.Terms) -> Bool {
        terms.contains { sheet in sheet.indices.contains { Array(sheet[$0...].prefix(phrase.count)) == phrase } }
    }

    func plan(_ text: String) -> SearchPlan {
        QueryPlanner(lexicon: lexicon, synonyms: synonyms, analyser: analyser).plan(ParsedQuery(text), holds: holds)
    }
}
