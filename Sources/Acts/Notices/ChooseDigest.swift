package import Domain
internal import SQL
internal import Storage

/// Chooses how often the news come by mail.
package struct ChooseDigest: BusinessAct {
    package static let act = Act.chooseMails
    private let frequency: DigestFrequency

    package init(_ frequency: DigestFrequency) { self.frequency = frequency }

    package func perform(by viewer: Viewer, in world: World) throws {
        guard can(viewer, Self.act, on: nil), let member = viewer.member else { throw Refusal.forbidden(Self.act) }
        try world.database.write { connection in
            let transaction = Transaction(connection, by: viewer, in: world)
            let store = MailChoiceStore(connection)
            var choice = try store.choice(of: member.id)
            choice.frequency = frequency
            // Whoever chooses mails again may have repaired their address.
            choice.unreachable = nil
            try store.set(choice, of: member.id)
            try transaction.record(Self.act, kind: "member", object: member.id, detail: frequency.rawValue)
        }
    }
}
