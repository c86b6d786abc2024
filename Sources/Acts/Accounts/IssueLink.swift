package import Domain
internal import SQL
internal import Storage

/// Hands over a new link to somebody who is locked out.
package struct IssueLink: BusinessAct {
    package static let act = Act.openAccounts
    private let mail: String
    private let removesSecondFactor: Bool

    /// - Parameter removesSecondFactor: for somebody who lost their device and the codes that replace it.
    package init(mail: String, removesSecondFactor: Bool = false) {
        self.mail = mail
        self.removesSecondFactor = removesSecondFactor
    }

    /// - Returns: what the address of the link holds.
    /// - Throws: `Refusal.notFound`, `.account(.closed)`.
    package func perform(by viewer: Viewer, in world: World) throws -> String {
        try requireInstance(viewer)
        return try world.database.write { connection in
            let work = Transaction(connection, by: viewer, in: world)
            let account = try work.account(mail)
            let kind: OneTimeLink.Kind
            switch account.state {
            case .active: kind = .password
            case .invited: kind = .invitation
            case .closed, .erased: throw Refusal.account(.closed)
            }
            try work.links.endAll(of: account.id, kind, at: work.now)
            if removesSecondFactor {
                try work.factors.remove(account.id)
                try work.sessions.endAll(of: account.id, at: work.now)
            }
            try work.record(
                Self.act, kind: "member", object: account.id,
                detail: removesSecondFactor ? "link, second factor removed" : "link")
            return try work.issue(kind, to: account.id)
        }
    }
}

extension Transaction {
    /// - Throws: `Refusal.notFound`.
    func account(_ mail: String) throws -> Account {
        guard let address = MailAddress(mail), let account = try members.account(mail: address) else {
            throw Refusal.notFound
        }
        return account
    }
}
