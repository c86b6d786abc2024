/// A prize as the sheet that was put forward for it tells: being read, or what the jury kept. What was not kept is read
/// where the reasons are, and nowhere else.
package struct SheetPrize: Sendable, Equatable {
    package let slug: String
    package let title: String
    package let closesOn: CalendarDay
    /// Nil while the jury reads.
    package let decision: PrizeCandidate.Decision?

    package init?(_ prize: PrizeEdition, _ candidate: PrizeCandidate) {
        switch prize.state {
        case .open, .judging: decision = nil
        case .decided:
            guard let made = candidate.decision, made.outcome != .notRetained else { return nil }
            decision = made
        case .prepared, .cancelled: return nil
        }
        slug = prize.slug
        title = prize.call.title
        closesOn = prize.call.closesOn
    }
}
