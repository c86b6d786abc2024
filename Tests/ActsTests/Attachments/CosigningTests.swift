import Acts
import Domain
import SQL
import Storage
import TestSupport
import Testing

@Suite struct CosigningTests {
    private static let slug = "maison"

    private struct Scene {
        let world: TestWorld
        let delegate: Viewer
        let guest: Viewer
        let group: Int64
        let mail: String

        init(_ engine: Engine) throws {
            world = try TestWorld(engine)
            try world.bring([Drafts.practice(CosigningTests.slug, CosigningTests.slug)])
            try world.place(CosigningTests.slug, rung: .me, state: .published)
            group = try world.body("collectif-des-voisins")
            delegate = try world.somebody(
                "Déléguée", [Grant(.delegate, .practice(try world.practice(CosigningTests.slug)))])
            guest = try world.somebody("Invité", [], bodies: [group])
            let member = guest.member?.id ?? 0
            mail = try world.database.read { try MemberStore($0).account(member)?.mail } ?? ""
            let slug = CosigningTests.slug
            try world.database.write { connection in
                _ = try PracticeStore(connection).access(of: try world.practice(slug))
            }
            try world.place(CosigningTests.slug, rung: .me, state: .published)
        }

        func invite() throws {
            try world.perform(InviteCosigner(slug: CosigningTests.slug, mail: mail), by: delegate)
        }

        func answer(_ answer: AnswerCosigning.Answer) throws {
            try world.perform(AnswerCosigning(slug: CosigningTests.slug, answer), by: guest)
        }

        func save(_ text: String) throws {
            let there = try world.perform(ReadSection(slug: CosigningTests.slug, section: "emergence"), by: guest)
            try world.perform(
                SaveSection(
                    slug: CosigningTests.slug, section: "emergence", EditingActs.typed(text), base: there.revision,
                    saveID: "\(world.ids.next())"), by: guest)
        }

        var sees: Bool { (try? world.sheet(CosigningTests.slug, as: guest)) != nil }
    }

    @Test(arguments: Engine.allCases)
    func `whoever is invited reads, whoever signs writes, whoever leaves does neither`(
        engine: Engine
    ) throws {
        let scene = try Scene(engine)
        #expect(!scene.sees)
        try scene.invite()
        #expect(scene.sees)
        #expect(throws: Refusal.forbidden(.keepDraft)) { try scene.save("Trop tôt.") }
        #expect(throws: Refusal.cosigning(.invitedAlready)) { try scene.invite() }
        try scene.answer(.sign(body: scene.group))
        try scene.save("Écrit à plusieurs.")
        #expect(try scene.world.sheet(Self.slug, as: scene.guest).authors.map(\.id) == [scene.group])
        #expect(throws: Refusal.forbidden(.widenSheet)) {
            try scene.world.perform(PeopleActs.share(Self.slug, .everyone), by: scene.guest)
        }
        #expect(throws: Refusal.forbidden(.publishText)) {
            try scene.world.perform(PublishText(slug: Self.slug), by: scene.guest)
        }
        try scene.answer(.leave)
        #expect(!scene.sees)
        #expect(throws: Refusal.notFound) { try scene.save("Trop tard.") }
        #expect(try scene.world.sheet(Self.slug, as: scene.delegate).authors.isEmpty)
        // Asked again, they may sign again.
        try scene.invite()
        try scene.answer(.sign(body: nil))
        try scene.save("De nouveau.")
        #expect(try scene.world.sheet(Self.slug, as: scene.delegate).authors.isEmpty)
    }

    @Test func `an invitation is told, answered once, and ended by those who made it`() throws {
        let scene = try Scene(.sqlite)
        try scene.invite()
        let told = try scene.world.database.read { try NoticeStore($0).all(of: scene.guest.member?.id ?? 0) }
        #expect(told.map(\.kind) == [.cosigningAsked])
        try scene.answer(.decline)
        #expect(!scene.sees)
        #expect(throws: Refusal.notFound) { try scene.answer(.sign(body: nil)) }
        try scene.invite()
        try scene.world.perform(
            EndCosigning(slug: Self.slug, member: scene.guest.member?.id ?? 0), by: scene.delegate)
        #expect(!scene.sees)
    }

    @Test func `nobody signs in the name of a body that is not theirs`() throws {
        let scene = try Scene(.sqlite)
        let other = try scene.world.body("autre-structure")
        try scene.invite()
        #expect(throws: Refusal.cosigning(.notOfBody)) { try scene.answer(.sign(body: other)) }
    }

    @Test(arguments: ["pas une adresse", "personne@exemple.example"])
    func `an address that leads to nobody invites nobody`(mail: String) throws {
        let scene = try Scene(.sqlite)
        let refusal: Refusal = mail.contains("@") ? .cosigning(.unreachable) : .members(.badMail)
        #expect(throws: refusal) {
            try scene.world.perform(InviteCosigner(slug: Self.slug, mail: mail), by: scene.delegate)
        }
    }

    @Test func `an editor who signs a sheet publishes no words of it alone`() throws {
        let scene = try Scene(.sqlite)
        try scene.world.place(Self.slug, rung: .everyone, state: .published)
        let editor = try scene.world.somebody("Comité", [Grant(.editor, .instance)])
        let member = editor.member?.id ?? 0
        let mail = try scene.world.database.read { try MemberStore($0).account(member)?.mail } ?? ""
        try scene.world.perform(InviteCosigner(slug: Self.slug, mail: mail), by: scene.delegate)
        try scene.world.perform(AnswerCosigning(slug: Self.slug, .sign(body: nil)), by: editor)
        let there = try scene.world.perform(ReadSection(slug: Self.slug, section: "emergence"), by: editor)
        try scene.world.perform(
            SaveSection(
                slug: Self.slug, section: "emergence", EditingActs.typed("Le mien."), base: there.revision,
                saveID: "s"), by: editor)
        #expect(throws: Refusal.forbidden(.publishText)) {
            try scene.world.perform(PublishText(slug: Self.slug), by: editor)
        }
    }
}
