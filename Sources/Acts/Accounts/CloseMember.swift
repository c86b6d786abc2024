package import Domain
internal import SQL
internal import Storage

/// Closes an account, or opens it again: who it is stays, nobody signs in with it.
package struct CloseMember: BusinessAct {
    package static let act = Act.closeAccount
    private let member: Int64
    private let reopens: Bool

    package init(_ member: Int64, reopens: Bool = false) {
        self.member = member
        self.reopens = reopens
    }

    /// - Throws: `Refusal.forbidden`, `.confirmationNeeded`, `.notFound`, `.members(.lastAdministrator)`, `.oneself` or
    ///   `.answeredAlready` when it is so already.
    package func perform(by viewer: Viewer, in world: World) throws {
        try requireInstance(viewer)
        try world.database.write { connection in
            let transaction = Transaction(connection, by: viewer, in: world)
            let members = MemberStore(connection)
            guard let account = try members.account(member), account.state != .erased else { throw Refusal.notFound }
            if viewer.member?.id == member { throw Refusal.members(.oneself) }
            let isClosed = account.state == .closed
            if isClosed != reopens { throw Refusal.members(.answeredAlready) }
            if !reopens {
                try LastAdministrator(connection).requireAnother(than: member)
                try SessionStore(connection).endAll(of: member, at: transaction.now)
                try LinkStore(connection).endAll(of: member, at: transaction.now)
                try transaction.endPrograms(of: member)
            }
            try members.set(reopens ? .active : .closed, of: member, at: transaction.now)
            try transaction.record(Self.act, kind: "member", object: member, detail: reopens ? "reopened" : "closed")
        }
    }
}
