package import Domain
internal import SQL
internal import Storage

/// What became of a reply, for whoever holds its private link.
package struct ReadReply: BusinessAct {
    package struct Outcome: Sendable {
        package let reply: Reply
        /// The sheet, as long as everybody may read it.
        package let sheet: Practice?
    }

    package static let act = Act.readReply
    private let token: String

    package init(token: String) { self.token = token }

    /// - Throws: `Refusal.notFound` for a link that leads nowhere, or no more.
    package func perform(by viewer: Viewer, in world: World) throws -> Outcome {
        try requireInstance(viewer)
        return try world.database.read { connection in
            guard let reply = try ReplyStore(connection).find(link: world.credentials.digest(of: token)) else {
                throw Refusal.notFound
            }
            let sheets = SheetList(connection, readableBy: Viewer.anyone.audiences)
            return Outcome(reply: reply, sheet: try sheets.practices([reply.practice])[reply.practice])
        }
    }
}

/// Those who asked for a reply take it back, shown or not: no word of it is left.
package struct WithdrawReply: BusinessAct {
    package static let act = Act.withdrawReply
    /// Of the journal, with the number of the reply: a restore of an older copy withdraws it again.
    static let kind = "reply"
    private let token: String

    package init(token: String) { self.token = token }

    /// - Throws: `Refusal.notFound` or `.reply(.answeredAlready)`.
    package func perform(by viewer: Viewer, in world: World) throws {
        try requireInstance(viewer)
        try world.database.write { connection in
            let work = Transaction(connection, by: viewer, in: world)
            let store = ReplyStore(connection)
            guard let reply = try store.find(link: world.credentials.digest(of: token)) else { throw Refusal.notFound }
            let isMoved = try store.set(.withdrawn, of: reply.id, from: [.waiting, .shown], at: work.now)
            if !isMoved { throw Refusal.reply(.answeredAlready) }
            try work.record(Self.act, practice: reply.practice, detail: "from \(reply.state.rawValue)")
            world.prints?.forget(practices: [reply.practice])
            try world.journal.append(Erasure(at: work.now, kind: Self.kind, id: reply.id))
        }
    }
}
