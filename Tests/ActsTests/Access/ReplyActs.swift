import Acts
import Domain
import TestSupport

/// Does each act on replies once: for somebody who may it succeeds, for a visitor it fails as it should.
struct ReplyActs {
    static let acts: Set<Act> = [.askReply, .readReply, .withdrawReply, .decideReply]
    /// Acts that change nothing, once there is something to read.
    static let readers: Set<Act> = [.readReply]
    /// Whoever has the link may; a visitor of the walk has none.
    static let visitors: [Act: WalkOutcome] = [.readReply: .notFound, .withdrawReply: .notFound]
    private static let slug = "fiche-des-reponses"
    private let world: TestWorld
    private let editor: Viewer

    init(_ world: TestWorld) throws {
        self.world = world
        editor = try world.somebody("Comité", [Grant(.editor, .instance)])
    }

    /// Nil for acts that anybody does.
    func actor(of act: Act) throws -> Viewer? {
        act == .decideReply ? try world.again(editor.member?.id ?? 0) : nil
    }

    /// The sheet, before the loops look at anything.
    func prepare() throws { try world.bring([Drafts.practice(Self.slug, Self.slug)]) }

    func perform(_ act: Act, by viewer: Viewer) throws {
        if viewer == .anyone { return try attempt(act) }
        switch act {
        case .askReply: _ = try asked(by: viewer)
        case .readReply: try world.perform(ReadReply(token: try asked().token), by: viewer)
        case .withdrawReply: try world.perform(WithdrawReply(token: try asked().token), by: viewer)
        case .decideReply:
            try world.perform(DecideReply(slug: Self.slug, try asked().id, .show(isRead: false)), by: viewer)
        default: throw SupportFailure("\(act) is not about replies")
        }
    }

    private func attempt(_ act: Act) throws {
        let entry = ReplyEntry(body: "Structure", text: "Notre réponse.")
        switch act {
        case .askReply: try world.perform(AskReply(slug: "absente", entry, token: "x"), by: .anyone)
        case .readReply: try world.perform(ReadReply(token: "x"), by: .anyone)
        case .withdrawReply: try world.perform(WithdrawReply(token: "x"), by: .anyone)
        case .decideReply: try world.perform(DecideReply(slug: "absente", 1, .show(isRead: true)), by: .anyone)
        default: throw SupportFailure("\(act) is not about replies")
        }
    }

    private func asked(by viewer: Viewer = .anyone) throws -> (token: String, id: Int64) {
        if (try? world.practice(Self.slug)) == nil { try prepare() }
        let token = world.world.credentials.newToken()
        let entry = ReplyEntry(body: "Structure", text: "Notre réponse.")
        let reply = try world.perform(AskReply(slug: Self.slug, entry, token: token), by: viewer).reply
        return (token, reply.id)
    }
}
