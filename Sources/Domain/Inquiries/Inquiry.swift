/// What somebody says or asks about a sheet, to those who answer for it: something is wrong, a question, a wish to be put
/// in touch.
package struct Inquiry: Sendable, Equatable {
    package enum Kind: String, Sendable, CaseIterable {
        /// Something is wrong with what everybody reads.
        case problem
        /// To whoever carries the practice; an answer is due.
        case question
        /// Writing to each other through the application, so that nobody sees an address.
        case contact
    }

    /// What is wrong.
    package enum Matter: String, Sendable, CaseIterable {
        case wrong
        /// A private person is named, or can be recognised.
        case person
        case image
        case rights
        /// Somebody is in danger: the words leave the platform.
        case danger
        case other
    }

    package enum State: String, Sendable, CaseIterable {
        case waiting
        /// A question that got its answer.
        case answered
        /// Both may write to each other from now on.
        case accepted
        case declined
        /// A problem, looked at: the sheet stays as it is.
        case kept
        case mended
        case withdrawn
        /// It spoke of a danger and was handed over: no word of it is left.
        case removed

        /// Somebody still has to answer.
        package var isOpen: Bool { self == .waiting }
        /// Of a problem, once an editor said what becomes of it.
        package var isDecided: Bool { [.kept, .mended, .withdrawn].contains(self) }
    }

    /// Days until an answer is due.
    package static let daysToAnswer = 15
    /// Days before it is due that those who answer are reminded.
    package static let daysToRemind = 3
    private static let day: Int64 = 86_400_000_000

    package let id: Int64
    package let practice: Int64
    package let kind: Kind
    /// Nil but for problems.
    package let matter: Matter?
    package var state: State
    /// Who asks, in their own words: a service, a group; empty when nothing was said, or once it is forgotten.
    package var asker: String
    /// Empty once erased.
    package var text: String
    /// Whose account it was written with.
    package let member: Int64?
    /// "fr", "en": of whoever wrote.
    package let language: String
    /// Microseconds since 1970-01-01 UTC, as all times here.
    package let createdAt: Int64
    package var decidedAt: Int64?
    /// Who said what becomes of it; they read what is answered to that, whoever sees the sheet by then.
    package var decidedBy: Int64?
    /// Why, for whoever wrote and for those who keep the sheet.
    package var reason: String
    /// Question and answer stand on the sheet.
    package var isShown: Bool

    package init(
        id: Int64, practice: Int64, kind: Kind, matter: Matter? = nil, state: State = .waiting, asker: String = "",
        text: String, member: Int64? = nil, language: String, createdAt: Int64, decidedAt: Int64? = nil,
        decidedBy: Int64? = nil, reason: String = "", isShown: Bool = false
    ) {
        self.id = id
        self.practice = practice
        self.kind = kind
        self.matter = matter
        self.state = state
        self.asker = asker
        self.text = text
        self.member = member
        self.language = language
        self.createdAt = createdAt
        self.decidedAt = decidedAt
        self.decidedBy = decidedBy
        self.reason = reason
        self.isShown = isShown
    }

    /// When its answer is due.
    package var due: Int64 { createdAt + Int64(Self.daysToAnswer) * Self.day }
    /// From when on those who answer are reminded.
    package var reminder: Int64 { due - Int64(Self.daysToRemind) * Self.day }

    package func isLate(at now: Int64) -> Bool { state.isOpen && now >= due }
}

/// One message about an inquiry.
package struct InquiryMessage: Sendable, Equatable {
    package enum Side: String, Sendable, CaseIterable {
        case asker
        /// Those who carry the sheet, or look after it.
        case keeper
    }

    package static let limit = 2_000
    package let side: Side
    package let text: String
    /// Microseconds since 1970-01-01 UTC.
    package let at: Int64

    package init(side: Side, text: String, at: Int64) {
        self.side = side
        self.text = text
        self.at = at
    }
}

/// A question and its answer, as the sheet shows them.
package struct ShownAnswer: Sendable, Equatable {
    package let question: String
    package let answer: String
    /// Of the answer; microseconds since 1970-01-01 UTC.
    package let at: Int64

    package init(question: String, answer: String, at: Int64) {
        self.question = question
        self.answer = answer
        self.at = at
    }
}
