/// A yearly prize: what it looks for, with which grid its jury reads, and until when sheets are put forward.
///
/// Nobody votes: a jury without conflict of interest reads and argues, and every candidate is told why.
package struct PrizeEdition: Sendable, Equatable {
    package enum State: String, Sendable, CaseIterable {
        /// Being prepared; only those who lead it read it.
        case prepared
        /// Sheets may be put forward.
        case open
        /// The jury reads.
        case judging
        /// The decisions stand, with their reasons.
        case decided
        /// Given up, with a reason that everybody reads.
        case cancelled

        /// Everybody reads it.
        package var isPublic: Bool { self != .prepared }
    }

    /// What its address cannot be: the form of a new one stands there.
    package static let reserved = "nouveau"

    package let id: Int64
    package let slug: String
    package let state: State
    /// The version of the grid that the jury reads with, from the day it opens.
    package let grid: Grid
    package let call: PrizeCall
    /// What everybody reads once it is decided, or given up.
    package let closing: String
    /// Microseconds since 1970-01-01 UTC, as every moment here.
    package let changedAt: Int64

    package init(
        id: Int64, slug: String, state: State, grid: Grid, call: PrizeCall, closing: String, changedAt: Int64
    ) {
        self.id = id
        self.slug = slug
        self.state = state
        self.grid = grid
        self.call = call
        self.closing = closing
        self.changedAt = changedAt
    }

    /// Sheets may be put forward on that day.
    package func takesCandidates(on day: CalendarDay) -> Bool {
        state == .open && day >= call.opensOn && day <= call.closesOn
    }
}

/// What the call says, as it is typed and as it is kept.
package struct PrizeCall: Sendable, Equatable {
    package static let (titleLimit, scopeLimit, aboutLimit) = (120, 160, 3_000)

    package var title: String
    /// For which territory: « Département », « France ».
    package var scope: String
    /// What it looks for, and what it gives.
    package var about: String
    package var opensOn: CalendarDay
    package var closesOn: CalendarDay

    package init(title: String, scope: String, about: String, opensOn: CalendarDay, closesOn: CalendarDay) {
        self.title = title
        self.scope = scope
        self.about = about
        self.opensOn = opensOn
        self.closesOn = closesOn
    }

    package var year: Int { closesOn.year }

    /// The same without spaces around and control characters.
    package var tidy: PrizeCall {
        var call = self
        call.title = ReportEntry.tidy(title).replacing("\n", with: " ")
        call.scope = ReportEntry.tidy(scope).replacing("\n", with: " ")
        call.about = ReportEntry.tidy(about)
        return call
    }

    package var faults: [PrizeFault] {
        var faults: [PrizeFault] = []
        if !ReportEntry.saysSomething(title) { faults.append(.missing(.title)) }
        if title.count > Self.titleLimit { faults.append(.tooLong(.title, Self.titleLimit)) }
        if !ReportEntry.saysSomething(scope) { faults.append(.missing(.scope)) }
        if scope.count > Self.scopeLimit { faults.append(.tooLong(.scope, Self.scopeLimit)) }
        if !ReportEntry.saysSomething(about) { faults.append(.missing(.about)) }
        if about.count > Self.aboutLimit { faults.append(.tooLong(.about, Self.aboutLimit)) }
        if closesOn < opensOn { faults.append(.endsBeforeItBegins) }
        return faults
    }
}
