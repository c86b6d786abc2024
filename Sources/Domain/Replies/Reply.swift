/// What a body says of a sheet that cites a publication and names it: shown beside the text once an editor agreed.
package struct Reply: Sendable, Equatable {
    package enum State: String, Sendable, CaseIterable {
        case waiting, shown, declined
        /// By those who wrote it; nothing is left of the words.
        case withdrawn
    }

    package static let (bodyLimit, textLimit) = (200, 2_000)
    package let id: Int64
    package let practice: Int64
    package let state: State
    /// Who speaks: the name of a body or a group, never of a person.
    package let body: String
    /// Written by somebody who belongs to that body here.
    package let isVouched: Bool
    /// Empty once it was withdrawn or declined.
    package let text: String
    /// Whose account it was written with.
    package let member: Int64?
    /// Why it was not shown.
    package let reason: String
    /// Microseconds since 1970-01-01 UTC.
    package let createdAt: Int64
    package let decidedAt: Int64?

    package init(
        id: Int64, practice: Int64, state: State = .waiting, body: String, isVouched: Bool, text: String,
        member: Int64?, reason: String = "", createdAt: Int64, decidedAt: Int64? = nil
    ) {
        self.id = id
        self.practice = practice
        self.state = state
        self.body = body
        self.isVouched = isVouched
        self.text = text
        self.member = member
        self.reason = reason
        self.createdAt = createdAt
        self.decidedAt = decidedAt
    }

    /// For those who look for people in it.
    package var traces: SheetTraces { SheetTraces([(place: .reply, text: body), (place: .reply, text: text)]) }
}

/// What somebody typed to ask for a reply.
package struct ReplyEntry: Sendable, Equatable {
    /// The number of a body of theirs; nil for a name that is typed.
    package var organisation: Int64?
    package var body: String
    package var text: String

    package init(organisation: Int64? = nil, body: String, text: String) {
        self.organisation = organisation
        self.body = body
        self.text = text
    }

    /// The same without spaces around, signs that nobody sees and what is too long to be a name.
    package var trimmed: ReplyEntry {
        ReplyEntry(
            organisation: organisation, body: String(Self.lines(body, " ").prefix(Reply.bodyLimit)),
            text: Self.lines(text, "\n"))
    }

    /// Why it cannot be taken; nil when it can.
    package var refusal: ReplyRefusal? {
        if organisation == nil, !ReportEntry.saysSomething(body) { return .bodyMissing }
        if !ReportEntry.saysSomething(text) { return .textMissing }
        if text.count > Reply.textLimit { return .tooLong }
        return ReportEntry.links(in: text) + ReportEntry.links(in: body) > ReportEntry.linkLimit ? .tooManyLinks : nil
    }

    private static func lines(_ text: String, _ joined: String) -> String {
        ReportEntry.plain(text, keepsLines: true).split(whereSeparator: \.isNewline).map { line in
            line.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        }.filter { !$0.isEmpty }.joined(separator: joined)
    }
}

/// Why a reply, or what is decided about it, is not taken.
package enum ReplyRefusal: String, Sendable, Equatable, CaseIterable {
    case bodyMissing = "body-missing"
    case textMissing = "text-missing"
    case tooLong = "too-long"
    case tooManyLinks = "too-many-links"
    /// The sheet cites no publication, is not read by everybody, or a body carries it and says for itself.
    case notOpen = "not-open"
    /// Not a body of theirs.
    case otherBody = "other-body"
    /// Somebody answered already, or it is gone.
    case answeredAlready = "answered-already"
    /// The form was sent before, with other words.
    case sentBefore = "sent-before"
}
