package import Domain
internal import SQL
internal import Storage

/// What somebody made known, found by the private link that they hold.
struct HeldReport {
    let report: Report

    /// - Throws: `Refusal.notFound` for a link that leads nowhere, or no more.
    init(_ token: String, _ transaction: Transaction) throws {
        let hash = transaction.world.credentials.digest(of: token)
        guard let report = try ReportStore(transaction.connection).find(link: hash) else { throw Refusal.notFound }
        self.report = report
    }
}

/// What became of something made known, for whoever holds its link.
package struct ReadOwnReport: BusinessAct {
    package struct Outcome: Sendable {
        package let report: Report
        /// As it was written; empty once erased.
        package let entry: ReportEntry
        package let messages: [ReportMessage]
        /// The sheet, once everybody may read it.
        package let published: Practice?
        /// When it was.
        package let publishedAt: Int64?
        /// The sheet that told it already, when everybody may read that one.
        package let target: Practice?
        package let mayTakeBack: Bool
        package let hasContact: Bool
        /// A body carries the sheet by now, or everybody reads it: those who look after it answer.
        package let isCarried: Bool
        /// The last one of the editors about the sheet; its reasons only as long as no body carries it.
        package let decision: GateDecision?
    }

    package static let act = Act.readReport
    private let token: String

    package init(token: String) { self.token = token }

    /// - Throws: `Refusal.notFound`.
    package func perform(by viewer: Viewer, in world: World) throws -> Outcome {
        try requireInstance(viewer)
        return try world.database.read { connection in
            let work = Transaction(connection, by: .anyone, in: world)
            let report = try HeldReport(token, work).report
            let store = ReportStore(connection)
            let sheets = SheetList(connection, readableBy: Viewer.anyone.audiences)
            let readable = try sheets.practices([report.practice, report.target].compactMap(\.self))
            let state = try work.practices.find(report.practice)?.state
            return Outcome(
                report: report,
                entry: report.state.isErased ? ReportEntry() : try ReportedSheet(work).answers(report.practice),
                messages: try store.messages(of: report.id), published: readable[report.practice],
                publishedAt: readable[report.practice] == nil
                    ? nil : try work.editions.publicationTimes(of: [report.practice])[report.practice],
                target: report.target.flatMap { readable[$0] },
                mayTakeBack: !report.state.isErased && state != .published && work.now < report.reprieveEnd,
                hasContact: try store.contact(of: report.id) != nil,
                isCarried: try state == .published || work.practices.access(of: report.practice)?.bearer != nil,
                decision: report.state.isErased ? nil : try decision(on: report.practice, work))
        }
    }

    private func decision(on practice: Int64, _ work: Transaction) throws -> GateDecision? {
        guard let last = try GateStore(work.connection).decisions(of: practice, limit: 1).first else { return nil }
        let isCarried = try work.practices.access(of: practice)?.bearer != nil
        return GateDecision(
            id: last.id, practice: last.practice, matter: last.matter, outcome: last.outcome, checks: last.checks,
            traces: last.traces, reasons: isCarried ? "" : last.reasons, member: nil, at: last.at)
    }
}

/// Whoever made something known answers an editor, asks to have it withdrawn, or ends their link.
package struct FollowReport: BusinessAct {
    package enum Step: Sendable, Equatable {
        case answer(String)
        /// Once the forty-eight hours are over.
        case askWithdrawal
        /// The link opens nothing any more, and the address is forgotten.
        case endLink
    }

    package static let act = Act.followReport
    private let token: String
    private let step: Step
    private let letters: ReportLetters

    package init(token: String, _ step: Step, letters: ReportLetters) {
        self.token = token
        self.step = step
        self.letters = letters
    }

    /// - Throws: `Refusal.notFound` or `.report`.
    package func perform(by viewer: Viewer, in world: World) throws {
        try requireInstance(viewer)
        try world.database.write { connection in
            let work = Transaction(connection, by: viewer, in: world)
            let report = try HeldReport(token, work).report
            switch step {
            case .answer(let text): try answer(text, report, work)
            case .askWithdrawal: try askWithdrawal(report, work)
            case .endLink:
                let store = ReportStore(connection)
                try store.endLinks(of: report.id)
                try store.forgetContact(of: report.id)
                try work.record(Self.act, practice: report.practice, detail: "link ended")
                // A restore of an older copy ends it again.
                try world.journal.append(Erasure(at: work.now, kind: ReportReplay.link, id: report.id))
            }
        }
    }

    private func answer(_ text: String, _ report: Report, _ work: Transaction) throws {
        let store = ReportStore(work.connection)
        let message = try ReportMessage(typed: text, from: .author, at: work.now)
        guard try store.set(.waiting, of: report.id, from: [.asked], at: work.now) else {
            throw Refusal.report(.answeredAlready)
        }
        try store.add(message, id: work.world.ids.next(), to: report.id)
        try ReportReaders(work).tell(report)
        try work.record(Self.act, practice: report.practice, detail: "answered")
    }

    private func askWithdrawal(_ report: Report, _ work: Transaction) throws {
        if try !WithdrawalRequest(work).ask(for: report) { throw Refusal.report(.answeredAlready) }
    }
}

/// Takes back what was made known less than forty-eight hours ago: every word of it is erased.
package struct TakeBackReport: BusinessAct {
    package static let act = Act.takeBackReport
    private let token: String

    package init(token: String) { self.token = token }

    /// - Throws: `Refusal.notFound`, or `.report` with `.tooLate` or `.answeredAlready`.
    package func perform(by viewer: Viewer, in world: World) throws {
        try requireInstance(viewer)
        let found = try world.database.read { connection in
            try check(Transaction(connection, by: viewer, in: world))
        }
        try ReportErasure(found.practice, world).run(by: viewer) { work in
            let report = try check(work)
            let isMoved = try ReportStore(work.connection).set(
                .takenBack, of: report.id, from: Report.State.standing, at: work.now)
            if !isMoved { throw Refusal.report(.answeredAlready) }
            try work.record(Self.act, practice: report.practice, detail: "taken back")
            return nil
        }
    }

    private func check(_ work: Transaction) throws -> Report {
        let report = try HeldReport(token, work).report
        if report.state.isErased { throw Refusal.report(.answeredAlready) }
        let isPublished = try work.practices.find(report.practice)?.state == .published
        if isPublished || work.now >= report.reprieveEnd { throw Refusal.report(.tooLate) }
        return report
    }
}

extension ReportMessage {
    /// - Throws: `Refusal.report(.nothingSaid)`.
    init(typed: String, from side: Side, at now: Int64) throws(Refusal) {
        let text = ReportEntry.tidy(typed)
        if !ReportEntry.saysSomething(text) { throw .report(.nothingSaid) }
        if side == .author && ReportEntry.links(in: text) > ReportEntry.linkLimit { throw .report(.tooManyLinks) }
        self.init(side: side, text: String(text.prefix(Self.limit)), at: now)
    }
}
