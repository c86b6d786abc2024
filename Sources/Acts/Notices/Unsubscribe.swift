package import Domain
internal import SQL
internal import Storage

/// Ends the mails of news by the link that each carries, without signing in.
package struct Unsubscribe: BusinessAct {
    package static let act = Act.unsubscribe
    private let key: String
    private let isAsking: Bool

    /// - Parameters:
    ///   - key: what the link holds.
    ///   - isAsking: only tells whether the link works.
    package init(key: String, isAsking: Bool = false) {
        self.key = key
        self.isAsking = isAsking
    }

    /// - Throws: `Refusal.notFound` for a link that is none of ours, or too old.
    package func perform(by viewer: Viewer, in world: World) throws {
        let hash = world.credentials.digest(of: key)
        guard let member = try world.database.read({ try MailChoiceStore($0).member(ofLink: hash) }) else {
            throw Refusal.notFound
        }
        if isAsking { return }
        try world.database.write { connection in
            let transaction = Transaction(connection, by: viewer, in: world)
            let store = MailChoiceStore(connection)
            var choice = try store.choice(of: member)
            choice.frequency = .never
            try store.set(choice, of: member)
            try transaction.record(Self.act, kind: "member", object: member, detail: "by its link")
        }
    }
}
