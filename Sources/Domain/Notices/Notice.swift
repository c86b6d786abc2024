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
