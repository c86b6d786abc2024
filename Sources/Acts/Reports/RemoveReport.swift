package import Domain
internal import SQL
internal import Storage

/// An editor takes what was made known out of the platform: it speaks of a danger and was handed over to those whose work
/// it is, or whoever wrote asked for it. Only a trace without words stays.
package struct RemoveReport: BusinessAct {
    package enum Cause: Sendable, Equatable {
        case danger(DangerRecipient)
        case asked
    }

    package static let act = Act.removeReport
    private let slug: String
    private let cause: Cause
    private let letters: ReportLetters

    package init(slug: String, _ cause: Cause, letters: ReportLetters) {
        self.slug = slug
        self.cause = cause
        self.letters = letters
    }

    /// - Throws: `Refusal.notFound`, `.forbidden` or `.report`.
    package func perform(by viewer: Viewer, in world: World) throws {
        let practice = try world.database.read { connection in
            try check(Transaction(connection, by: viewer, in: world)).practice
        }
        try ReportErasure(practice, world).run(by: viewer) { work in
            let report = try check(work)
            let isMoved = try ReportStore(work.connection).set(
                .removed, of: report.id, from: Report.State.standing, at: work.now)
            if !isMoved { throw Refusal.report(.answeredAlready) }
            try work.record(Self.act, practice: report.practice, detail: detail)
            return try ReportNews(work, letters).farewell(to: report)
        }
    }

    private var detail: String {
        switch cause {
        case .danger(let service): "danger, handed over: \(service.rawValue)"
        case .asked: "asked by its writer"
        }
    }

    private func check(_ work: Transaction) throws -> Report {
        let sheet = try ActedSheet(slug, for: Self.act, work)
        guard let report = try ReportStore(work.connection).find(practice: sheet.practice.id) else {
            throw Refusal.report(.notReported)
        }
        if report.state.isErased { throw Refusal.report(.answeredAlready) }
        if sheet.access.bearer != nil || sheet.practice.state == .published { throw Refusal.report(.carried) }
        if cause == .asked && report.withdrawalAskedAt == nil { throw Refusal.report(.notAsked) }
        return report
    }
}

/// An editor answers whoever asked that what they made known be withdrawn: it stays, and why.
package struct RefuseWithdrawal: BusinessAct {
    package static let act = Act.removeReport
    private let slug: String
    private let reason: String
    private let letters: ReportLetters

    package init(slug: String, reason: String, letters: ReportLetters) {
        self.slug = slug
        self.reason = reason
        self.letters = letters
    }

    /// - Throws: `Refusal.notFound`, `.forbidden`, `.reasonMissing` or `.report`.
    package func perform(by viewer: Viewer, in world: World) throws {
        try world.database.write { connection in
            let work = Transaction(connection, by: viewer, in: world)
            let sheet = try ActedSheet(slug, for: Self.act, work)
            let store = ReportStore(connection)
            guard let report = try store.find(practice: sheet.practice.id) else {
                throw Refusal.report(.notReported)
            }
            let reason = try Reason(reason)
            guard try store.refuseWithdrawal(of: report.id, reason: reason.text, at: work.now) else {
                throw Refusal.report(report.withdrawalAskedAt == nil ? .notAsked : .answeredAlready)
            }
            try work.record(Self.act, practice: report.practice, detail: "withdrawal refused")
            try ReportNews(work, letters).tellAuthor(of: report, .kept(reason: reason.text))
        }
    }
}
