/// Why what makes a practice known, or what is decided about it, is not taken.
package enum ReportRefusal: Sendable, Equatable {
    /// These questions are not answered.
    case missing([ReportEntry.Question])
    case tooLong([ReportEntry.Question])
    case mailUnreadable
    case tooManyLinks
    /// The sheet was not made known this way.
    case notReported
    /// Somebody answered already, or it is gone.
    case answeredAlready
    /// The forty-eight hours are over.
    case tooLate
    /// There is no such sheet to join it to.
    case unknownSheet
    /// A message without words.
    case nothingSaid
    /// A body carries the sheet by now: it is for them to say.
    case carried
    /// Its writer did not ask that it be withdrawn.
    case notAsked
    /// Nobody but the one who decides would receive its words.
    case nobodyReceives
    /// The form was sent before, with other words.
    case sentBefore
}
