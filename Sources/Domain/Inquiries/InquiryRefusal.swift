/// Why what somebody says about a sheet, or what is answered, is not taken.
package enum InquiryRefusal: Sendable, Equatable {
    /// What is wrong was not said.
    case matterMissing
    case nothingSaid
    /// Who asks was not said.
    case askerMissing
    case tooLong
    case mailUnreadable
    case tooManyLinks
    /// Somebody answered already, or it is gone.
    case answeredAlready
    /// Nobody acts for a body here: there is nobody to be put in touch with.
    case nobodyCarries
    /// This was not asked.
    case otherKind
    /// The form was sent before, with other words.
    case sentBefore
    /// What may tell who a person is, or how they are, stands in a text that everybody would read.
    case traces(SheetTraces)
}
