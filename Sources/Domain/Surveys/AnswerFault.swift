/// What is wrong with an answer, for the person to repair.
package enum AnswerFault: Error, Sendable, Equatable {
    /// The question is mandatory and nothing was said.
    case blank
    /// Not of the kind that the question asks for.
    case otherKind
    case unknownChoice(String)
    case duplicateChoice(String)
    case unknownRow(String)
    /// A mandatory matrix has a mark in every row.
    case rowBlank(String)
    case tooManyChoices(limit: Int)
    /// That choice stands alone.
    case notAlone(String)
    case notOffered(MissingKind)
    case notANumber
    case tooSmall(ExactNumber)
    case tooBig(ExactNumber)
    case tooManyDecimals(limit: Int)
    case notADate(SurveyDate.Precision)
    case tooEarly(SurveyDate)
    case tooLate(SurveyDate)
    case tooLong(limit: Int)
}
