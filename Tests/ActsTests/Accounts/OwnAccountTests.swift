import Acts
import Domain
import SQL
import Storage
import TestSupport
import Testing

@Suite struct OwnAccountTests {
    private let device = Device(userAgent: nil)
    private let minute: Int64 = 60_000_000

    private func signIn(_ world: TestWorld, _ person: TestPerson, _ password: String = TestWorld.password) throws
        -> String
    {
        try world.perform(
            SignIn(mail: person.mail, password: password, device: device, isLocal: false), by: .anyone
        ).token
    }

    private func setPassword(_ world: TestWorld, _ token: String, _ password: String) throws -> OpenedSession {
        try world.perform(
            SetPassword(
                password, in: try #require(try world.session(token)), names: ["Essaim"], letters: TestLetters.letters),
            by: try #require(try world.viewer(token)))
    }

    @Test(arguments: Engine.allCases) func `a new password signs the other browsers out and says so by mail`(
        _ engine: Engine
    ) throws {
        let world = try TestWorld(engine)
        let person = try world.person()
        let (here, there) = (try signIn(world, person), try signIn(world, person))
        let link = try world.perform(IssueLink(mail: person.mail))
        let renewed = try setPassword(world, here, "trois girafes en hiver")
        #expect(try world.viewer(renewed.token) != nil && world.viewer(here) == nil && world.viewer(there) == nil)
        #expect(try world.mails().map(\.subject) == ["passwordChanged \(person.id)"])
        #expect(throws: Refusal.account(.wrongCredentials)) { try signIn(world, person) }
        #expect(throws: Refusal.account(.linkOver)) { try world.perform(ReadLink(token: link), by: .anyone) }
        _ = try signIn(world, person, "trois girafes en hiver")
        for (password, fault) in [("court", PasswordFault.tooShort), ("essaim-camille", .personal)] {
            #expect(throws: Refusal.account(.password(fault))) { try setPassword(world, renewed.token, password) }
        }
    }

    @Test(arguments: Engine.allCases) func `what protects the account asks first for a new proof`(_ engine: Engine)
        throws
    {
        let world = try TestWorld(engine)
        let person = try world.person()
        let token = try signIn(world, person)
        world.clock.set(world.clock.now() + 16 * minute)
        let viewer = try #require(try world.viewer(token))
        let session = try #require(try world.session(token))
        let before = try DatabaseContent(of: world.database)
        let letters = TestLetters.letters
        #expect(throws: Refusal.confirmationNeeded) { try setPassword(world, token, "trois girafes en hiver") }
        #expect(throws: Refusal.confirmationNeeded) {
            try world.perform(AskMailChange(mail: "b@essai.example", letters: letters), by: viewer)
        }
        #expect(throws: Refusal.confirmationNeeded) {
            try world.perform(RemoveSecondFactor(in: session, letters: letters), by: viewer)
        }
        #expect(throws: Refusal.confirmationNeeded) { try world.perform(RenewRecoveryCodes(), by: viewer) }
        #expect(throws: Refusal.account(.wrongCredentials)) {
            try world.perform(ConfirmIdentity(.password("faux mot de passe"), in: session), by: viewer)
        }
        #expect(throws: Refusal.account(.wrongCredentials)) {
            try world.perform(ConfirmIdentity(.code("123456"), in: session), by: viewer)
        }
        #expect(try DatabaseContent(of: world.database) == before)
        let proved = try world.perform(ConfirmIdentity(.password(TestWorld.password), in: session), by: viewer)
        #expect(try world.viewer(token) == nil && proved.token != token)
        _ = try setPassword(world, proved.token, "trois girafes en hiver")
    }

    @Test(arguments: Engine.allCases) func `an address changes when the link sent to the new one is opened`(
        _ engine: Engine
    ) throws {
        let world = try TestWorld(engine)
        let person = try world.person()
        try _ = world.person("prise@essai.example")
        let viewer = try #require(try world.viewer(try signIn(world, person)))
        func ask(_ mail: String) throws {
            try world.perform(AskMailChange(mail: mail, letters: TestLetters.letters), by: viewer)
        }
        #expect(throws: Refusal.account(.mailUnreadable)) { try ask("pas une adresse") }
        try ask("PRISE@essai.example")
        #expect(try world.mails().isEmpty)
        try ask("neuve@essai.example")
        let sent = try #require(try world.mails().last)
        #expect(sent.address == "neuve@essai.example")
        let confirming = ConfirmMail(token: try #require(sent.body), letters: TestLetters.letters)
        #expect(try world.perform(ReadOwnAccount(), by: viewer).account.mail == person.mail)
        try world.perform(confirming, by: .anyone)
        #expect(try world.perform(ReadOwnAccount(), by: viewer).account.mail == "neuve@essai.example")
        #expect(try world.mails().last?.address == person.mail)
        #expect(throws: Refusal.account(.linkOver)) { try world.perform(confirming, by: .anyone) }
    }

    @Test func `an address that somebody took in the meantime is not taken again`() throws {
        let world = try TestWorld(.sqlite)
        let viewer = try #require(try world.viewer(try signIn(world, try world.person())))
        try world.perform(AskMailChange(mail: "neuve@essai.example", letters: TestLetters.letters), by: viewer)
        let token = try #require(try world.mails().last?.body)
        try _ = world.person("neuve@essai.example")
        #expect(throws: Refusal.account(.linkOver)) {
            try world.perform(ConfirmMail(token: token, letters: TestLetters.letters), by: .anyone)
        }
    }

    @Test(arguments: Engine.allCases) func `one signs one's own browsers out, and nobody else's`(_ engine: Engine)
        throws
    {
        let world = try TestWorld(engine)
        let (person, other) = (try world.person(), try world.person("b@essai.example"))
        let tokens = try (0..<3).map { _ in try signIn(world, person) }
        let viewer = try #require(try world.viewer(tokens[0]))
        let stranger = try signIn(world, other)
        let theirs = try #require(try world.session(stranger)).id
        #expect(throws: Refusal.notFound) { try world.perform(EndSession(.one(theirs)), by: viewer) }
        #expect(throws: Refusal.notFound) { try world.perform(EndSession(.one(1)), by: viewer) }
        let own = try world.perform(ReadOwnAccount(), by: viewer)
        #expect(own.sessions.count == 3)
        try world.perform(EndSession(.one(try #require(try world.session(tokens[1])).id)), by: viewer)
        #expect(try world.viewer(tokens[1]) == nil && world.viewer(tokens[2]) != nil)
        try world.perform(EndSession(.others(than: try #require(try world.session(tokens[0])).id)), by: viewer)
        #expect(try tokens.map { try world.viewer($0) != nil } == [true, false, false])
        #expect(try world.viewer(stranger) != nil)
    }

    @Test func `a name is cleaned, kept short, and never empty`() throws {
        let world = try TestWorld(.sqlite)
        let viewer = try #require(try world.viewer(try signIn(world, try world.person())))
        try world.perform(EditIdentity(Identity(name: " Élodie\n  \u{202E}B ", language: "xx")), by: viewer)
        let account = try world.perform(ReadOwnAccount(), by: viewer).account
        #expect(account.name == "Élodie B" && account.language == "fr")
        #expect(Identity(name: String(repeating: "a", count: 500), language: "en").name.count == 120)
        #expect(throws: Refusal.account(.nameMissing)) {
            try world.perform(EditIdentity(Identity(name: " \t", language: "fr")), by: viewer)
        }
    }

    @Test(arguments: Engine.allCases)
    func `a request for an account waits with its reason; asked again, the latest words count`(
        _ engine: Engine
    ) throws {
        let world = try TestWorld(engine)
        for reason in ["  Première raison. ", "Deuxième raison."] {
            try world.perform(
                RequestAccount(
                    identity: Identity(name: "Camille", language: "fr"), mail: "Camille@essai.example",
                    organisation: "Un centre social", reason: reason), by: .anyone)
        }
        let waiting = try world.database.read { try AccountRequestStore($0).waiting(limit: 10) }
        #expect(waiting.map(\.reason) == ["Deuxième raison."])
        #expect(waiting[0].organisation == "Un centre social" && waiting[0].name == "Camille")
        for (name, mail, reason, refusal) in [
            ("", "a@b.example", "x", AccountRefusal.nameMissing), ("A", "ab.example", "x", .mailUnreadable),
            ("A", "a@b.example", "  ", .reasonMissing),
        ] {
            #expect(throws: Refusal.account(refusal)) {
                try world.perform(
                    RequestAccount(
                        identity: Identity(name: name, language: "fr"), mail: mail, organisation: "", reason: reason),
                    by: .anyone)
            }
        }
    }

    @Test func `old links and sessions are forgotten, and nothing that still works`() throws {
        let world = try TestWorld(.sqlite)
        let person = try world.person()
        _ = try signIn(world, person)
        _ = try world.perform(IssueLink(mail: person.mail))
        world.clock.set(world.clock.now() + 40 * 24 * 60 * minute)
        let token = try signIn(world, person)
        let link = try world.perform(IssueLink(mail: person.mail))
        let purge = JobRunner(world: world.world, kinds: [PurgeJob()], daily: ["purge"], owner: "purge")
        #expect(try purge.runNext())
        let counts = try DatabaseContent(of: world.database).counts
        #expect(counts["session"] == 1 && counts["one_time_link"] == 1)
        #expect(try world.viewer(token) != nil)
        #expect(try world.perform(ReadLink(token: link), by: .anyone).kind == .password)
    }
}
