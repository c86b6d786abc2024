package import Domain
internal import SQL
internal import Storage

/// What the viewer may do about an inquiry that somebody else made.
struct InquiryDuty {
    private let inquiry: Inquiry
    private let viewer: Viewer
    private let access: SheetAccess

    init(_ inquiry: Inquiry, _ viewer: Viewer, _ access: SheetAccess) {
        self.inquiry = inquiry
        self.viewer = viewer
        self.access = access
    }

    /// Said what becomes of it: reads what is answered to that, whether or not they see the sheet by then.
    var isDecider: Bool { viewer.member.map { $0.id == inquiry.decidedBy } ?? false }
    var mayAnswer: Bool { inquiry.kind != .problem && can(viewer, .answerInquiry, on: access) }
    var mayDecide: Bool { inquiry.kind == .problem && (isDecider || can(viewer, .decideProblem, on: access)) }
    /// Those who keep the sheet read what was decided, and never the words of whoever found something wrong.
    var readsDecision: Bool {
        inquiry.kind == .problem && inquiry.state.isDecided && can(viewer, .contestDecision, on: access)
    }
    /// Of a body that lets an answer wait: told that it does, without the words.
    var watches: Bool {
        guard inquiry.kind == .question, let bearer = access.bearer else { return false }
        return viewer.member?.grants.contains { $0.role == .coordinator && $0.scope == .organisation(bearer) } ?? false
    }
}

/// Reads what waits for the viewer about the sheets they answer for, and what they asked themselves.
package struct ReadInquiries: BusinessAct {
    package struct Item: Sendable {
        package let inquiry: Inquiry
        package let practice: Practice
        package let isLate: Bool
        /// Waits for an answer of the viewer.
        package let isDue: Bool
    }

    package struct Outcome: Sendable {
        /// What is due first first.
        package let waiting: [Item]
        /// Exchanges and decisions that the viewer may read on.
        package let others: [Item]
        /// Questions whose answer is late, about sheets of bodies that the viewer coordinates: the sheet alone is told.
        package let late: [Item]
        /// What the viewer asked, the newest first; no practice where they may not read the sheet any more.
        package let own: [(inquiry: Inquiry, practice: Practice?)]
    }

    package static let act = Act.seeInquiries
    private static let limit = 500

    package init() {}

    private static func desk(_ member: Member) -> InquiryStore.Desk {
        func scopes(_ kind: Scope.Kind, _ roles: Set<Role>) -> [Int64] {
            member.grants.filter { $0.scope.kind == kind && roles.contains($0.role) }.compactMap(\.scope.id).sorted()
        }
        return InquiryStore.Desk(
            member: member.id, practices: scopes(.practice, [.delegate, .custodian]),
            bodies: scopes(.organisation, [.coordinator]), isEditor: member.grants.contains { $0.role == .editor })
    }

    /// - Throws: `Refusal.forbidden`.
    package func perform(by viewer: Viewer, in world: World) throws -> Outcome {
        let member = try requireMember(viewer)
        return try world.database.read { connection in
            let work = Transaction(connection, by: viewer, in: world)
            let store = InquiryStore(connection)
            let open = try store.open(readableBy: viewer.audiences, at: Self.desk(member), limit: Self.limit)
                .filter { $0.member != member.id }
            let access = try work.practices.access(of: Set(open.map(\.practice)).sorted())
            var (waiting, others, late): ([Item], [Item], [Item]) = ([], [], [])
            for inquiry in open {
                guard let access = access[inquiry.practice], let practice = try work.practices.find(inquiry.practice)
                else { continue }
                let duty = InquiryDuty(inquiry, viewer, access)
                let isDue = try self.isDue(inquiry, duty, store)
                let item = Item(
                    inquiry: inquiry, practice: practice, isLate: inquiry.isLate(at: work.now), isDue: isDue)
                if isDue {
                    waiting.append(item)
                } else if duty.mayAnswer || duty.mayDecide || duty.readsDecision {
                    others.append(item)
                } else if duty.watches && item.isLate {
                    late.append(item)
                }
            }
            let own = try store.inquiries(of: member.id)
            let readable = try SheetList(connection, readableBy: viewer.audiences)
                .practices(Set(own.map(\.practice)).sorted())
            return Outcome(
                waiting: waiting, others: others, late: late,
                own: own.map { (inquiry: $0, practice: readable[$0.practice]) })
        }
    }

    private func isDue(_ inquiry: Inquiry, _ duty: InquiryDuty, _ store: InquiryStore) throws -> Bool {
        if inquiry.state.isOpen { return duty.mayAnswer || duty.mayDecide }
        guard duty.mayDecide || duty.mayAnswer else { return false }
        let messages = try store.messages(of: inquiry.id)
        if inquiry.kind == .contact { return messages.last?.side == .asker }
        return AskerTurn(inquiry: inquiry, messages: messages).isContested
    }
}

/// Reads one of them, with what helps to answer.
package struct ReadInquiry: BusinessAct {
    package struct Outcome: Sendable {
        package let inquiry: Inquiry
        package let practice: Practice
        package let messages: [InquiryMessage]
        /// What may name somebody.
        package let traces: [PersonalTraces.Trace]
        /// Of the account it was written with; for a problem it is told to nobody.
        package let author: String?
        package let isLate: Bool
        package let mayAnswer: Bool
        package let mayDecide: Bool
        package let mayWithdraw: Bool
        package let mayContest: Bool
        /// Question and answer may stand on the sheet, or stand there.
        package let mayShow: Bool
        /// False for those who keep a sheet that something was found wrong with.
        package let hasWords: Bool
    }

    package static let act = Act.seeInquiries
    private let id: Int64

    package init(_ id: Int64) { self.id = id }

    /// - Throws: `Refusal.notFound` or `.forbidden`.
    package func perform(by viewer: Viewer, in world: World) throws -> Outcome {
        _ = try requireMember(viewer)
        return try world.database.read { connection in
            let work = Transaction(connection, by: viewer, in: world)
            let found = try DutyOnInquiry(id, work)
            let (inquiry, duty) = (found.inquiry, found.duty)
            let hasWords = duty.mayAnswer || duty.mayDecide
            let messages = try InquiryStore(connection).messages(of: id)
            let turn = AskerTurn(inquiry: inquiry, messages: messages)
            let written = [inquiry.text, inquiry.asker] + messages.map(\.text)
            let author = inquiry.kind == .problem ? nil : inquiry.member
            return Outcome(
                inquiry: inquiry, practice: found.practice,
                messages: hasWords ? messages : messages.filter { $0.side == .keeper },
                traces: hasWords ? PersonalTraces(written.joined(separator: "\n")).traces : [],
                author: try author.flatMap { try MemberDirectory(connection).names(of: [$0])[$0] },
                isLate: inquiry.isLate(at: work.now),
                mayAnswer: duty.mayAnswer && (inquiry.state.isOpen || inquiry.state == .accepted),
                mayDecide: duty.mayDecide && (inquiry.state.isOpen || turn.isContested),
                mayWithdraw: can(viewer, .withdrawSheet, on: found.access) && found.practice.state == .published,
                mayContest: turn.mayContest && can(viewer, .contestDecision, on: found.access),
                mayShow: duty.mayAnswer && inquiry.kind == .question && inquiry.state == .answered,
                hasWords: hasWords)
        }
    }
}

/// An inquiry that the viewer has something to do with.
struct DutyOnInquiry {
    let inquiry: Inquiry
    let practice: Practice
    let access: SheetAccess
    let duty: InquiryDuty

    /// - Throws: `Refusal.notFound` for what they may not know of, `.forbidden` for what is not theirs to answer.
    init(_ id: Int64, _ work: Transaction) throws {
        guard let inquiry = try InquiryStore(work.connection).find(id),
            let practice = try work.practices.find(inquiry.practice),
            let access = try work.practices.access(of: inquiry.practice)
        else { throw Refusal.notFound }
        let duty = InquiryDuty(inquiry, work.viewer, access)
        // That somebody asked is nobody else's affair.
        if !duty.mayAnswer && !duty.mayDecide && !duty.readsDecision { throw Refusal.notFound }
        self.inquiry = inquiry
        self.practice = practice
        self.access = access
        self.duty = duty
    }
}
