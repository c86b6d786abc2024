package import Domain
internal import SQL
internal import Storage

/// Gives the news of the person who asks an address that their own program reads; the one before opens nothing any more.
package struct OpenPrivateFeed: BusinessAct {
    /// Like any token: whoever holds the address reads without signing in.
    package static let act = Act.createToken
    private let letters: AccountLetters

    package init(letters: AccountLetters) { self.letters = letters }

    /// - Returns: what the address holds; it cannot be read again.
    /// - Throws: `Refusal.forbidden` for somebody who did not sign in, `.confirmationNeeded`.
    package func perform(by viewer: Viewer, in world: World) throws -> String {
        let member = try requireMember(viewer)
        let token = world.credentials.newToken()
        try world.database.write { connection in
            let transaction = Transaction(connection, by: viewer, in: world)
            try PrivateFeedStore(connection).replace(
                of: member.id, hash: world.credentials.digest(of: token), at: transaction.now)
            if let account = try transaction.members.account(member.id) {
                try transaction.send(letters.news(.feedOpened, account), to: account)
            }
            try transaction.record(Self.act, kind: "member", object: member.id, detail: "private feed opened")
        }
        return token
    }
}
