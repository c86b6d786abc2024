/// Something that happened and concerns one member, told in the application.
package struct Notice: Sendable, Equatable {
    package enum Kind: String, Sendable, CaseIterable {
        /// A sheet that answers what the member follows is new here.
        case sheetPublished = "sheet-published"
        case sheetChanged = "sheet-changed"
        /// Mails to the address of the member came back.
        case mailUnreachable = "mail-unreachable"
        /// Something was made known in a place that the member reads for, or its writer answered.
        case practiceReported = "practice-reported"
        /// Something was made known, and nobody reads for its place.
        case reportUnread = "report-unread"
        /// Words that somebody made known were handed over to those who look after the sheet.
        case reportJoined = "report-joined"
        /// Somebody asks the member to sign a sheet with them.
        case cosigningAsked = "cosigning-asked"
        /// What a person seen on a picture agreed to ends within a month, or ended.
        case agreementEnds = "agreement-ends"
        /// An editor is asked whether everybody may read something.
        case sheetProposed = "sheet-proposed"
        /// Editors decided about a sheet that the member keeps.
        case decisionTaken = "decision-taken"
        /// Those who keep a sheet wrote to its editors about a decision.
        case decisionAnswered = "decision-answered"
        /// An editor wrote to those who keep a sheet.
        case editorAnswered = "editor-answered"
        /// A body asks that its reply be shown on a sheet.
        case replyAsked = "reply-asked"
        /// Somebody says or asks something about a sheet that the member answers for, or wrote again.
        case inquiryCame = "inquiry-came"
        /// The same, where nobody answers for the sheet.
        case inquiryUnread = "inquiry-unread"
        /// An answer is due soon.
        case inquiryDue = "inquiry-due"
        /// It was due.
        case inquiryLate = "inquiry-late"
        /// What the member asked was answered.
        case inquiryAnswered = "inquiry-answered"
        /// Something was found wrong with a sheet that the member keeps, or was not.
        case problemDecided = "problem-decided"
        /// Nobody said for long that a sheet is still true.
        case sheetToConfirm = "sheet-to-confirm"
        /// A sheet that the member keeps is one with another from now on, or no more.
        case sheetMerged = "sheet-merged"
        /// A sheet that the member keeps is being read by several.
        case reviewOpened = "review-opened"
        /// The member is asked to read along.
        case reviewAsked = "review-asked"
        /// A reading came in, of a review that the member leads.
        case reviewGiven = "review-given"
        /// A profile that the member read for, or of their sheet, stands.
        case reviewFinal = "review-final"
        /// Those who carry the practice answered a reading.
        case reviewContested = "review-contested"
        /// Somebody elsewhere takes up a practice whose sheet the member answers for.
        case adoptionCame = "adoption-came"
        /// They told how it went, or wrote.
        case adoptionTold = "adoption-told"
        /// Those who keep the sheet that the member takes up wrote, or an editor decided about what was said.
        case adoptionAnswered = "adoption-answered"
        /// An editor is asked whether everybody reads what is said elsewhere of a sheet.
        case adoptionAsked = "adoption-asked"
        /// Somebody who acted for the bearer of a sheet left: one person keeps it.
        case handoverAsked = "handover-asked"
        /// The member sits in the jury of a prize.
        case prizeSeat = "prize-seat"
        /// The prize that a sheet was put forward for is decided.
        case prizeDecided = "prize-decided"
        /// An event of the month waits for the coordination.
        case eventProposed = "event-proposed"
        /// The coordination announces what the member proposed.
        case eventAnnounced = "event-announced"
        /// The same, declined.
        case eventDeclined = "event-declined"
        /// The coordination changed or cancelled it.
        case eventChanged = "event-changed"
        /// The member types in for a survey, or analyses its data set.
        case campaignSeat = "campaign-seat"
        /// A body that the member coordinates is asked to answer for a survey.
        case campaignAsked = "campaign-asked"
    }

    /// How long a member finds what they were told.
    package static let daysKept = 180

    package let id: Int64
    /// Microseconds since 1970-01-01 UTC.
    package let at: Int64
    package let kind: Kind
    /// The practice it is about, when there is one.
    package let practice: Int64?
    /// Why it is told: by what the member follows.
    package let reason: Follow.Kind?
    package let isRead: Bool

    package init(id: Int64, at: Int64, kind: Kind, practice: Int64?, reason: Follow.Kind?, isRead: Bool) {
        self.id = id
        self.at = at
        self.kind = kind
        self.practice = practice
        self.reason = reason
        self.isRead = isRead
    }
}

/// A notice as its member may read it now, with the name of what it is about.
package struct ToldNotice: Sendable, Equatable {
    package let notice: Notice
    /// Nil when it is about no sheet.
    package let practice: Practice?

    package init(_ notice: Notice, _ practice: Practice?) {
        self.notice = notice
        self.practice = practice
    }
}
