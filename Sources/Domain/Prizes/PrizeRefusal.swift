/// What is missing in what was typed of a prize, and where.
package enum PrizeFault: Sendable, Equatable {
    package enum Place: String, Sendable, CaseIterable {
        case title, scope, about, role, reason, distinction, closing
    }

    case missing(Place)
    case tooLong(Place, Int)
    case familyMissing
    case gridUnknown
    /// No body of the platform has that name.
    case bodyUnknown
    case dayUnreadable
    case endsBeforeItBegins
    /// Of the criterion with that code.
    case argumentMissing(String)
    case argumentTooLong(String, Int)
    case nothingSaid
    case outcomeMissing
}

/// Why something about a prize was not taken.
package enum PrizeRefusal: Sendable, Equatable {
    case faults([PrizeFault])
    /// It stands elsewhere by now: the step does not follow.
    case wrongState(PrizeEdition.State)
    case notReady(JuryReadiness)
    /// Sheets are put forward between two days.
    case notTheDay
    /// Only a sheet that everybody reads is put forward.
    case notPublic
    case standsAlready
    /// Nobody decides of what is their own.
    case isOwn
    /// A juror who is bound to a candidate does not read it.
    case isRecused
    /// No account that is open has that address.
    case unreachable
    case seatedAlready
    case tooManySeats
    /// A juror who gave a reading stays.
    case hasRead
    /// That many readings, one of them by somebody concerned where one may read, before a decision.
    case tooFewReadings(Int)
    /// Candidates without a decision.
    case undecided(Int)
    case noCandidate
    /// What may name somebody.
    case traces(SheetTraces)
}
