/// One thing that a form asks about a fact. The raw value is the end of the name of its field in a form.
package enum FactControl: String, Sendable, CaseIterable {
    case text = "texte"
    /// Code of a term in the vocabulary of the field.
    case term = "terme"
    /// Of a body or a place, as it is called.
    case name = "nom"
    case kind = "sorte"
    /// Number of the département.
    case departement
    /// Code of the comparator: `~`.
    case comparator = "comparateur"
    case number = "nombre"
    case numberMax = "nombre-max"
    /// Code of a unit.
    case unit = "unite"
    /// A day, a month or a year.
    case since = "debut"
    case until = "fin"
    /// Address of another sheet.
    case sheet = "fiche"

    /// The longest that may be typed, in characters.
    package var limit: Int {
        switch self {
        case .text: 20_000
        case .name: 300
        case .sheet: 500
        default: 100
        }
    }
}

extension Field {
    /// What a form asks about each fact of this field, in order.
    package var controls: [FactControl] {
        switch kind {
        case .prose, .item: vocabulary == nil ? [.text] : [.term]
        case .term: [.term]
        case .measure: [.text, .comparator, .number, .numberMax, .unit, .since, .until]
        case .amount: [.text, .comparator, .number, .numberMax, .unit, .since, .until]
        case .date: [.text, .since, .until]
        case .place: [.name, .kind, .departement]
        case .body: [.name, .kind]
        case .relation: [.text, .sheet]
        }
    }

    /// True when several terms are chosen from a list instead of line by line.
    package var isChoice: Bool { kind == .term && repeats && parts.isEmpty }
}
