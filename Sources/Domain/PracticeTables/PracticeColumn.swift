/// One column of a table of practices: which fact it fills, with what, and how a person is told.
package struct PracticeColumn: Sendable {
    /// What a cell says of its fact.
    package enum Value: String, Sendable {
        /// The identifier of the row, and its title: not facts.
        case key, title
        case text
        /// Code or label of the vocabulary.
        case term
        case body, bodyKind, place, placeKind
        /// INSEE code or name.
        case departement, region
        /// A day, a month or a year: the first day of it, the last, both.
        case since, until, period
        /// What the source prints.
        case printed
        case number, numberMax
        /// An amount in euros.
        case amount
        case comparator, unit
        /// Lines or pages of the source.
        case locator
        /// An obstacle of the same practice: its words or its rank; its words are what is kept.
        case obstacle
    }

    package let name: String
    package let value: Value
    /// The part of the fact that the cell is about; nil for the fact itself.
    package let part: String?
    /// Where a word that is no code goes instead of being refused.
    package let fallback: String?
    package let french: String
    package let english: String
    package let example: String

    init(
        _ name: String, _ value: Value, part: String? = nil, else fallback: String? = nil, _ french: String,
        _ english: String, _ example: String = ""
    ) {
        self.name = name
        self.value = value
        self.part = part
        self.fallback = fallback
        self.french = french
        self.english = english
        self.example = example
    }

    /// A column of texts.
    init(_ name: String, part: String? = nil, _ french: String, _ english: String, _ example: String = "") {
        self.init(name, .text, part: part, french, english, example)
    }

    /// The vocabulary of its codes, nil when it takes free text.
    package func vocabulary(of field: String?, in template: Template = .current) -> String? {
        switch value {
        case .term: (part ?? field).flatMap { template.field($0)?.vocabulary }
        case .bodyKind: "organisation"
        case .placeKind: "territory"
        case .departement: "departement"
        case .region: "region"
        case .unit: "unit"
        case .comparator: "comparator"
        default: nil
        }
    }
}

/// Columns that speak of the same facts; the first one is what the others complete.
package struct PracticeColumns: Sendable {
    /// The field of the facts; nil for identifier and title.
    package let field: String?
    /// True when a cell may hold several facts, between separators.
    package let repeats: Bool
    /// The sheet of a workbook where each fact may have a row of its own, nil when it has none.
    package let sheet: String?
    /// The kind of the bodies that these columns keep to themselves.
    package let bodyKind: String?
    package let columns: [PracticeColumn]

    init(
        _ field: String?, repeats: Bool = false, sheet: String? = nil, bodyKind: String? = nil,
        _ columns: PracticeColumn...
    ) {
        self.field = field
        self.repeats = repeats
        self.sheet = sheet
        self.bodyKind = bodyKind
        self.columns = columns
    }

    /// True when the others mean nothing without the first.
    package var needsFirst: Bool { columns.first?.value != .printed }
}
