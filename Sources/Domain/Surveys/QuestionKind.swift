/// What is answered to a question, with what bounds it.
package enum QuestionKind: Sendable, Equatable {
    case single([Choice])
    /// - most: choices that may be taken; nil for as many as there are.
    case several([Choice], most: Int?)
    /// Choices put in order, the first one first; `most` as above.
    case ordered([Choice], most: Int?)
    /// One mark of the scale for each row.
    case matrix(rows: [Choice], scale: [Choice])
    case number(NumberBounds)
    case date(DateBounds)
    case territory
    case organisation
    case shortText
    case longText
    case contact(ContactRequest)
    /// Words that ask nothing.
    case note

    /// The name that files keep.
    package var name: String {
        switch self {
        case .single: "single"
        case .several: "several"
        case .ordered: "ordered"
        case .matrix: "matrix"
        case .number: "number"
        case .date: "date"
        case .territory: "territory"
        case .organisation: "organisation"
        case .shortText: "short-text"
        case .longText: "long-text"
        case .contact: "contact"
        case .note: "note"
        }
    }

    package static let names = [
        "single", "several", "ordered", "matrix", "number", "date", "territory", "organisation", "short-text",
        "long-text", "contact", "note",
    ]

    /// What is proposed: the marks of a matrix; none where one types.
    package var choices: [Choice] {
        switch self {
        case .single(let choices), .several(let choices, _), .ordered(let choices, _), .matrix(_, let choices): choices
        default: []
        }
    }

    package var rows: [Choice] {
        if case .matrix(let rows, _) = self { rows } else { [] }
    }

    /// Its answers are among the answers: contacts are kept apart, notes have none.
    package var isAnswered: Bool {
        switch self {
        case .contact, .note: false
        default: true
        }
    }
}

/// What a number must be.
package struct NumberBounds: Sendable, Equatable {
    package var least: ExactNumber?
    package var most: ExactNumber?
    /// Digits after the comma, 0 to 6.
    package var decimals = 0
    /// « heures », « € ».
    package var unit = Wordings()

    package init(least: ExactNumber? = nil, most: ExactNumber? = nil, decimals: Int = 0, unit: Wordings = Wordings()) {
        self.least = least
        self.most = most
        self.decimals = decimals
        self.unit = unit
    }
}

/// What a date must be.
package struct DateBounds: Sendable, Equatable {
    package var precision: SurveyDate.Precision
    package var earliest: SurveyDate?
    package var latest: SurveyDate?

    package init(_ precision: SurveyDate.Precision, earliest: SurveyDate? = nil, latest: SurveyDate? = nil) {
        self.precision = precision
        self.earliest = earliest
        self.latest = latest
    }
}

/// How somebody may be called back, with a consent of its own; it is kept apart from what is answered.
package struct ContactRequest: Sendable, Equatable {
    package enum Field: String, Sendable, CaseIterable { case name, mail, phone }

    /// What the person agrees to by leaving it.
    package var consent: Wordings
    package var fields: [Field]

    package init(consent: Wordings, fields: [Field] = Field.allCases) {
        self.consent = consent
        self.fields = fields
    }
}
