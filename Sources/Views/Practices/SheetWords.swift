internal import Domain
internal import French
internal import HTML
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

    /// The label of a code; the code itself when the vocabulary lost it.
    func label(_ code: String, of vocabulary: String) -> String {
        guard let term = vocabularies.term(code, of: vocabulary) else { return code }
        return texts.language == .fr ? written(term.french) : term.english
    }

    /// The label with a capital, for headings and entries that stand alone.
    func heading(_ code: String, of vocabulary: String) -> String { Self.capitalised(label(code, of: vocabulary)) }

    /// "Gironde", and "Lyon (Rhône)" for a place inside a département whose name does not say so.
    func place(_ territory: TerritoryReference) -> String {
        guard territory.kind != "departement", let code = territory.departement,
            let departement = vocabularies.term(code, of: "departement")?.french, departement != territory.name
        else { return written(territory.name) }
        return written("\(territory.name) (\(departement))")
    }

    /// A contributed text with French spacing and apostrophes; its words are never touched.
    func written(_ text: String) -> String { French.typography(text) }

    static func capitalised(_ text: String) -> String {
        guard let first = text.first else { return text }
        return first.uppercased() + text.dropFirst()
    }
}
