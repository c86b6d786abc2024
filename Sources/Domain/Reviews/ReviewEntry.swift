/// What one voice typed: who speaks, and an answer to each criterion.
package struct ReviewEntry: Sendable, Equatable {
    package static let (nameLimit, argumentLimit, referenceLimit, preparationLimit) = (160, 1_500, 500, 1_000)

    package var name = ""
    package var family = ""
    package var preparation = ""
    package var answers: [ReviewAnswer] = []

    package init() {}

    /// The same without spaces around, control characters and answers to what the grid does not ask.
    package func tidy(for grid: Grid) -> ReviewEntry {
        var entry = ReviewEntry()
        entry.name = ReportEntry.tidy(name).replacing("\n", with: " ")
        entry.family = family
        entry.preparation = ReportEntry.tidy(preparation)
        entry.answers = grid.criteria.compactMap { criterion in
            guard let said = answers.first(where: { $0.criterion == criterion.code }) else { return nil }
            let argument = ReportEntry.tidy(said.argument)
            let reference = ReportEntry.tidy(said.reference).replacing("\n", with: " ")
            return ReviewAnswer(
                criterion: criterion.code, answer: said.answer, argument: argument,
                evidence: said.evidence, reference: reference)
        }
        return entry
    }

    /// What keeps it from being given; a draft may miss anything.
    ///
    /// - Parameter families: those that may be chosen.
    package func faults(for grid: Grid, families: Set<String>, isGroup: Bool = false) -> [ReviewFault] {
        var faults = lengths
        if isGroup && !ReportEntry.saysSomething(preparation) { faults.append(.preparationMissing) }
        if !ReportEntry.saysSomething(name) { faults.append(.nameMissing) }
        if !families.contains(family) { faults.append(.familyMissing) }
        if answers.allSatisfy({ $0.answer == .unknown }) { faults.append(.nothingSaid) }
        for criterion in grid.criteria {
            guard let said = answers.first(where: { $0.criterion == criterion.code }), said.answer.isOpinion else {
                continue
            }
            if !ReportEntry.saysSomething(said.argument) { faults.append(.argumentMissing(criterion.code)) }
            if said.answer == .no { continue }
            guard let evidence = said.evidence else {
                faults.append(.evidenceMissing(criterion.code))
                continue
            }
            // What was lived is told by the argument itself.
            if evidence != .lived, !ReportEntry.saysSomething(said.reference) {
                faults.append(.evidenceMissing(criterion.code))
            }
        }
        return faults
    }

    /// What cannot even be kept as a draft.
    package var lengths: [ReviewFault] {
        var faults: [ReviewFault] = []
        if name.count > Self.nameLimit { faults.append(.nameTooLong) }
        if preparation.count > Self.preparationLimit { faults.append(.preparationTooLong) }
        for said in answers {
            if said.argument.count > Self.argumentLimit || said.reference.count > Self.referenceLimit {
                faults.append(.answerTooLong(said.criterion))
            }
            if said.evidence == .link, !said.reference.isEmpty, !Self.isLink(said.reference) {
                faults.append(.linkUnreadable(said.criterion))
            }
        }
        return faults
    }

    private static func isLink(_ text: String) -> Bool {
        let lower = text.lowercased()
        return (lower.hasPrefix("https://") || lower.hasPrefix("http://")) && !text.contains(where: \.isWhitespace)
            && text.count > 10
    }
}

/// What is missing in what one voice typed, and where.
package enum ReviewFault: Sendable, Equatable {
    case nameMissing
    case nameTooLong
    case familyMissing
    case preparationTooLong
    /// A group says how it prepared.
    case preparationMissing
    case nothingSaid
    case argumentMissing(String)
    case evidenceMissing(String)
    case answerTooLong(String)
    case linkUnreadable(String)

    package var criterion: String? {
        switch self {
        case .argumentMissing(let code), .evidenceMissing(let code), .answerTooLong(let code),
            .linkUnreadable(let code):
            code
        case .nameMissing, .nameTooLong, .familyMissing, .preparationTooLong, .preparationMissing, .nothingSaid: nil
        }
    }
}

/// Why something about a review was not taken.
package enum ReviewRefusal: Sendable, Equatable {
    /// One is open with the same grid already.
    case openAlready
    case unknownGrid
    /// No account here has this address, or it may not read the sheet: told apart for nobody.
    case unreachable
    case invitedAlready
    /// Whoever keeps the sheet answers the reading, and is no part of it.
    case isKeeper
    case tooMany
    /// A group without an account can only read what everybody may read.
    case notPublic
    case nameMissing
    case familyMissing
    /// It was made final or ended meanwhile.
    case closed
    /// What is missing before it can be given.
    case faults([ReviewFault])
    /// What may tell who a person is, or how they are, in words that others will read.
    case traces(SheetTraces)
    /// Before it stands: two families, one of them people concerned or residents.
    case notReady(ReviewReadiness)
    case nothingSaid
    case tooLong
    /// The answers do not suggest this label.
    case labelNotSuggested
}
