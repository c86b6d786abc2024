package import Domain
internal import SQL
internal import Storage

/// How whoever asked something about a sheet comes back to it.
package enum InquiryHold: Sendable, Equatable {
    /// By what the address of their private link holds.
    case token(String)
    /// Signed in, by its number.
    case own(Int64)
}

/// What somebody asked, found by their link or with their account.
struct HeldInquiry {
    let inquiry: Inquiry

    /// - Throws: `Refusal.notFound` for what is not theirs, or not there any more.
    init(_ hold: InquiryHold, _ transaction: Transaction) throws {
        let store = InquiryStore(transaction.connection)
        let found: Inquiry?
        switch hold {
        case .token(let token): found = try store.find(link: transaction.world.credentials.digest(of: token))
        case .own(let id):
            guard let member = transaction.viewer.member?.id else { throw Refusal.notFound }
            found = try store.find(id).flatMap { $0.member == member ? $0 : nil }
        }
        guard let found else { throw Refusal.notFound }
        inquiry = found
    }
}

/// What may still be said by whoever asked.
struct AskerTurn {
    let inquiry: Inquiry
    let messages: [InquiryMessage]

    /// Both write to each other once they agreed; a decision is answered once.
    var mayWrite: Bool {
        if inquiry.kind == .contact { return inquiry.state == .accepted }
        return inquiry.kind == .problem && inquiry.state.isDecided && !hasAnswered(.asker)
    }
    /// Nobody answered yet: it may be taken back, words and all.
    var mayTakeBack: Bool { inquiry.state == .waiting }
    /// Those who keep the sheet answer a decision once.
    var mayContest: Bool { inquiry.kind == .problem && inquiry.state.isDecided && !hasAnswered(.keeper) }
    /// A decision was answered since it was made.
    var isContested: Bool { inquiry.state.isDecided && messages.contains { $0.at > (inquiry.decidedAt ?? .max) } }

    private func hasAnswered(_ side: InquiryMessage.Side) -> Bool { messages.contains { $0.side == side } }
}

/// What became of something somebody asked, for them.
package struct ReadOwnInquiry: BusinessAct {
    package struct Outcome: Sendable {
        package let inquiry: Inquiry
        /// Nil when they may not read the sheet any more.
        package let practice: Practice?
        package let messages: [InquiryMessage]
        package let mayWrite: Bool
        package let mayTakeBack: Bool
    }

    package static let act = Act.readInquiry
    private let hold: InquiryHold

    package init(_ hold: InquiryHold) { self.hold = hold }

    /// - Throws: `Refusal.notFound`.
    package func perform(by viewer: Viewer, in world: World) throws -> Outcome {
        try requireInstance(viewer)
        return try world.database.read { connection in
            let work = Transaction(connection, by: viewer, in: world)
            let inquiry = try HeldInquiry(hold, work).inquiry
            let messages = try InquiryStore(connection).messages(of: inquiry.id)
            let turn = AskerTurn(inquiry: inquiry, messages: messages)
            let readable = try SheetList(connection, readableBy: viewer.audiences).practices([inquiry.practice])
            return Outcome(
                inquiry: inquiry, practice: readable[inquiry.practice], messages: messages, mayWrite: turn.mayWrite,
                mayTakeBack: turn.mayTakeBack)
        }
    }
}

/// Whoever asked writes again, takes it back, or ends their link.
package struct FollowInquiry: BusinessAct {
    package enum Step: Sendable, Equatable {
        case write(String)
        /// As long as nobody answered: nothing is left of it.
        case takeBack
        /// The link opens nothing any more, and the address is forgotten.
        case endLink
    }

    package static let act = Act.followInquiry
    private let hold: InquiryHold
    private let step: Step
    private let letters: InquiryLetters

    package init(_ hold: InquiryHold, _ step: Step, letters: InquiryLetters) {
        self.hold = hold
        self.step = step
        self.letters = letters
    }

    /// - Throws: `Refusal.notFound` or `.inquiry`.
    package func perform(by viewer: Viewer, in world: World) throws {
        try requireInstance(viewer)
        try world.database.write { connection in
            let work = Transaction(connection, by: viewer, in: world)
            let inquiry = try HeldInquiry(hold, work).inquiry
            let store = InquiryStore(connection)
            switch step {
            case .write(let text): try write(text, inquiry, work)
            case .takeBack:
                guard try store.set(.removed, of: inquiry.id, from: [.waiting], by: nil, at: work.now) else {
                    throw Refusal.inquiry(.answeredAlready)
                }
                try store.eraseWords(of: inquiry.id)
                try work.record(Self.act, practice: inquiry.practice, detail: "taken back")
                try world.journal.append(Erasure(at: work.now, kind: InquiryReplay.kind, id: inquiry.id))
            case .endLink:
                try store.endLink(of: inquiry.id)
                try work.record(Self.act, practice: inquiry.practice, detail: "link ended")
                try world.journal.append(Erasure(at: work.now, kind: InquiryReplay.link, id: inquiry.id))
            }
        }
    }

    private func write(_ typed: String, _ inquiry: Inquiry, _ work: Transaction) throws {
        let store = InquiryStore(work.connection)
        let turn = AskerTurn(inquiry: inquiry, messages: try store.messages(of: inquiry.id))
        if !turn.mayWrite { throw Refusal.inquiry(.answeredAlready) }
        let message = try InquiryMessage(typed: typed, from: .asker, at: work.now)
        try store.add(message, id: work.world.ids.next(), to: inquiry.id)
        guard let access = try work.practices.access(of: inquiry.practice),
            let practice = try work.practices.find(inquiry.practice)
        else { throw Refusal.notFound }
        let people = InquiryPeople(work, practice, access)
        if inquiry.kind == .problem {
            try people.tellDecider(of: inquiry)
        } else {
            try people.tellReceivers(inquiry)
            try people.mailKeepers(about: inquiry) { letters.waiting(practice.title, inquiry.id, $0) }
        }
        try work.record(Self.act, practice: inquiry.practice, detail: "wrote again")
    }
}

extension InquiryMessage {
    /// - Throws: `Refusal.inquiry`.
    init(typed: String, from side: Side, at now: Int64) throws(Refusal) {
        let text = ReportEntry.tidy(typed)
        if !ReportEntry.saysSomething(text) { throw .inquiry(.nothingSaid) }
        if text.count > Self.limit { throw .inquiry(.tooLong) }
        if side == .asker && ReportEntry.links(in: text) > ReportEntry.linkLimit { throw .inquiry(.tooManyLinks) }
        self.init(side: side, text: text, at: now)
    }
}

/// Erases again, in an older copy of the data, what left the platform since.
struct InquiryReplay {
    /// Kinds of the journal, with the number of the inquiry.
    static let kind = "inquiry"
    static let link = "inquiry-link"
    private let transaction: Transaction

    init(_ transaction: Transaction) { self.transaction = transaction }

    func run(_ erasures: [Erasure]) throws {
        let store = InquiryStore(transaction.connection)
        for erasure in erasures where erasure.kind == Self.kind { try store.eraseWords(of: erasure.id) }
        for erasure in erasures where erasure.kind == Self.link { try store.endLink(of: erasure.id) }
    }
}
