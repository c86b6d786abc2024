package import Domain
internal import SQL
internal import Storage

/// Gives one's account a password, the first or another: the other browsers are signed out.
package struct SetPassword: BusinessAct {
    package static let act = Act.editOwnCredentials
    private let password: String
    private let session: Session
    private let names: [String]
    private let letters: AccountLetters

    /// - Parameter names: of the site: worth nothing in a password.
    package init(_ password: String, in session: Session, names: [String], letters: AccountLetters) {
        self.password = password
        self.session = session
        self.names = names
        self.letters = letters
    }

    /// - Throws: `Refusal.account(.password)`, `.confirmationNeeded`.
    package func perform(by viewer: Viewer, in world: World) throws -> OpenedSession {
        let member = try requireMember(viewer)
        guard let account = try world.database.read({ try MemberStore($0).account(member.id) }) else {
            throw Refusal.notFound
        }
        let hash = try NewPassword(password, of: account, names: names).hashed(in: world)
        return try world.database.write { connection in
            let work = Transaction(connection, by: viewer, in: world)
            try work.passwords.set(hash, of: member.id, at: work.now)
            try work.sessions.endAll(of: member.id, except: session.id, at: work.now)
            try work.links.endAll(of: member.id, at: work.now)
            try work.send(letters.news(.passwordChanged, account), to: account)
            try work.record(Self.act, kind: "member", object: member.id, detail: "password")
            return try work.renew(session, isStrong: session.isStrong)
        }
    }
}
