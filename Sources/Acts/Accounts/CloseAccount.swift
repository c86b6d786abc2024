package import Domain
internal import SQL
internal import Storage

/// Closes an account, opens it again, takes providers' identities off it, or signs all its browsers out.
package struct CloseAccount: BusinessAct {
    package enum Change: Sendable {
        case close, reopen, endSessions
        /// A provider of identities lets them in no more.
        case detach
    }

    package static let act = Act.openAccounts
    private let mail: String
    private let change: Change

    package init(mail: String, _ change: Change) {
        self.mail = mail
        self.change = change
    }

    /// - Throws: `Refusal.notFound`; `.account(.closed)` when it is not in the state that the change starts from.
    package func perform(by viewer: Viewer, in world: World) throws -> Account {
        try requireInstance(viewer)
        return try world.database.write { connection in
            let work = Transaction(connection, by: viewer, in: world)
            let account = try work.account(mail)
            switch change {
            case .close:
                if account.state == .closed || account.state == .erased { throw Refusal.account(.closed) }
                try work.members.set(.closed, of: account.id, at: work.now)
                try work.links.endAll(of: account.id, at: work.now)
                try work.endPrograms(of: account.id)
            case .reopen:
                if account.state != .closed { throw Refusal.account(.closed) }
                try work.members.set(.active, of: account.id, at: work.now)
            case .endSessions: try work.endPrograms(of: account.id)
            case .detach:
                for identity in try work.identities.identities(of: account.id) {
                    try work.identities.end(identity, at: work.now)
                }
            }
            try work.sessions.endAll(of: account.id, at: work.now)
            try work.record(Self.act, kind: "member", object: account.id, detail: "\(change)")
            return account
        }
    }
}
