package import Domain
internal import SQL
internal import Storage

/// Erases an account for good: the person's own decision, or the operator's on their request.
///
/// What they wrote in the name of a body stays with a pseudonym. The journal is written and flushed first, so that a
/// restore of an older backup erases it again.
package struct EraseAccount: BusinessAct {
    package static let act = Act.eraseAccount
    private let id: Int64

    package init(_ id: Int64) { self.id = id }

    /// - Throws: `Refusal.notFound`, `.forbidden`, `.confirmationNeeded`, or `.members(.lastAdministrator)` when nobody else could
    ///   look after the accounts.
    package func perform(by viewer: Viewer, in world: World) throws {
        try requireInstance(viewer)
        if let member = viewer.member, member.id != id { throw Refusal.forbidden(Self.act) }
        try world.database.read { connection in
            let store = MemberStore(connection)
            guard let account = try store.account(id), account.state != .erased else { throw Refusal.notFound }
            // The operator can always make another one.
            if viewer != .instanceOperator, try store.isLastAdministrator(id) {
                throw Refusal.members(.lastAdministrator)
            }
        }
        try world.journal.append(Erasure(at: world.now(), kind: "member", id: id))
        try world.database.write { try AccountEraser(Transaction($0, by: viewer, in: world)).erase(id) }
    }
}
