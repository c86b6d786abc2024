package import Domain
internal import SQL
internal import Storage

/// Proves again who is there, before a dangerous act, by the provider that just asked them.
package struct ConfirmByIdentity: BusinessAct {
    package static let act = Act.confirmIdentity
    private let identity: ForeignIdentity
    private let session: Session

    package init(_ identity: ForeignIdentity, in session: Session) {
        self.identity = identity
        self.session = session
    }

    /// - Throws: `Refusal.account(.identityOther)` for another identity than the account's, and for an old proof.
    package func perform(by viewer: Viewer, in world: World) throws -> OpenedSession {
        let member = try requireMember(viewer)
        return try world.database.write { connection in
            let work = Transaction(connection, by: viewer, in: world)
            guard session.member == member.id, let attached = try work.attached(identity),
                attached.member == member.id, let proved = identity.provedAt,
                work.now - proved <= SessionPolicy.confirmation
            else { throw Refusal.account(.identityOther) }
            try work.identities.touch(attached.id, at: work.now)
            try work.record(Self.act, kind: "member", object: member.id, detail: "confirmed by the provider")
            return try work.renew(session, isStrong: session.isStrong)
        }
    }
}
