internal import Domain
internal import French
internal import HTML
internal import Routes
internal import Texts

/// Turns codes, numbers, dates and contributed texts of a sheet into words of the reader's language.
struct SheetWords {
    let texts: Texts
    private let vocabularies: Vocabularies

    init(_ texts: Texts, _ vocabularies: Vocabularies) {
        self.texts = texts
        self.vocabularies = vocabularies
    }

    var sheet: SheetTexts { texts.sheet }
    var merging: MergingTexts { texts.merging }

    /// The label of a code; the code itself when the vocabulary lost it.
    func label(_ code: String, of vocabulary: String) -> String {
        guard let term = vocabularies.term(code, of: vocabulary) else { return code }
        return texts.language == .fr ? written(term.french) : term.english
    }

    /// The label of what a sheet says; a word that is no longer offered tells which one took its place.
    func said(_ code: String, of vocabulary: String) -> String {
        let label = label(code, of: vocabulary)
        guard let term = vocabularies.term(code, of: vocabulary), term.isRetired, let successor = term.successor
        else { return label }
        return "\(label) (\(texts.vocabularies.nowSaid(label: self.label(successor, of: vocabulary))))"
    }

    /// The label with a capital, for headings and entries that stand alone.
    func heading(_ code: String, of vocabulary: String) -> String { Self.capitalised(label(code, of: vocabulary)) }

    /// What a link between two practices is of.
    func relationFamily(of code: String?) -> RelationFamily { vocabularies.relationFamily(of: code) }

    /// The place of each code in the reading order of a vocabulary.
    func order(of vocabulary: String) -> [String: Int] {
        let codes = vocabularies.terms(of: vocabulary).map(\.code)
        return Dictionary(codes.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// "Gironde", and "Lyon (Rhône)" for a place inside a département whose name does not say so.
    func place(_ territory: TerritoryReference) -> String {
        guard territory.kind != "departement", let code = territory.departement,
            let departement = vocabularies.term(code, of: "departement")?.french, departement != territory.name
        else { return written(territory.name) }
        return written("\(territory.name) (\(departement))")
    }

    /// The same, leading to the page of the place once it has one.
    func placeLink(_ territory: TerritoryReference) -> Markup {
        guard let slug = territory.slug else { return Markup(text: place(territory)) }
        return "<a href=\"\(Link(Route.territory(slug: slug)))\">\(place(territory))</a>"
    }

    /// A contributed text with French spacing and apostrophes; its words are never touched.
    func written(_ text: String) -> String { French.typography(text) }

    static func capitalised(_ text: String) -> String {
        guard let first = text.first else { return text }
        return first.uppercased() + text.dropFirst()
    }
}
