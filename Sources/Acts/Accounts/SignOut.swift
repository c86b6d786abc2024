package import Domain
internal import SQL
internal import Storage

/// Ends the session that asks.
package struct SignOut: BusinessAct {
    package static let act = Act.editOwnAccount
    private let session: Session

    package init(_ session: Session) { self.session = session }

    package func perform(by viewer: Viewer, in world: World) throws {
        let member = try requireMember(viewer)
        guard session.member == member.id else { throw Refusal.notFound }
        try world.database.write { connection in
            let work = Transaction(connection, by: viewer, in: world)
            try work.sessions.end(session.id, at: work.now)
            try work.record(Self.act, kind: "member", object: member.id, detail: "signed out")
        }
    }
}
