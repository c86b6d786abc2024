package import Domain
internal import SQL
internal import Storage

/// Lets a provider's identity into one's own account, once it is sure whose both are: the other browsers are
/// signed out.
package struct AttachIdentity: BusinessAct {
    package static let act = Act.editOwnCredentials
    private let identity: ForeignIdentity
    private let session: Session
    private let letters: AccountLetters

    package init(_ identity: ForeignIdentity, in session: Session, letters: AccountLetters) {
        self.identity = identity
        self.session = session
        self.letters = letters
    }

    /// - Throws: `Refusal.confirmationNeeded`; `.account` with `.identityTaken` or `.identityHeld`.
    package func perform(by viewer: Viewer, in world: World) throws {
        let member = try requireMember(viewer)
        try world.database.write { connection in
            let work = Transaction(connection, by: viewer, in: world)
            guard let account = try work.members.account(member.id) else { throw Refusal.notFound }
            try work.attach(identity, to: member.id)
            try work.sessions.endAll(of: member.id, except: session.id, at: work.now)
            try work.send(letters.news(.identityAttached, account), to: account)
            try work.record(Self.act, kind: "member", object: member.id, detail: "provider attached")
        }
    }
}
