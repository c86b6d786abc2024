package import Domain
internal import SQL
internal import Storage

/// Turns the second factor off; an administrator's role rests until there is one again.
package struct RemoveSecondFactor: BusinessAct {
    package static let act = Act.editOwnCredentials
    private let session: Session
    private let letters: AccountLetters

    package init(in session: Session, letters: AccountLetters) {
        self.session = session
        self.letters = letters
    }

    /// - Throws: `Refusal.confirmationNeeded`.
    package func perform(by viewer: Viewer, in world: World) throws -> OpenedSession {
        let member = try requireMember(viewer)
        return try world.database.write { connection in
            let work = Transaction(connection, by: viewer, in: world)
            guard let account = try work.members.account(member.id) else { throw Refusal.notFound }
            try work.factors.remove(member.id)
            try work.sessions.weaken(of: member.id)
            try work.sessions.endAll(of: member.id, except: session.id, at: work.now)
            try work.send(letters.news(.secondFactorRemoved, account), to: account)
            try work.record(Self.act, kind: "member", object: member.id, detail: "second factor removed")
            return try work.renew(session, isStrong: false)
        }
    }
}
