/// Why a name, a number or a merge of bodies was not taken.
package enum OrganisationRefusal: Sendable, Equatable {
    case notASiret(String)
    /// `by` is the address of the body that has it, nil when the viewer may not know of it.
    case siretTaken(by: String?)
    case nameTaken(by: String?)
    case nameMissing
    /// The last day comes before the first one.
    case daysReversed
    /// Both addresses lead to one body.
    case sameBody
    /// It merged into another one already.
    case mergedAlready
    case notMerged
}
