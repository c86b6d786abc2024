package import Domain
internal import SQL
internal import Storage

/// An editor says what becomes of a sheet with which something is wrong, and why; whoever wrote and those who keep it are told.
package struct DecideProblem: BusinessAct {
    package enum Decision: Sendable, Equatable {
        case kept, mended
        /// At once, from everything that shows it.
        case withdrawn
    }

    package static let act = Act.decideProblem
    private let id: Int64
    private let decision: Decision
    private let reason: String
    private let letters: InquiryLetters

    package init(_ id: Int64, _ decision: Decision, reason: String, letters: InquiryLetters) {
        self.id = id
        self.decision = decision
        self.reason = reason
        self.letters = letters
    }

    /// - Throws: `Refusal.notFound`, `.forbidden`, `.reasonMissing` or `.inquiry`.
    package func perform(by viewer: Viewer, in world: World) throws {
        try world.database.write { connection in
            let work = Transaction(connection, by: viewer, in: world)
            let found = try DutyOnInquiry(id, work)
            if !found.duty.mayDecide { throw Refusal.forbidden(Self.act) }
            let reason = try Reason(reason)
            try move(found.inquiry, reason, work)
            if decision == .withdrawn { try withdraw(found, reason, work) }
            try work.record(Self.act, practice: found.practice.id, detail: "\(state.rawValue): \(reason.text)")
            let people = InquiryPeople(work, found.practice, found.access)
            try people.tellKeepers(.problemDecided)
            try people.mailKeepers(about: found.inquiry) {
                letters.decided(found.practice.title, state, reason.text, id, $0)
            }
            try people.tellAsker(of: found.inquiry, letters)
        }
    }

    private var state: Inquiry.State {
        switch decision {
        case .kept: .kept
        case .mended: .mended
        case .withdrawn: .withdrawn
        }
    }

    /// Decided anew only once somebody answered what was decided.
    private func move(_ inquiry: Inquiry, _ reason: Reason, _ work: Transaction) throws {
        let store = InquiryStore(work.connection)
        let turn = AskerTurn(inquiry: inquiry, messages: try store.messages(of: id))
        let from: Set<Inquiry.State> = turn.isContested ? [inquiry.state] : [.waiting]
        guard
            try store.set(
                state, of: id, from: from, reason: reason.text, by: work.viewer.member?.id, at: work.now)
        else { throw Refusal.inquiry(.answeredAlready) }
    }

    private func withdraw(_ found: DutyOnInquiry, _ reason: Reason, _ work: Transaction) throws {
        // Withdrawn already, it stays so.
        if found.practice.state == .withdrawn { return }
        let sheet = try ActedSheet(found.practice.slug, for: WithdrawSheet.act, work)
        _ = try StateChange(work).change(
            sheet, from: .published, to: .withdrawn, act: WithdrawSheet.act, detail: "reason: \(reason.text)")
    }
}

/// Takes words that speak of a danger out of the platform, once they were handed over to those whose work it is.
package struct RemoveInquiry: BusinessAct {
    package static let act = Act.decideProblem
    private let id: Int64
    private let recipient: DangerRecipient

    package init(_ id: Int64, handedTo recipient: DangerRecipient) {
        self.id = id
        self.recipient = recipient
    }

    /// - Throws: `Refusal.notFound`, `.forbidden` or `.inquiry`.
    package func perform(by viewer: Viewer, in world: World) throws {
        try world.database.write { connection in
            let work = Transaction(connection, by: viewer, in: world)
            let found = try DutyOnInquiry(id, work)
            if !found.duty.mayDecide && !found.duty.mayAnswer { throw Refusal.forbidden(Self.act) }
            let store = InquiryStore(connection)
            guard
                try store.set(
                    .removed, of: id, from: Set(Inquiry.State.allCases).subtracting([.removed]),
                    by: viewer.member?.id, at: work.now)
            else { throw Refusal.inquiry(.answeredAlready) }
            try store.eraseWords(of: id)
            try work.record(
                Self.act, practice: found.practice.id, detail: "danger, handed over: \(recipient.rawValue)")
            // A restore of an older copy erases them again.
            try world.journal.append(Erasure(at: work.now, kind: InquiryReplay.kind, id: id))
        }
    }
}

/// Those who keep a sheet answer, once, what was decided about it.
package struct ContestDecision: BusinessAct {
    package static let act = Act.contestDecision
    private let id: Int64
    private let text: String

    package init(_ id: Int64, _ text: String) {
        self.id = id
        self.text = text
    }

    /// - Throws: `Refusal.notFound`, `.forbidden` or `.inquiry`.
    package func perform(by viewer: Viewer, in world: World) throws {
        try world.database.write { connection in
            let work = Transaction(connection, by: viewer, in: world)
            let found = try DutyOnInquiry(id, work)
            try viewer.require(Self.act, on: .sheet(found.access))
            let store = InquiryStore(connection)
            let turn = AskerTurn(inquiry: found.inquiry, messages: try store.messages(of: id))
            if !turn.mayContest { throw Refusal.inquiry(.answeredAlready) }
            try store.add(
                InquiryMessage(typed: text, from: .keeper, at: work.now), id: world.ids.next(), to: id)
            try InquiryPeople(work, found.practice, found.access).tellDecider(of: found.inquiry)
            try work.record(Self.act, practice: found.practice.id, detail: "answered a decision")
        }
    }
}
