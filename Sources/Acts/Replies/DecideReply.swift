package import Domain
internal import SQL
internal import Storage

/// An editor says whether the reply of a body is shown beside the text of a sheet.
package struct DecideReply: BusinessAct {
    package enum Answer: Sendable, Equatable {
        /// - isRead: what may tell of somebody was read, and identifies nobody.
        case show(isRead: Bool)
        case decline(reason: String)
    }

    package static let act = Act.decideReply
    private let slug: String
    private let reply: Int64
    private let answer: Answer

    package init(slug: String, _ reply: Int64, _ answer: Answer) {
        self.slug = slug
        self.reply = reply
        self.answer = answer
    }

    /// - Throws: `Refusal.notFound`, `.forbidden`, `.reasonMissing`, `.gate` or `.reply`.
    package func perform(by viewer: Viewer, in world: World) throws {
        try world.database.write { connection in
            let work = Transaction(connection, by: viewer, in: world)
            let sheet = try ActedSheet(slug, for: Self.act, work)
            let store = ReplyStore(connection)
            guard let asked = try store.find(reply), asked.practice == sheet.practice.id else {
                throw Refusal.reply(.answeredAlready)
            }
            let isMoved: Bool
            var detail = "declined"
            switch answer {
            case .show(let isRead):
                try asked.traces.require(read: isRead)
                detail = "shown\(asked.traces.detail)"
                isMoved = try store.set(.shown, of: asked.id, from: [.waiting], at: work.now)
            case .decline(let typed):
                let reason = try Reason(typed)
                isMoved = try store.set(.declined, of: asked.id, from: [.waiting], reason: reason.text, at: work.now)
            }
            if !isMoved { throw Refusal.reply(.answeredAlready) }
            try work.record(Self.act, practice: sheet.practice.id, detail: detail)
            // It is printed with the sheet.
            world.prints?.forget(practices: [sheet.practice.id])
        }
    }
}
