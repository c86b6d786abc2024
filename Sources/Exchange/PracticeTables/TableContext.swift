internal import Domain
internal import French

/// What does not change from one row of a table of practices to the next.
struct TableContext: Sendable {
    let template = Template.current
    let vocabularies: Vocabularies
    let textLimit: Int
    private let words: [String: TermWords]

    init(vocabularies: Vocabularies, textLimit: Int) {
        self.vocabularies = vocabularies
        self.textLimit = textLimit
        let names = Set(PracticeColumns.columns.compactMap { $0.column.vocabulary(of: $0.group.field) })
        words = Dictionary(
            uniqueKeysWithValues: names.map { ($0, TermWords(vocabularies.terms(of: $0), key: French.wordKey)) })
    }

    /// The code that a cell says: the code itself, a label or a synonym.
    func code(_ text: String, of vocabulary: String) -> String? {
        if vocabularies.term(text, of: vocabulary) != nil { return text }
        // Spreadsheets take the zero away from "06".
        let padded = "0" + text
        if ["departement", "region"].contains(vocabulary), vocabularies.term(padded, of: vocabulary) != nil {
            return padded
        }
        return words[vocabulary]?.code(for: text)
    }

    func nearest(_ text: String, in vocabulary: String) -> String? {
        vocabularies.nearest(text, in: vocabulary) { French.nearest($0, among: $1) }?.french
    }

    func term(_ text: String, of vocabulary: String?) -> Result<String, TableFault> {
        let vocabulary = vocabulary ?? ""
        guard let code = code(text, of: vocabulary) else {
            return .failure(TableFault(.unknownTerm(text, nearest: nearest(text, in: vocabulary))))
        }
        return .success(code)
    }
}

/// Why a cell cannot be taken.
struct TableFault: Error {
    let reason: ImportRefusal.Reason

    init(_ reason: ImportRefusal.Reason) { self.reason = reason }
}
