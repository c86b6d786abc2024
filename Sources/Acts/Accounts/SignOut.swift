package import Domain
internal import SQL
internal import Storage

/// Ends the session that asks.
package struct SignOut: BusinessAct {
    package static let act = Act.editOwnAccount
    private let session: Session

    package init(_ session: Session) { self.session = session }

    /// - Returns: what the provider that opened the session asks for back, to end its own too.
    @discardableResult
    package func perform(by viewer: Viewer, in world: World) throws -> String? {
        let member = try requireMember(viewer)
        guard session.member == member.id else { throw Refusal.notFound }
        return try world.database.write { connection in
            let work = Transaction(connection, by: viewer, in: world)
            let token = try work.providerToken(of: session)
            guard try work.sessions.end(session.id, at: work.now) else { return nil }
            try work.record(Self.act, kind: "member", object: member.id, detail: "signed out")
            return token
        }
    }
}
