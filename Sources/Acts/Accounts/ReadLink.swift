package import Domain
internal import SQL
internal import Storage

/// Says what an opened link will do, and changes nothing: programs that look at mails open links too.
package struct ReadLink: BusinessAct {
    /// What the page of the link shows.
    package struct Outcome: Sendable {
        package let kind: OneTimeLink.Kind
        package let account: Account
        /// The new address, for a change of address.
        package let address: String?
    }

    package static let act = Act.readLink
    private let token: String

    package init(token: String) { self.token = token }

    /// - Throws: `Refusal.account(.linkOver)`.
    package func perform(by viewer: Viewer, in world: World) throws -> Outcome {
        try requireInstance(viewer)
        let hash = world.credentials.digest(of: token)
        return try world.database.read { connection in
            guard let link = try LinkStore(connection).link(hash: hash, at: world.now()),
                let account = try MemberStore(connection).account(link.member)
            else { throw Refusal.account(.linkOver) }
            return Outcome(kind: link.kind, account: account, address: link.kind == .mail ? link.detail : nil)
        }
    }
}
