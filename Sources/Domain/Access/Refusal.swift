/// Why an act did not happen; surfaces translate it once, in the reader's language.
package enum Refusal: Error, Sendable, Equatable {
    /// Absent, or hidden from this viewer: the two are never told apart.
    case notFound
    /// Anybody could read it one day, and it was taken back.
    case gone
    /// May be seen, may not be acted on.
    case forbidden(Act)
    /// Somebody changed it meanwhile; `current` is the version to start again from.
    case stale(current: Int64)
    /// The import names records that cannot be taken; nothing was changed.
    case invalid([ImportRefusal])
    case reasonMissing
    /// The sheet is already in that state.
    case nothingToDo(SheetState)
    /// The database already holds practices, so a whole import would mix two instances.
    case notEmpty
    /// A name, a number or a merge of bodies was not taken.
    case organisation(OrganisationRefusal)
    /// The import was undone already.
    case undone
    /// What the import did was changed since by somebody; nothing was undone.
    case changedSince([UndoObstacle])
    case unmergeable(MergeObstacle)
    /// The file of collections cannot be taken; nothing was changed.
    case collections([CollectionProblem])
    /// The list is longer than can be taken away at once from here.
    case tooMany(limit: Int)
    case members(MembersRefusal)
    case bearing(BearingRefusal)
    case token(TokenRefusal)
    /// Something made known, or what is decided about it, was not taken.
    case report(ReportRefusal)
    /// A section, or what is done to it, was not taken.
    case editing(EditingRefusal)
    /// A file, or what is said of it, was not taken.
    case file(FileRefusal)
    case cosigning(CosigningRefusal)
    /// What everybody would read was not looked at as it must be.
    case gate(GateRefusal)
    /// A reply of a body, or what is decided about it, was not taken.
    case reply(ReplyRefusal)
    /// What is said or asked about a sheet, or what is answered, was not taken.
    case inquiry(InquiryRefusal)
    /// A reading of a sheet by several, or what is decided about it, was not taken.
    case review(ReviewRefusal)
    /// An adapted grid was not taken.
    case grid(GridRefusal)
    /// What is said of a practice taken up elsewhere was not taken.
    case adoption(AdoptionRefusal)
    /// A change of the plans of a sheet was not taken.
    case plan(PlanRefusal)
    /// Something of a yearly prize was not taken.
    case prize(PrizeRefusal)
    /// A month or one of its events, or what is decided about it, was not taken.
    case calendar(CalendarRefusal)
    /// A survey, what is answered to it, or what is done with the answers, was not taken.
    case survey(SurveyRefusal)
    /// Something of an account was not taken.
    case account(AccountRefusal)
    /// Asks first for another proof of who is there.
    case confirmationNeeded
}
