/// One sourced statement of a sheet: a row of the template with what it says, where it was read and what was printed.
package struct Fact: Sendable, Equatable {
    /// Why a field holds nothing, so that unknown, not stated and not applicable stay three different things.
    package enum Absence: String, Sendable, CaseIterable {
        case unknown, notStated = "not-stated", notApplicable = "not-applicable"
    }

    /// How a printed number is to be read.
    package enum Comparator: String, Sendable, CaseIterable {
        case equal = "=", about = "~", above = ">", atLeast = ">=", below = "<", atMost = "<="
    }

    /// Stable short name inside the practice: differences, evidence and "cite this passage" point at it.
    package var item: String
    package var section: String
    package var field: String
    package var position: Int
    /// The item this fact completes (an effect's target, a tool's type).
    package var parent: String?
    package var absence: Absence?
    package var text: String?
    /// Code of a term in the vocabulary of the field.
    package var term: String?
    package var organisation: OrganisationReference?
    package var territory: TerritoryReference?
    package var target: PracticeReference?
    package var number: Double?
    package var numberMax: Double?
    package var comparator: Comparator?
    /// Code of a term in the vocabulary `unit`.
    package var unit: String?
    /// First and last day of the period, in days since 1970-01-01.
    package var since: Int?
    package var until: Int?
    /// Lines or pages of the source, as the source numbers them: "862-864, 901".
    package var locator: String?
    /// What the source prints, when our value normalises it.
    package var printed: String?
    /// True when the classification is the reader's, not the source's.
    package var isInferred: Bool
    /// Code of the publication that says it; nil for the one that the practice itself cites.
    package var source: String?

    package init(item: String, section: String, field: String, position: Int, parent: String? = nil) {
        self.item = item
        self.section = section
        self.field = field
        self.position = position
        self.parent = parent
        isInferred = false
    }
}
