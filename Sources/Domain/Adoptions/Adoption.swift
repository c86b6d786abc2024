/// Somebody elsewhere takes up the practice of a sheet, as it is or changed, or says why they do not.
package struct Adoption: Sendable, Equatable {
    package enum Manner: String, Sendable, CaseIterable {
        case asIs = "as-is"
        case adapted
        /// Looked at, and not taken up.
        case declined

        /// What a sheet made for it says of the one it comes from: a term of the vocabulary "relation".
        package var relation: String? {
            switch self {
            case .asIs: "reprend"
            case .adapted: "adapte"
            case .declined: nil
            }
        }
    }

    package let id: Int64
    /// The sheet that it is about.
    package let practice: Int64
    package var manner: Manner
    /// Who said it; nil once their account is gone.
    package let member: Int64?
    /// Whoever takes it up; nil for somebody in their own name.
    package let body: CreditedBody?
    /// A team of that body; nil for the whole body.
    package let team: Int64?
    /// How far its words are read, by those who may read the sheet.
    package var rung: Rung
    /// When an editor agreed that everybody reads them; microseconds since 1970-01-01 UTC, as all times here.
    package var agreedAt: Int64?
    /// Why an editor did not agree, for whoever wrote.
    package var answer: String
    package var words: AdoptionWords
    package var place: AdoptionPlace?
    /// First and last day of when it began or will, in days since 1970-01-01.
    package var since: Int?
    package var until: Int?
    /// The sheet of those who take it up.
    package var sheet: Int64?
    package var feedback: AdoptionFeedback?
    package let createdAt: Int64

    package init(
        id: Int64, practice: Int64, manner: Manner, member: Int64?, body: CreditedBody? = nil, team: Int64? = nil,
        rung: Rung, agreedAt: Int64? = nil, answer: String = "", words: AdoptionWords, place: AdoptionPlace? = nil,
        since: Int? = nil, until: Int? = nil, sheet: Int64? = nil, feedback: AdoptionFeedback? = nil, createdAt: Int64
    ) {
        self.id = id
        self.practice = practice
        self.manner = manner
        self.member = member
        self.body = body
        self.team = team
        self.rung = rung
        self.agreedAt = agreedAt
        self.answer = answer
        self.words = words
        self.place = place
        self.since = since
        self.until = until
        self.sheet = sheet
        self.feedback = feedback
        self.createdAt = createdAt
    }
}

/// Where a practice is taken up.
package struct AdoptionPlace: Sendable, Equatable {
    package let id: Int64
    package let name: String
    package let slug: String

    package init(id: Int64, name: String, slug: String) {
        self.id = id
        self.name = name
        self.slug = slug
    }
}

/// What whoever takes a practice up says of it.
package struct AdoptionWords: Sendable, Equatable {
    package static let limit = 2_000
    /// What they do otherwise.
    package var changed = ""
    /// What they keep as it is.
    package var kept = ""
    /// Why.
    package var reason = ""

    package init(changed: String = "", kept: String = "", reason: String = "") {
        self.changed = changed
        self.kept = kept
        self.reason = reason
    }

    package var all: [String] { [changed, kept, reason] }
    package var trimmed: AdoptionWords {
        AdoptionWords(
            changed: ReportEntry.tidy(changed), kept: ReportEntry.tidy(kept), reason: ReportEntry.tidy(reason))
    }

    /// Why they cannot be taken; nil when they can.
    package func refusal(_ manner: Adoption.Manner) -> AdoptionRefusal? {
        if manner == .adapted && !ReportEntry.saysSomething(changed) { return .changedMissing }
        if manner == .declined && !ReportEntry.saysSomething(reason) { return .reasonMissing }
        return AdoptionRefusal(texts: all)
    }
}

/// What those who took a practice up tell of it, for the place it comes from and, if they choose, for everybody there.
package struct AdoptionFeedback: Sendable, Equatable {
    package var worked = ""
    package var failed = ""
    /// What they would tell the next ones.
    package var advice = ""
    /// It stands on the sheet, as far as the rest is read.
    package var isShown = false
    package var at: Int64

    package init(worked: String = "", failed: String = "", advice: String = "", isShown: Bool = false, at: Int64 = 0) {
        self.worked = worked
        self.failed = failed
        self.advice = advice
        self.isShown = isShown
        self.at = at
    }

    package var all: [String] { [worked, failed, advice] }
    package var trimmed: AdoptionFeedback {
        AdoptionFeedback(
            worked: ReportEntry.tidy(worked), failed: ReportEntry.tidy(failed), advice: ReportEntry.tidy(advice),
            isShown: isShown, at: at)
    }

    package var refusal: AdoptionRefusal? {
        if !all.contains(where: ReportEntry.saysSomething) { return .nothingSaid }
        return AdoptionRefusal(texts: all)
    }
}

/// One message between those who took a practice up and those who keep its sheet.
package struct AdoptionMessage: Sendable, Equatable {
    package enum Side: String, Sendable, CaseIterable {
        case adopter
        /// Those who keep the sheet it comes from.
        case origin
    }

    package static let limit = 2_000
    package let side: Side
    package let text: String
    package let at: Int64

    package init(side: Side, text: String, at: Int64) {
        self.side = side
        self.text = text
        self.at = at
    }
}
