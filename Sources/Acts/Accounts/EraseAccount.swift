package import Domain
internal import SQL
internal import Storage

/// Erases an account for good: the person's own decision, or the operator's on their request.
///
/// What they wrote in the name of a body stays with a pseudonym; what they made known stays, or goes, as they choose. The journal is written and flushed first, so that a
/// restore of an older backup erases it again.
package struct EraseAccount: BusinessAct {
    package static let act = Act.eraseAccount
    private let id: Int64
    private let contributions: ContributionChoice

    package init(_ id: Int64, contributions: ContributionChoice = .kept) {
        self.id = id
        self.contributions = contributions
    }

    /// - Throws: `Refusal.notFound`, `.forbidden`, `.confirmationNeeded`, or `.members(.lastAdministrator)` when nobody else could
    ///   look after the accounts.
    package func perform(by viewer: Viewer, in world: World) throws {
        try requireInstance(viewer)
        if let member = viewer.member, member.id != id { throw Refusal.forbidden(Self.act) }
        try world.database.read { connection in
            guard let account = try MemberStore(connection).account(id), account.state != .erased else {
                throw Refusal.notFound
            }
            // The operator can always make another one.
            if viewer != .instanceOperator { try LastAdministrator(connection).requireAnother(than: id) }
        }
        if contributions == .withdrawn { try withdrawContributions(by: viewer, in: world) }
        try world.journal.append(Erasure(at: world.now(), kind: "member", id: id))
        try world.database.write { try AccountEraser(Transaction($0, by: viewer, in: world)).erase(id) }
    }

    /// What is still being read is erased whatever its age: nobody else has put anything into it. For the rest, which may
    /// have been taken up at this very moment, it is asked.
    private func withdrawContributions(by viewer: Viewer, in world: World) throws {
        let reports = try world.database.read { try ReportStore($0).reports(of: id) }.filter { !$0.state.isErased }
        for report in reports {
            if report.state.isOpen, try takeBack(report, by: viewer, in: world) { continue }
            try world.database.write { connection in
                _ = try WithdrawalRequest(Transaction(connection, by: viewer, in: world)).ask(for: report)
            }
        }
    }

    /// - Returns: false when somebody decided about it meanwhile.
    private func takeBack(_ report: Report, by viewer: Viewer, in world: World) throws -> Bool {
        do {
            try ReportErasure(report.practice, world).run(by: viewer) { work in
                let isMoved = try ReportStore(work.connection).set(
                    .takenBack, of: report.id, from: Report.State.open, at: work.now)
                if !isMoved { throw Refusal.report(.answeredAlready) }
                return nil
            }
            return true
        } catch Refusal.report(.answeredAlready) {
            return false
        }
    }
}
