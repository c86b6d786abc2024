/// What somebody answered to one question, in one form whatever the way it was said.
package enum SurveyAnswer: Sendable, Equatable {
    /// What stands in a row of a matrix.
    package enum Mark: Sendable, Equatable {
        case choice(String)
        case missing(MissingKind)
    }

    case missing(MissingKind)
    /// One for a single answer; the order of the questionnaire for several, one's own for an order. Words are those typed
    /// beside « Autre », by choice.
    case choices([String], words: [String: String])
    /// By row.
    case matrix([String: Mark])
    case number(ExactNumber)
    case date(SurveyDate)
    /// A territory or an organisation: known by its code, or only by the words typed.
    case place(code: String?, words: String)
    case text(String)

    package static func choice(_ code: String) -> SurveyAnswer { .choices([code], words: [:]) }
}

/// Everything that somebody answered, question by question.
package struct SurveyAnswers: Sendable, Equatable {
    package typealias Sheet = [String: SurveyAnswer]

    /// Outside of sections that are filled in again.
    package var single: Sheet
    /// In those, by code of section: one sheet each time.
    package var repeated: [String: [Sheet]]

    package init(_ single: Sheet = [:], repeated: [String: [Sheet]] = [:]) {
        self.single = single
        self.repeated = repeated
    }

    package func answer(_ question: String, in section: SurveySection, occurrence: Int?) -> SurveyAnswer? {
        guard section.repetition != nil else { return single[question] }
        let sheets = repeated[section.code] ?? []
        guard let occurrence, sheets.indices.contains(occurrence) else { return nil }
        return sheets[occurrence][question]
    }

    /// Puts an answer, or takes it away; beyond the sheets there are, blank ones are added.
    package mutating func put(_ answer: SurveyAnswer?, _ question: String, in section: SurveySection, occurrence: Int?)
    {
        guard let repetition = section.repetition else {
            single[question] = answer
            return
        }
        guard let occurrence, 0..<repetition.most ~= occurrence else { return }
        var sheets = repeated[section.code] ?? []
        while sheets.count <= occurrence { sheets.append([:]) }
        sheets[occurrence][question] = answer
        repeated[section.code] = sheets
    }
}
