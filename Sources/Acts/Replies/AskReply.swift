package import Domain
internal import SQL
internal import Storage

/// Somebody asks, for a body that a documentary sheet names, that its reply be shown beside the text; with or without an
/// account. Nothing is shown before an editor agreed.
package struct AskReply: BusinessAct {
    package struct Outcome: Sendable {
        package let reply: Reply
        /// False for a form that was sent before.
        package let isNew: Bool
    }

    package static let act = Act.askReply
    private let slug: String
    private let entry: ReplyEntry
    private let token: String

    /// - Parameter token: what the address of the private link will hold; made with the form, so that a form makes one.
    package init(slug: String, _ entry: ReplyEntry, token: String) {
        self.slug = slug
        self.entry = entry.trimmed
        self.token = token
    }

    /// - Throws: `Refusal.notFound` or `.reply`.
    package func perform(by viewer: Viewer, in world: World) throws -> Outcome {
        if let refusal = entry.refusal { throw Refusal.reply(refusal) }
        return try world.database.write { connection in
            let work = Transaction(connection, by: viewer, in: world)
            let sheet = try ActedSheet(slug, for: Self.act, work)
            let id = sheet.practice.id
            // Of two forms at once, the second one waits here and finds the first.
            try work.practices.hold(id)
            let store = ReplyStore(connection)
            let body = try body(of: viewer, work)
            let key = world.credentials.digest(of: "reply \(token)")
            if let known = try store.find(key: key) {
                let isSame = known.practice == id && known.text == entry.text && known.body == body
                if !isSame { throw Refusal.reply(.sentBefore) }
                return Outcome(reply: known, isNew: false)
            }
            if try !OpenToReplies(work).holds(sheet.access, id) { throw Refusal.reply(.notOpen) }
            let reply = Reply(
                id: world.ids.next(), practice: id, body: body, isVouched: entry.organisation != nil,
                text: entry.text, member: viewer.member?.id, createdAt: work.now)
            try store.insert(reply, key: key, link: world.credentials.digest(of: token))
            try work.record(Self.act, practice: id, detail: reply.isVouched ? "vouched" : "form")
            try GateNews(work).tellEditors(.replyAsked, about: id)
            return Outcome(reply: reply, isNew: true)
        }
    }

    /// The name of who speaks.
    private func body(of viewer: Viewer, _ work: Transaction) throws -> String {
        guard let organisation = entry.organisation else { return entry.body }
        guard viewer.member?.organisations.contains(organisation) ?? false,
            let body = try BodyStore(work.connection).bodies([organisation]).first
        else { throw Refusal.reply(.otherBody) }
        return body.name
    }
}

/// Which sheets take replies: those that cite a publication, that everybody reads, and that no body carries.
struct OpenToReplies {
    private let work: Transaction

    init(_ work: Transaction) { self.work = work }

    func holds(_ access: SheetAccess, _ practice: Int64) throws -> Bool {
        try access.isOpenToReplies && work.practices.source(of: practice) != nil
    }
}

extension SheetAccess {
    /// Everybody reads it, and no body says for itself what it says.
    var isOpenToReplies: Bool { bearer == nil && audiences.contains(.everyone) }
}

/// Reads a sheet as somebody who would reply to it needs it.
package struct PrepareReply: BusinessAct {
    package struct Outcome: Sendable {
        package let practice: Practice
        package let isOpen: Bool
        /// Bodies of the viewer, by number.
        package let bodies: [(id: Int64, name: String)]
    }

    package static let act = Act.seeSheet
    private let slug: String

    package init(slug: String) { self.slug = slug }

    /// - Throws: `Refusal.notFound`.
    package func perform(by viewer: Viewer, in world: World) throws -> Outcome {
        try world.database.read { connection in
            let work = Transaction(connection, by: viewer, in: world)
            let sheet = try ActedSheet(slug, for: Self.act, work)
            let bodies = try BodyStore(connection).bodies(viewer.member?.organisations.sorted() ?? [])
            return Outcome(
                practice: sheet.practice, isOpen: try OpenToReplies(work).holds(sheet.access, sheet.practice.id),
                bodies: bodies.map { ($0.id, $0.name) })
        }
    }
}
