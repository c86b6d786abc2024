/// One line of the votes of a pol.is export.
package struct OpinionVote: Sendable, Equatable {
    package let participant: Int
    package let statement: Int
    /// 1 agree, 0 pass, -1 disagree.
    package let vote: Int8
    /// Milliseconds since 1970 in older exports, seconds in newer ones; nil when the file does not say.
    package let timestamp: Int?

    package init(participant: Int, statement: Int, vote: Int8, timestamp: Int? = nil) {
        (self.participant, self.statement, self.vote, self.timestamp) = (participant, statement, vote, timestamp)
    }
}

/// One statement of a pol.is export.
package struct OpinionComment: Sendable, Equatable {
    package enum Moderation: Int, Sendable { case out = -1, unmoderated, accepted }

    package let statement: Int
    package let author: Int?
    package let text: String
    package let timestamp: Int?
    /// Counts as pol.is published them; they need not equal those of the votes, which change and are moderated.
    package let agrees: Int?
    package let disagrees: Int?
    package let moderation: Moderation
    /// About the conversation itself.
    package let isMeta: Bool

    package init(
        statement: Int, author: Int? = nil, text: String, timestamp: Int? = nil, agrees: Int? = nil,
        disagrees: Int? = nil, moderation: Moderation = .unmoderated, isMeta: Bool = false
    ) {
        (self.statement, self.author, self.text, self.timestamp) = (statement, author, text, timestamp)
        (self.agrees, self.disagrees, self.moderation, self.isMeta) = (agrees, disagrees, moderation, isMeta)
    }
}

/// One line of the participants of a pol.is export.
package struct OpinionParticipant: Sendable, Equatable {
    package let participant: Int
    /// The number of the group; nil for who voted too little to have one.
    package let group: Int?
    /// Statements written by this person.
    package let comments: Int

    package init(participant: Int, group: Int?, comments: Int = 0) {
        (self.participant, self.group, self.comments) = (participant, group, comments)
    }
}

/// The summary of a pol.is export: names with their values, in the order of the file.
package struct OpinionSummary: Sendable, Equatable {
    package let lines: [(name: String, value: String)]

    package init(_ lines: [(name: String, value: String)]) { self.lines = lines }

    package subscript(name: String) -> String? { lines.first { $0.name == name }?.value }

    package static func == (left: OpinionSummary, right: OpinionSummary) -> Bool {
        left.lines.elementsEqual(right.lines, by: ==)
    }
}
