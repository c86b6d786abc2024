package import Domain
internal import SQL
internal import Storage

/// Answers who asks to carry a sheet: the coordinator of the body; an editor for a group of residents, or when the
/// coordinator is the one who asks. Accepted, the body carries the sheet and the one who asked acts for it.
package struct DecideClaim: BusinessAct {
    package static let act = Act.decideClaim
    private let claim: Int64
    private let accepts: Bool
    private let reason: String
    private let wording: @Sendable (_ accepts: Bool, _ reason: String, _ language: String) -> Letter

    package init(
        _ claim: Int64, accepts: Bool, reason: String,
        wording: @escaping @Sendable (_ accepts: Bool, _ reason: String, _ language: String) -> Letter
    ) {
        self.claim = claim
        self.accepts = accepts
        self.reason = reason
        self.wording = wording
    }

    /// - Throws: `Refusal.notFound` for a claim that is absent or not the viewer's to answer, `.reasonMissing`,
    ///   `.members(.oneself)` or `.bearing`.
    package func perform(by viewer: Viewer, in world: World) throws {
        try world.database.write { connection in
            let transaction = Transaction(connection, by: viewer, in: world)
            let claims = ClaimStore(connection)
            guard let asked = try claims.find(claim),
                can(viewer, Self.act, to: .body(try Granting(transaction).answerer(of: asked)))
            else { throw Refusal.notFound }
            if viewer.member?.id == asked.member { throw Refusal.members(.oneself) }
            if asked.state != .waiting { throw Refusal.bearing(.answeredAlready) }
            let reason = try Reason(reason)
            if accepts { try accept(asked, transaction) }
            let state: Claim.State = accepts ? .accepted : .declined
            guard try claims.answer(asked.id, state, reason.text, by: viewer.auditName, at: transaction.now) else {
                throw Refusal.bearing(.answeredAlready)
            }
            try transaction.record(Self.act, practice: asked.practice, detail: state.rawValue)
            if let account = try MemberStore(connection).account(asked.member), account.state == .active {
                try transaction.send(wording(accepts, reason.text, account.language), to: account)
            }
        }
    }

    private func accept(_ claim: Claim, _ transaction: Transaction) throws {
        let granting = Granting(transaction)
        if try granting.sheet(claim.practice).bearer != nil { throw Refusal.bearing(.carriedAlready) }
        guard let delegate = Grant(.delegate, .practice(claim.practice)) else { return }
        try transaction.practices.set(bearer: claim.body, of: claim.practice, at: transaction.now)
        // Who looked after it until somebody carried it.
        for stored in try GrantStore(transaction.connection).grants(onPractice: claim.practice) {
            try granting.end(stored)
        }
        try granting.give(delegate, to: claim.member)
    }
}
