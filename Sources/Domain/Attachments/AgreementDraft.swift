/// An agreement as it was typed.
package struct AgreementDraft: Sendable, Equatable {
    package var mark = ""
    package var standing: Agreement.Standing?
    package var uses: Set<ImageUse> = []
    /// `2026-03-14`, as browsers and people write days.
    package var given = ""
    package var until = ""
    package var paper = ""
    /// Both holders of parental authority signed.
    package var isSignedByBoth = false
    package var isHeard = false
    /// The person who protects them signed.
    package var isSignedByProtector = false

    package init() {}

    /// - Parameter today: no agreement is given later.
    /// - Throws: `FileRefusal.agreement` with everything that is wrong.
    package func read(id: Int64, today: CalendarDay) throws(Refusal) -> Agreement {
        var faults: [AgreementFault] = []
        if mark.isEmpty { faults.append(.markMissing) }
        if mark.count > Agreement.longestText { faults.append(.markTooLong) }
        if standing == nil { faults.append(.standingMissing) }
        if uses.isEmpty { faults.append(.useMissing) }
        let start = CalendarDay(typed: given)
        let end = CalendarDay(typed: until)
        if start == nil { faults.append(.givenUnread) }
        if let start, start > today { faults.append(.givenLater) }
        if end == nil { faults.append(.untilUnread) }
        if let start, let end, end < start || end.year > start.year + Agreement.longest { faults.append(.untilTooFar) }
        if paper.isEmpty { faults.append(.paperMissing) }
        if paper.count > Agreement.longestText { faults.append(.paperTooLong) }
        faults += signatures
        guard faults.isEmpty, let standing, let start, let end else { throw .file(.agreement(faults)) }
        return Agreement(
            id: id, mark: mark, standing: standing, uses: uses, given: start, until: end, paper: paper)
    }

    private var signatures: [AgreementFault] {
        switch standing {
        case .minor:
            (isSignedByBoth ? [] : [.bothMissing]) + (isHeard ? [] : [.notHeard])
                + (uses.contains(where: \.isPublic) ? [.minorInPublic] : [])
        case .protected: isSignedByProtector ? [] : [.protectorMissing]
        case .adult, nil: []
        }
    }
}

/// What is wrong in an agreement.
package enum AgreementFault: String, Sendable, Equatable, CaseIterable {
    case markMissing, markTooLong, standingMissing, useMissing, givenUnread, givenLater, untilUnread, untilTooFar
    case paperMissing, paperTooLong
    case bothMissing, notHeard, protectorMissing
    /// A child is shown to nobody outside.
    case minorInPublic

    /// The field of the form.
    package enum Place: Sendable { case mark, standing, uses, given, until, paper }

    package var place: Place {
        switch self {
        case .markMissing, .markTooLong: .mark
        case .standingMissing, .bothMissing, .notHeard, .protectorMissing: .standing
        case .useMissing, .minorInPublic: .uses
        case .givenUnread, .givenLater: .given
        case .untilUnread, .untilTooFar: .until
        case .paperMissing, .paperTooLong: .paper
        }
    }
}
