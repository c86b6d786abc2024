import Acts
import Domain
import SQL
import Storage
import TestSupport
import Testing

/// The right of reply of bodies that documentary sheets name.
@Suite struct ReplyTests {
    private struct Desk {
        let world: TestWorld
        let editor: Viewer
        let slug = "atelier"

        init(_ engine: Engine) throws {
            world = try TestWorld(engine)
            let ain = try world.place("ain")
            try world.bring([Drafts.practice("1", "Atelier")])
            try world.put(slug, territory: ain)
            try world.place(slug, rung: .everyone)
            editor = try world.somebody("Comité", [Grant(.editor, .territory(ain))])
        }

        func ask(
            _ text: String = "Les dates ont changé.", body: String = "Maison du lac", token: String = "jeton",
            organisation: Int64? = nil, by viewer: Viewer = .anyone
        ) throws -> AskReply.Outcome {
            let entry = ReplyEntry(organisation: organisation, body: body, text: text)
            return try world.perform(AskReply(slug: slug, entry, token: token), by: viewer)
        }

        func decide(_ reply: Reply, _ answer: DecideReply.Answer) throws {
            try world.perform(DecideReply(slug: slug, reply.id, answer), by: editor)
        }

        func shown() throws -> [Reply] { try world.sheet(slug).replies }
        func own(_ token: String = "jeton") throws -> Reply {
            try world.perform(ReadReply(token: token), by: .anyone).reply
        }
    }

    @Test(arguments: Engine.allCases)
    func `asked without an account, it is shown once an editor agreed, and withdrawn by its link`(_ engine: Engine)
        throws
    {
        let desk = try Desk(engine)
        #expect(try desk.world.sheet(desk.slug).takesReplies)
        let asked = try desk.ask("  Les dates   ont changé. ").reply
        #expect(asked.text == "Les dates ont changé." && !asked.isVouched)
        #expect(try desk.shown().isEmpty && desk.own().state == .waiting)
        let queue = try desk.world.perform(ReadQueue(), by: desk.editor)
        #expect(queue.map(\.practice.slug) == [desk.slug])
        #expect(try desk.world.perform(ReadNotices(), by: desk.editor).map(\.notice.kind) == [.replyAsked])
        #expect(try desk.world.perform(ReadGate(slug: desk.slug), by: desk.editor).replies == [asked])
        try desk.decide(asked, .show(isRead: false))
        let shown = try #require(try desk.shown().first)
        #expect(shown.body == "Maison du lac" && shown.decidedAt != nil)
        #expect(try desk.world.perform(ReadQueue(), by: desk.editor).isEmpty)
        #expect(throws: Refusal.reply(.answeredAlready)) { try desk.decide(asked, .show(isRead: true)) }
        try desk.world.perform(WithdrawReply(token: "jeton"), by: .anyone)
        #expect(try desk.shown().isEmpty && desk.own().state == .withdrawn && desk.own().text.isEmpty)
        #expect(throws: Refusal.reply(.answeredAlready)) {
            try desk.world.perform(WithdrawReply(token: "jeton"), by: .anyone)
        }
        #expect(try desk.world.journal.all().map { "\($0.kind) \($0.id)" } == ["reply \(asked.id)"])
    }

    @Test(arguments: Engine.allCases)
    func `declined with a reason that is told, no word is left`(_ engine: Engine) throws {
        let desk = try Desk(engine)
        let asked = try desk.ask("Un motunique.").reply
        #expect(throws: Refusal.reasonMissing) { try desk.decide(asked, .decline(reason: " ")) }
        try desk.decide(asked, .decline(reason: "Cela ne concerne pas la fiche."))
        #expect(try desk.own().reason == "Cela ne concerne pas la fiche.")
        #expect(try !String(describing: DatabaseContent(of: desk.world.database)).contains("motunique"))
    }

    @Test(arguments: Engine.allCases)
    func `a reply that may tell of somebody is read first`(_ engine: Engine) throws {
        let desk = try Desk(engine)
        let asked = try desk.ask("Mme Durandunique est enceinte.").reply
        #expect(throws: Refusal.gate(.tracesUnread)) { try desk.decide(asked, .show(isRead: false)) }
        try desk.decide(asked, .show(isRead: true))
        let line = try #require(try desk.world.audit(.decideReply).first)
        #expect(line.detail.hasPrefix("shown, passages read") && !line.detail.contains("Durandunique"))
    }

    @Test(arguments: Engine.allCases)
    func `a form makes one reply, and a member speaks for a body of theirs alone`(_ engine: Engine) throws {
        let desk = try Desk(engine)
        let body = try desk.world.body("structure")
        let other = try desk.world.body("voisine")
        let colleague = try desk.world.somebody("Collègue", bodies: [body])
        let vouched = try desk.ask(token: "un", organisation: body, by: colleague)
        #expect(vouched.isNew && vouched.reply.isVouched)
        #expect(try !desk.ask(token: "un", organisation: body, by: colleague).isNew)
        #expect(throws: Refusal.reply(.sentBefore)) { try desk.ask("Autre chose.", token: "un") }
        #expect(throws: Refusal.reply(.otherBody)) {
            try desk.ask(token: "deux", organisation: other, by: colleague)
        }
        #expect(throws: Refusal.reply(.otherBody)) { try desk.ask(token: "deux", organisation: body) }
        #expect(throws: Refusal.reply(.bodyMissing)) { try desk.ask(body: " . ") }
        #expect(throws: Refusal.reply(.textMissing)) { try desk.ask(" ") }
        #expect(throws: Refusal.reply(.tooLong)) { try desk.ask(String(repeating: "mot ", count: 600)) }
        #expect(throws: Refusal.reply(.tooManyLinks)) { try desk.ask("http://a http://b http://c") }
        #expect(try desk.world.perform(ReadOwnData(), by: colleague).replies.count == 1)
    }

    @Test(arguments: Engine.allCases)
    func `a sheet that a body carries, or that is not read by everybody, takes none`(_ engine: Engine) throws {
        let desk = try Desk(engine)
        try desk.world.put(desk.slug, bearer: try desk.world.body("structure"))
        try desk.world.place(desk.slug, rung: .everyone)
        #expect(throws: Refusal.reply(.notOpen)) { try desk.ask() }
        #expect(try !desk.world.sheet(desk.slug).takesReplies)
        try desk.world.put(desk.slug)
        try desk.world.place(desk.slug, rung: .network)
        #expect(throws: Refusal.notFound) { try desk.ask() }
        let reader = try desk.world.somebody("Personne")
        #expect(throws: Refusal.reply(.notOpen)) { try desk.ask(by: reader) }
    }

    @Test(arguments: Engine.allCases)
    func `where no editor reads for the place, those who can name one are told, and not of what`(_ engine: Engine)
        throws
    {
        let desk = try Desk(engine)
        let administrator = try desk.world.somebody("Administration", [Grant(.administrator, .instance)])
        try desk.world.put(desk.slug, territory: try desk.world.place("finistere"))
        try desk.world.place(desk.slug, rung: .everyone)
        _ = try desk.ask()
        let told = try desk.world.perform(ReadNotices(), by: administrator)
        #expect(told.map(\.notice.kind) == [.reportUnread] && told.allSatisfy { $0.practice == nil })
        #expect(try desk.world.perform(ReadNotices(), by: desk.editor).isEmpty)
    }

    @Test(arguments: Engine.allCases)
    func `replies go with the sheet, and stay nobody's when an account goes`(_ engine: Engine) throws {
        let desk = try Desk(engine)
        let member = try desk.world.somebody("Quelqu’un")
        _ = try desk.ask("Un motunique.", by: member)
        try desk.world.perform(EraseAccount(member.member?.id ?? 0), by: .instanceOperator)
        #expect(try desk.own().member == nil)
        try desk.world.perform(ErasePractice(slug: desk.slug, reason: "motif"), by: .instanceOperator)
        #expect(try !String(describing: DatabaseContent(of: desk.world.database)).contains("motunique"))
        #expect(throws: Refusal.notFound) { try desk.own() }
    }
}
