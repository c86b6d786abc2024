import Acts
import Domain
import SQL
import Storage
import Synchronization
import TestSupport
import Testing

@Suite struct LinkTests {
    private let device = Device(userAgent: nil)
    private let minute: Int64 = 60_000_000

    private func ask(_ world: TestWorld, _ mail: String, to destination: String? = nil) throws {
        try world.perform(
            AskLink(mail: mail, destination: destination, letters: TestLetters.letters), by: .anyone)
    }

    private func use(_ world: TestWorld, _ token: String, present: Session? = nil) throws -> UseLink.Outcome {
        try world.perform(UseLink(token: token, present: present, device: device, isLocal: false), by: .anyone)
    }

    @Test(arguments: Engine.allCases) func `a link signs in once, and the database cannot tell it`(_ engine: Engine)
        throws
    {
        let world = try TestWorld(engine)
        let person = try world.person(password: nil)
        try ask(world, "CAMILLE@essai.example", to: "/pratiques")
        let mail = try #require(try world.mails().first)
        #expect(try world.mails().count == 1 && mail.address == person.mail && mail.kind == .signInLink)
        let token = try #require(mail.body)
        #expect(token.count == 64)
        let stored = try DatabaseContent(of: world.database).tables["one_time_link"]
        #expect(stored?.count == 1 && stored?.contains { $0.contains(token) } == false)
        #expect(try world.perform(ReadLink(token: token), by: .anyone).kind == .signIn)
        #expect(try world.perform(ReadLink(token: token), by: .anyone).account.id == person.id)
        let used = try use(world, token)
        #expect(used.destination == "/pratiques" && !used.leadsToPassword && used.session.isWhole)
        #expect(try world.viewer(used.session.token)?.member?.id == person.id)
        #expect(throws: Refusal.account(.linkOver)) { try use(world, token) }
        #expect(throws: Refusal.account(.linkOver)) { try world.perform(ReadLink(token: token), by: .anyone) }
    }

    @Test func `a link works for a while only`() throws {
        let world = try TestWorld(.sqlite)
        let person = try world.person()
        for (kind, lifetime) in [
            (OneTimeLink.Kind.signIn, 15 * minute), (.password, 60 * minute), (.invitation, 7 * 24 * 60 * minute),
            (.mail, 24 * 60 * minute),
        ] {
            #expect(kind.lifetime == lifetime)
        }
        try ask(world, person.mail)
        let token = try #require(try world.mails().last?.body)
        world.clock.set(world.clock.now() + 15 * minute)
        #expect(throws: Refusal.account(.linkOver)) { try use(world, token) }
    }

    @Test(arguments: ["personne@essai.example", "fermee@essai.example", "demo@aubrelle.example", "", "x"])
    func `nothing leaves for an address that may not sign in`(_ mail: String) throws {
        let world = try TestWorld(.sqlite)
        try _ = world.person("fermee@essai.example", state: .closed)
        try _ = world.person("demo@aubrelle.example", isDemo: true)
        let before = try DatabaseContent(of: world.database)
        try ask(world, mail)
        #expect(try DatabaseContent(of: world.database) == before)
    }

    @Test(arguments: Engine.allCases) func `an invitation opens the account, with or without a password`(
        _ engine: Engine
    ) throws {
        let world = try TestWorld(engine)
        for (mail, password) in [("a@essai.example", ""), ("b@essai.example", TestWorld.password)] {
            let token = try world.perform(
                OpenAccount(identity: Identity(name: "Prévu", language: "fr"), mail: mail, role: .coordinator))
            #expect(try world.perform(ReadLink(token: token), by: .anyone).kind == .invitation)
            #expect(throws: Refusal.account(.linkOver)) { try use(world, token) }
            let accepting = AcceptInvitation(
                token: token, identity: Identity(name: "  Camille   Essai ", language: "en"), password: password,
                names: [], device: device)
            let session = try world.perform(accepting, by: .anyone)
            let found = try #require(try world.world.recognise(session.token, isLocal: false))
            #expect(found.account.name == "Camille Essai" && found.account.language == "en")
            #expect(found.account.state == .active && found.member.holds(.coordinator))
            #expect(throws: Refusal.account(.linkOver)) { try world.perform(accepting, by: .anyone) }
            let signingIn = SignIn(mail: mail, password: TestWorld.password, device: device, isLocal: false)
            if password.isEmpty {
                #expect(throws: Refusal.account(.wrongCredentials)) { try world.perform(signingIn, by: .anyone) }
            } else {
                #expect(try world.perform(signingIn, by: .anyone).isWhole)
            }
        }
    }

    @Test func `an invitation with a bad password or no name stays open`() throws {
        let world = try TestWorld(.sqlite)
        let token = try world.perform(
            OpenAccount(identity: Identity(name: "Prévu", language: "fr"), mail: "a@essai.example", role: nil))
        let before = try DatabaseContent(of: world.database)
        for (name, password, refusal) in [
            ("", "", AccountRefusal.nameMissing), ("\u{202E}", "", .nameMissing), ("A", "court", .password(.tooShort)),
            ("A", "motdepasse2024", .password(.known)), ("Zorglubine", "zorglubine-12", .password(.personal)),
        ] {
            let accepting = AcceptInvitation(
                token: token, identity: Identity(name: name, language: "fr"), password: password, names: [],
                device: device)
            #expect(throws: Refusal.account(refusal)) { try world.perform(accepting, by: .anyone) }
        }
        #expect(try DatabaseContent(of: world.database) == before)
    }

    @Test func `somebody invited who asks for a link gets a new invitation, and the one before ends`() throws {
        let world = try TestWorld(.sqlite)
        let first = try world.perform(
            OpenAccount(identity: Identity(name: "Prévu", language: "fr"), mail: "a@essai.example", role: nil))
        try ask(world, "a@essai.example")
        let second = try #require(try world.mails().last?.body)
        #expect(throws: Refusal.account(.linkOver)) { try world.perform(ReadLink(token: first), by: .anyone) }
        #expect(try world.perform(ReadLink(token: second), by: .anyone).kind == .invitation)
    }

    @Test func `for somebody signed in already a link proves again who is there, under another token`() throws {
        let world = try TestWorld(.sqlite)
        let person = try world.person()
        try ask(world, person.mail)
        let first = try use(world, try #require(try world.mails().last?.body)).session
        world.clock.set(world.clock.now() + 20 * minute)
        #expect(try world.viewer(first.token)?.member?.isConfirmed == false)
        try ask(world, person.mail)
        let again = try use(
            world, try #require(try world.mails().last?.body), present: try world.session(first.token)
        ).session
        #expect(try world.viewer(again.token)?.member?.isConfirmed == true)
        #expect(try world.viewer(first.token) == nil && again.token != first.token)
    }

    @Test func `the operator hands over a link that leads to a new password, and takes back those of before`() throws {
        let world = try TestWorld(.sqlite)
        let person = try world.person()
        let first = try world.perform(IssueLink(mail: person.mail))
        let second = try world.perform(IssueLink(mail: person.mail))
        #expect(throws: Refusal.account(.linkOver)) { try use(world, first) }
        #expect(try use(world, second).leadsToPassword)
        #expect(throws: Refusal.notFound) { try world.perform(IssueLink(mail: "x@essai.example")) }
        _ = try world.perform(CloseAccount(mail: person.mail, .close))
        #expect(throws: Refusal.account(.closed)) { try world.perform(IssueLink(mail: person.mail)) }
        #expect(throws: Refusal.account(.closed)) { try world.perform(CloseAccount(mail: person.mail, .close)) }
        _ = try world.perform(CloseAccount(mail: person.mail, .reopen))
        #expect(throws: Refusal.account(.closed)) { try world.perform(CloseAccount(mail: person.mail, .reopen)) }
    }

    @Test func `two openings at the same moment use a link once`() throws {
        let world = try TestWorld(.sqlite)
        let person = try world.person()
        try ask(world, person.mail)
        let token = try #require(try world.mails().last?.body)
        let opened = Mutex(0)
        onThreads(8) { _ in
            let using = UseLink(token: token, present: nil, device: device, isLocal: false)
            if (try? world.perform(using, by: .anyone)) != nil { opened.withLock { $0 += 1 } }
        }
        #expect(opened.withLock(\.self) == 1)
    }
}
