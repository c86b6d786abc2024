package import Domain
internal import SQL
internal import Storage

/// Lets a provider's identity into one's own account no more: the other browsers are signed out.
package struct DetachIdentity: BusinessAct {
    package static let act = Act.editOwnCredentials
    private let id: Int64
    private let session: Session
    private let canMail: Bool
    private let letters: AccountLetters

    /// - Parameter canMail: mails leave this instance: a link is another way in.
    package init(_ id: Int64, in session: Session, canMail: Bool, letters: AccountLetters) {
        self.id = id
        self.session = session
        self.canMail = canMail
        self.letters = letters
    }

    /// - Throws: `Refusal.confirmationNeeded`; `.notFound` when there is none; `.account(.lastWayIn)` when nothing else
    ///   would let them in again.
    package func perform(by viewer: Viewer, in world: World) throws {
        let member = try requireMember(viewer)
        try world.database.write { connection in
            let work = Transaction(connection, by: viewer, in: world)
            guard let claimed = try work.passwords.claimed(member.id),
                let attached = try work.identities.identities(of: member.id).first(where: { $0.id == id })
            else { throw Refusal.notFound }
            if claimed.hash == nil && !canMail { throw Refusal.account(.lastWayIn) }
            try work.identities.end(attached, at: work.now)
            try work.sessions.endAll(of: member.id, except: session.id, at: work.now)
            try work.send(letters.news(.identityDetached, claimed.account), to: claimed.account)
            try work.record(Self.act, kind: "member", object: member.id, detail: "provider detached")
        }
    }
}
